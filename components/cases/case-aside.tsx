import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { nativeName } from '@/components/people/words';
import { ProceedingsSection } from '@/components/proceedings/proceedings-section';
import { Chip } from '@/components/ui/chip';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { STATUSES } from '@/lib/law/status';
import { caseHref } from './case-frame';
import { CaseState } from './case-state';
import { CheckForm } from './lazy-forms';
import { OpeningForm } from './opening-form';
import { latinSurnameFirst, statusName } from './words';
import type { CaseActs } from './work';

type Props = { page: CaseOverview; acts: CaseActs };

/** What the government shows, who looked and when; and the button to look again. */
export function CaseStatus({ page: { header }, acts }: Props) {
  const t = useTranslations('cases.overview');
  const locale = useLocale();
  const { verified, status } = header;
  const differs = verified && verified.status !== status;
  const statuses = STATUSES.map(({ code, label }) => ({ value: code, label: `${code} ${label[locale]}` }));
  return (
    <Section title={t('government')}>
      <p className="leading">{statusName(status, locale)}</p>
      <p className="tone-quiet">
        {header.statusSince ? (
          <>
            {t('since')} <Day iso={header.statusSince} locale={locale} weekday={false} />
          </>
        ) : (
          t('noSince')
        )}
      </p>
      <p className="py-2">
        {verified ? (
          <>
            {t('checked')} <Day iso={verified.on} locale={locale} weekday={false} />, {verified.by ?? t('formerMember')}
          </>
        ) : (
          <Chip tone="amber">{t('neverChecked')}</Chip>
        )}
      </p>
      {differs && (
        <p className="pb-2">
          <Chip tone="amber">{t('differs')}</Chip> {statusName(verified.status, locale)}
        </p>
      )}
      <div className="screen-only">
        <OpeningForm label={t('check')}>
          <CheckForm
            caseId={header.id}
            status={status}
            statuses={statuses}
            today={header.today}
            act={acts.recordCheck}
          />
        </OpeningForm>
      </div>
    </Section>
  );
}

/** What the client reads as their status. Publishing stands on the timeline, beside the facts. */
export function ClientStatus({ page: { header, published } }: Pick<Props, 'page'>) {
  const t = useTranslations('cases.overview');
  const locale = useLocale();
  const same = published?.status === header.status && published.since === header.statusSince;
  return (
    <Section title={t('clientReads')} end={<TextLink href={caseHref(header.id, 'timeline')}>{t('publish')}</TextLink>}>
      {published ? (
        <p>
          {statusName(published.status, locale)} {!same && <Chip tone="amber">{t('outdated')}</Chip>}
        </p>
      ) : (
        <p className="tone-amber">{t('unpublished')}</p>
      )}
    </Section>
  );
}

export function CaseFamily({ page: { header, family } }: Pick<Props, 'page'>) {
  const t = useTranslations('cases.overview');
  return (
    <Section title={t('family')} end={<TextLink href={caseHref(header.id, 'family')}>{t('familyOpen')}</TextLink>}>
      <ul className="rows">
        {family.map((member) => (
          <li key={member.personId}>
            <span lang="ru">{nativeName(member)}</span>
            <span className="second">
              {[
                latinSurnameFirst(member.latinSurname, member.latinGiven),
                t(`role.${member.role as 'spouse'}`),
                member.included && t('included'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {family.length === 0 && <p className="tone-quiet">{t('familyNone')}</p>}
    </Section>
  );
}

/** Everything at the side; `more` are sections of other nouns: the client's access. */
export function CaseAside({ page, acts, more }: Props & { more?: ReactNode }) {
  return (
    <>
      <CaseStatus page={page} acts={acts} />
      <ClientStatus page={page} />
      {more}
      <ProceedingsSection
        caseId={page.header.id}
        proceedings={page.proceedings}
        revision={page.revisions.proceedings}
        action={acts.editProceedings}
        reveal={acts.revealNumber}
      />
      <CaseFamily page={page} />
      <CaseState page={page} acts={acts} />
    </>
  );
}
