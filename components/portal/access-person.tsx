import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import { DefinitionList } from '@/components/ui/definition-list';
import type { Locale } from '@/lib/i18n/locale';
import type { AccessPage, AccessPerson as Person } from '@/lib/portal/types';
import type { AccessActs } from './access-acts';
import { AccountButton } from './account-button';
import { GrantForm } from './grant-form';
import { InviteForm, ResendForm } from './invite-form';
import { STATE_TONES } from './state-tones';
import { momentText } from './words';

/** One person of the case: their account, what it sees here, and what can be done about it. */
export function AccessPerson({ page, person, acts }: { page: AccessPage; person: Person; acts: AccessActs }) {
  const t = useTranslations('access');
  const locale: Locale = useLocale();
  const { account, sees, name } = person;
  const caseId = page.header.id;
  const moment = (instant: string) => {
    const { day, time } = momentText(instant, page.zone, locale);
    return `${day}, ${time}`;
  };
  const named = (what: 'invite' | 'resendOpen' | 'grantOpen' | 'revoke' | 'disable' | 'enable') =>
    t('named', { what: t(what), name });
  const state = account?.state ?? 'none';
  const waits = state === 'invited' || state === 'lapsed';
  return (
    <li className="grid gap-3 border-line border-b py-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        <span lang="ru">{name}</span>
        <span className="tone-quiet font-normal">{t(`role.${person.role ?? 'none'}`)}</span>
        <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
      </h3>
      {account && (
        <DefinitionList
          items={[
            { key: 'email', term: t('email'), value: account.email },
            ...(account.addressReason
              ? [{ key: 'reason', term: t('addressReason'), value: account.addressReason }]
              : []),
            ...(waits && account.linkUntil
              ? [{ key: 'link', term: t('linkUntil'), value: moment(account.linkUntil) }]
              : []),
            {
              key: 'last',
              term: t('lastSignIn'),
              value: account.lastSignIn ? momentText(account.lastSignIn, page.zone, locale).day : t('never'),
            },
            {
              key: 'sees',
              term: t('sees'),
              value: sees
                ? sees.via === 'principal'
                  ? t('own')
                  : t('granted', {
                      reason: sees.reason,
                      name: sees.by ?? t('somebody'),
                      day: momentText(sees.at, page.zone, locale).day,
                    })
                : t('notSeen'),
            },
          ]}
        />
      )}
      {page.mayInvite && !account && (
        <Disclosure label={t('invite')} named={named('invite')}>
          <InviteForm
            personId={person.personId}
            knownEmail={person.knownEmail}
            lawyer={page.mayGrant}
            action={acts.invite}
          />
        </Disclosure>
      )}
      {account && page.mayInvite && waits && (
        <Disclosure label={t('resendOpen')} named={named('resendOpen')}>
          <p className="tone-quiet">{t('resendHint')}</p>
          <ResendForm
            userId={account.userId}
            values={{ email: account.email, locale: account.locale, addressReason: account.addressReason }}
            lawyer={page.mayGrant}
            action={acts.resend}
          />
        </Disclosure>
      )}
      {account &&
        !sees &&
        state !== 'disabled' &&
        (page.mayGrant ? (
          <Disclosure label={t('grantOpen')} named={named('grantOpen')}>
            <GrantForm caseId={caseId} personId={person.personId} action={acts.grant} />
          </Disclosure>
        ) : (
          <p className="tone-quiet">{t('grantLawyer')}</p>
        ))}
      {account && (
        <div className="actions">
          {sees?.via === 'grant' && page.mayGrant && (
            <AccountButton input={{ caseId, userId: account.userId }} action={acts.revoke} named={named('revoke')}>
              {t('revoke')}
            </AccountButton>
          )}
          {page.mayInvite && (
            <AccountButton
              input={{ userId: account.userId }}
              action={state === 'disabled' ? acts.enable : acts.disable}
              named={named(state === 'disabled' ? 'enable' : 'disable')}
            >
              {t(state === 'disabled' ? 'enable' : 'disable')}
            </AccountButton>
          )}
        </div>
      )}
    </li>
  );
}

function Disclosure({ label, named, children }: { label: string; named: string; children: ReactNode }) {
  return (
    <details className="max-w-(--container-measure)">
      <summary aria-label={named} className="font-medium text-teal">
        {label}
      </summary>
      <div className="grid gap-3 pt-3">{children}</div>
    </details>
  );
}
