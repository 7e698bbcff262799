import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { PortalPage } from '@/lib/portal/types';

type Current = NonNullable<PortalPage['current']>;

/** The people at the firm who work on the case, and the number to call. */
export function MyTeam({ people, phone }: { people: Current['people']; phone: string }) {
  const t = useTranslations('portal.team');
  return (
    <Section title={t('title')} id="team">
      {people.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className="portal-rows">
          {people.map(({ name, role }) => (
            <li key={`${role} ${name}`}>
              <strong>{name}</strong>, {t(`role.${role}`)}
            </li>
          ))}
        </ul>
      )}
      {phone && (
        <p>
          {t('phone')}{' '}
          <a className="link whitespace-nowrap" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        </p>
      )}
    </Section>
  );
}
