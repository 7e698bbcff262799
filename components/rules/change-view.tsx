import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { ChangePage } from '@/lib/rules/types';
import type { Approve } from './approve-panel';
import { ChangeApproval } from './change-approval';
import { ChangeFacts } from './change-facts';
import { ChangeProgress } from './change-progress';
import { MovedList } from './moved-list';
import type { Withdraw } from './withdraw-form';
import { changeText, ruleHref, STATE_TONE } from './words';

/** A change of a rule from the proposal to its effect: who, why, and each date of an open case that it moves. */
export function ChangeView({
  page,
  first,
  actions,
}: {
  page: ChangePage;
  /** The list is shown from its beginning. */
  first: boolean;
  actions: { approve: Approve; withdraw: Withdraw };
}) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const { change } = page;
  const { title, sentence, rule } = changeText(change, t, locale);
  const waits = change.applied === null && change.withdrawn === null;
  return (
    <>
      <PageHead
        crumbsLabel={t('rule.crumbs')}
        crumbs={[
          { key: 'rules', content: <TextLink href="/rules?topic=dates">{t('title')}</TextLink> },
          ...(rule
            ? [{ key: 'rule', content: <TextLink href={ruleHref(rule.id)}>{rule.title[locale]}</TextLink> }]
            : []),
        ]}
        title={title}
        sentence={sentence}
        actions={<Chip tone={STATE_TONE[change.state]}>{t(`state.${change.state}`)}</Chip>}
      />
      <PageBody>
        <ChangeProgress change={change} />
        <Section title={t('change.facts')}>
          <ChangeFacts page={page} />
        </Section>
        {waits && <ChangeApproval page={page} actions={actions} />}
        {change.list && <MovedList page={page} list={change.list} first={first} />}
      </PageBody>
    </>
  );
}
