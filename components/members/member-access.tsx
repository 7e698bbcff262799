import { useFormatter, useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/account/types';
import type { Member } from '@/lib/members/types';
import { Act, AskedAct } from './act';
import { FactorState } from './member-state';

export type MemberActs = Record<
  'inviteAgain' | 'endSessions' | 'startReset' | 'removeFactors' | 'disable' | 'enable',
  FormAction<unknown>
>;

/** How a member signs in, and what the owner can do about it. Nobody but the member ever learns the password. */
export function MemberAccess({
  member,
  own,
  zone,
  acts,
}: {
  member: Member;
  own: boolean;
  zone: string;
  acts: MemberActs;
}) {
  const t = useTranslations('members');
  const format = useFormatter();
  const moment = (iso: string) => format.dateTime(new Date(iso), 'moment', { timeZone: zone });
  return (
    <Section id="access" title={t('access')}>
      <div className="grid gap-4">
        <DefinitionList
          ruled
          none={t('never')}
          items={[
            { key: 'last', term: t('lastSignIn'), value: member.lastSignIn && moment(member.lastSignIn) },
            {
              key: 'factor',
              term: t('secondFactor'),
              value: <FactorState has={member.secondFactor} required={false} />,
            },
            {
              key: 'open',
              term: t('standsOpen'),
              value: t('sessionsAndTokens', { sessions: member.sessions, tokens: member.tokens }),
            },
            ...(member.disabledAt
              ? [{ key: 'disabled', term: t('state.disabled'), value: moment(member.disabledAt) }]
              : []),
          ]}
        />
        {member.disabledAt ? (
          <Act userId={member.userId} action={acts.enable} label={t('enable')} />
        ) : (
          <OpenAccess member={member} own={own} acts={acts} />
        )}
      </div>
    </Section>
  );
}

function OpenAccess({ member, own, acts }: { member: Member; own: boolean; acts: MemberActs }) {
  const t = useTranslations('members');
  const { userId, name } = member;
  return (
    <div className="flex flex-wrap items-start gap-x-3">
      {member.invited ? (
        <Act userId={userId} action={acts.inviteAgain} label={t('inviteAgain')} done={t('sent')} />
      ) : (
        <Act userId={userId} action={acts.startReset} label={t('startReset')} done={t('sent')} />
      )}
      {member.sessions + member.tokens > 0 && !own && (
        <Act userId={userId} action={acts.endSessions} label={t('endSessions')} />
      )}
      {member.secondFactor && !own && (
        <AskedAct
          userId={userId}
          action={acts.removeFactors}
          trigger={t('removeFactors')}
          title={t('removeFactors')}
          text={t('removeFactorsText', { name })}
          label={t('removeFactorsNow')}
        />
      )}
      <AskedAct
        userId={userId}
        action={acts.disable}
        trigger={t('disable')}
        title={t('disableTitle', { name })}
        text={t('disableText')}
        label={t('disableNow')}
      />
    </div>
  );
}
