import { useFormatter, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { FirmPage } from '@/lib/firm/types';
import { ChainCheck } from './chain-check';
import { FirmForm } from './lazy-forms';
import { zoneName } from './zones';

/** The firm's settings: everybody reads them, the owner edits them and checks the audit log. */
export function FirmView({
  page,
  edit,
  check,
}: {
  page: FirmPage;
  edit: ComponentProps<typeof FirmForm>['action'];
  check: ComponentProps<typeof ChainCheck>['action'];
}) {
  const t = useTranslations('firm');
  const { settings, saved } = page;
  const facts = <FirmFacts settings={settings} />;
  const heading = { id: 'firm', title: t('decided'), meta: <SavedAt saved={saved} zone={page.zone} /> };
  return (
    <ClientTexts of={['field', 'firm']}>
      <PageHead title={t('title')} sentence={page.mayEdit ? t('sentence') : t('sentenceReader')} />
      <PageBody>
        {page.mayEdit ? (
          <EditableSection
            {...heading}
            editLabel={t('edit')}
            form={<FirmForm settings={settings} revision={saved?.revision ?? 0} action={edit} />}
          >
            {facts}
          </EditableSection>
        ) : (
          <Section {...heading}>{facts}</Section>
        )}
        {page.mayCheck && (
          <Section title={t('chain.title')}>
            <ChainCheck action={check} />
          </Section>
        )}
      </PageBody>
    </ClientTexts>
  );
}

function FirmFacts({ settings }: { settings: FirmPage['settings'] }) {
  const t = useTranslations('firm');
  return (
    <DefinitionList
      ruled
      none={t('phoneNone')}
      items={[
        { key: 'name', term: t('name'), value: settings.name },
        { key: 'timeZone', term: t('timeZone'), value: zoneName(settings.timeZone) },
        {
          key: 'exitUrl',
          term: t('exitUrl'),
          value: settings.exitUrl ? <span className="break-all">{settings.exitUrl}</span> : t('exitOwn'),
        },
        { key: 'phone', term: t('phone'), value: settings.phone },
        { key: 'factor', term: t('factor'), value: t(settings.requireSecondFactor ? 'factorYes' : 'factorNo') },
        { key: 'verify', term: t('verifyMonths'), value: t('verifyEvery', { months: settings.verifyMonths }) },
      ]}
    />
  );
}

function SavedAt({ saved, zone }: { saved: FirmPage['saved']; zone: string }) {
  const t = useTranslations('field');
  const format = useFormatter();
  if (!saved) return null;
  const time = format.dateTime(new Date(saved.at), 'moment', { timeZone: zone });
  return saved.by ? t('saved', { time, name: saved.by }) : t('savedNobody', { time });
}
