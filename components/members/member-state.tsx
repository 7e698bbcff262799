import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import type { Member } from '@/lib/members/types';

/** Where a member stands with signing in, where that is not simply "can". */
export function MemberState({ member }: { member: Pick<Member, 'disabledAt' | 'invited'> }) {
  const t = useTranslations('members.state');
  if (member.disabledAt) return <Chip tone="stopped">{t('disabled')}</Chip>;
  return member.invited ? <Chip tone="amber">{t('invited')}</Chip> : null;
}

/** Whether a second factor is set up; amber where the firm asks for one that is missing. */
export function FactorState({ has, required }: { has: boolean; required: boolean }) {
  const t = useTranslations('members.factor');
  if (has) return <Chip tone="green">{t('yes')}</Chip>;
  return required ? <Chip tone="amber">{t('missing')}</Chip> : <span className="tone-quiet">{t('no')}</span>;
}
