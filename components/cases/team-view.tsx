import { useLocale, useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { PageBody } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { TeamPage } from '@/lib/cases/types/pages';
import { CaseFrame } from './case-frame';
import { ReasonForm, TeamForm } from './lazy-forms';
import { instantText } from './moments';
import { OpeningForm } from './opening-form';
import type { TeamActs } from './work';

/** Who works on the case, and whether it is theirs alone. */
export function TeamView({ page, acts }: { page: TeamPage; acts: TeamActs }) {
  const t = useTranslations('cases.team');
  const { header, members } = page;
  const seated = new Set(header.team.map(({ userId }) => userId));
  return (
    <ClientTexts of={['caseWork', 'field']}>
      <CaseFrame header={header} tab="team">
        <PageBody aside={<Restriction page={page} acts={acts} />}>
          <EditableSection
            id="team"
            title={t('title')}
            editLabel={t('edit')}
            form={
              <TeamForm
                caseId={header.id}
                team={header.team.map(({ userId, role }) => ({ userId, role }))}
                members={members
                  .filter(({ userId, disabled }) => !disabled || seated.has(userId))
                  .map(({ userId, name }) => ({ value: userId, label: name }))}
                revision={page.revision}
                act={acts.setTeam}
              />
            }
          >
            <Team page={page} />
          </EditableSection>
        </PageBody>
      </CaseFrame>
    </ClientTexts>
  );
}

function Team({ page: { header } }: { page: TeamPage }) {
  const t = useTranslations('cases.team');
  if (header.team.length === 0) return <p className="tone-amber">{t('nobody')}</p>;
  return (
    <ul className="rows">
      {header.team.map((member) => (
        <li key={member.userId} className="flex items-center gap-3">
          <Avatar name={member.name} own={member.role === 'lead'} decorative />
          <span className="leading">{member.name}</span>
          <span className="tone-quiet">{t(`role.${member.role}`)}</span>
          {member.disabled && <Chip tone="amber">{t('disabled')}</Chip>}
        </li>
      ))}
    </ul>
  );
}

function Restriction({ page, acts }: { page: TeamPage; acts: TeamActs }) {
  const t = useTranslations('cases.team');
  const locale = useLocale();
  const { header, restriction, mayRestrict, own, zone } = page;
  const onTeam = header.team.some(({ userId }) => userId === own);
  return (
    <Section title={t('access')}>
      {restriction ? (
        <div className="grid gap-2">
          <p>{t('restricted', { count: header.team.length })}</p>
          <p>{restriction.reason}</p>
          <p className="tone-quiet text-meta">
            {restriction.by ?? t('formerMember')}, {instantText(restriction.at, zone, locale)}
          </p>
        </div>
      ) : (
        <p>{t('open')}</p>
      )}
      <div className="screen-only pt-3">
        {!mayRestrict && <p className="tone-quiet">{t('lawyerOnly')}</p>}
        {mayRestrict && restriction && (
          <OpeningForm label={t('lift')}>
            <ReasonForm caseId={header.id} label={t('lift')} act={acts.lift} />
          </OpeningForm>
        )}
        {mayRestrict && !restriction && !onTeam && <p className="tone-quiet">{t('joinFirst')}</p>}
        {mayRestrict && !restriction && onTeam && (
          <OpeningForm label={t('restrict')}>
            <ReasonForm caseId={header.id} label={t('restrict')} act={acts.restrict} />
          </OpeningForm>
        )}
      </div>
    </Section>
  );
}
