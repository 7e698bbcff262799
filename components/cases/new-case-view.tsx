import { useLocale, useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/fields/client-texts';
import type { FindDuplicates } from '@/components/people/duplicates';
import { latinName, nativeName } from '@/components/people/words';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import type { NewCasePage } from '@/lib/cases/types/pages';
import { COURTS } from '@/lib/law/courts';
import { MANNERS_OF_ENTRY } from '@/lib/law/entry';
import { ASYLUM_OFFICES } from '@/lib/law/offices';
import { OFFERED_TRACKS } from '@/lib/law/rule';
import { GROUNDS, PROTECTED_GROUNDS } from '@/lib/law/russia/grounds';
import type { NewCaseChoices } from './new-case-fields';
import { type CreateCaseAction, NewCaseForm } from './new-case-form';

/** The page of a new case. */
export function NewCaseView({
  page,
  action,
  find,
}: {
  page: NewCasePage;
  action: CreateCaseAction;
  find: FindDuplicates;
}) {
  const t = useTranslations('caseForm');
  const { principal } = page;
  return (
    <ClientTexts of={['caseForm', 'field', 'people']}>
      <PageHead
        crumbsLabel={t('crumbs')}
        crumbs={[{ key: 'cases', content: <TextLink href="/cases">{t('cases')}</TextLink> }]}
        title={t('title')}
        sentence={t('sentence')}
      />
      <NewCaseForm
        action={action}
        find={find}
        choices={useChoices(page)}
        principal={
          principal && {
            id: principal.id,
            name: nativeName(principal),
            latin: latinName({ surname: principal.latinSurname, given: principal.latinGiven }),
          }
        }
        today={page.today}
      />
    </ClientTexts>
  );
}

function useChoices({ members, own }: NewCasePage): NewCaseChoices {
  const locale = useLocale();
  const active = members.filter((member) => !member.disabled);
  const option = ({ userId, name }: { userId: string; name: string }) => ({ value: userId, label: name });
  const lawyers = active.filter(({ roles }) => roles.includes('lawyer'));
  return {
    own: lawyers.some(({ userId }) => userId === own) ? (own ?? '') : '',
    tracks: OFFERED_TRACKS.map(({ id, label }) => ({ value: id, label: label[locale] })),
    manners: MANNERS_OF_ENTRY.map(({ id, label, note }) => ({ value: id, label: label[locale], note: note[locale] })),
    courts: COURTS.map(({ id, name, state }) => ({ value: id, label: `${name}, ${state}` })),
    offices: ASYLUM_OFFICES.map(({ id, name, state }) => ({ value: id, label: `${name}, ${state}` })),
    lawyers: lawyers.map(option),
    members: active.filter(({ roles }) => !roles.includes('lawyer')).map(option),
    grounds: PROTECTED_GROUNDS.map(({ id, label }) => ({
      title: label[locale],
      choices: GROUNDS.filter(({ protects }) => protects[0] === id).map((ground) => ({
        code: ground.code,
        label: ground.label[locale],
        facts: ground.facts[locale],
      })),
    })),
  };
}
