import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { ClientTexts } from '@/components/fields/client-texts';
import { Section } from '@/components/ui/section';
import { WHY_NOT } from '@/lib/rules/rules/why-not';
import type { ChangePage } from '@/lib/rules/types';
import { type Approve, ApprovePanel } from './approve-panel';
import { WithdrawForm } from './lazy-forms';
import type { Withdraw } from './withdraw-form';

/** What a lawyer may do with a change that waits, or why not; the others read that a lawyer will. */
export function ChangeApproval({
  page: { change, say, mayDecide },
  actions,
}: {
  page: ChangePage;
  actions: { approve: Approve; withdraw: Withdraw };
}) {
  const t = useTranslations('rules.change');
  const locale = useLocale();
  const { id, state, list } = change;
  if (!mayDecide) return <p className="text-ink-2">{t('readers')}</p>;
  const isOpen = list !== null && (state === 'proposed' || state === 'lapsed');
  return (
    <Section title={t('approve')}>
      <ClientTexts of={['field', 'rules']}>
        <div className="grid justify-items-start gap-3">
          {!say.may && <p>{WHY_NOT[say.why][locale]}</p>}
          {say.may && isOpen && (
            <>
              <p className="max-w-[75ch]">{t(say.alone ? 'approveAlone' : 'approveText')}</p>
              <ApprovePanel changeId={id} number={list.number} action={actions.approve} />
            </>
          )}
          <OpeningForm label={t('withdrawTitle')}>
            <WithdrawForm changeId={id} action={actions.withdraw} />
          </OpeningForm>
        </div>
      </ClientTexts>
    </Section>
  );
}
