import { useLocale, useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';
import { listFormat } from '@/components/ui/formats';
import type { RulePage } from '@/lib/rules/types';
import { spanText } from './words';

/** What the product makes of a rule: which dates, from which day, how they are confirmed and when they are late. */
export function RuleUse({ page: { rule, versions } }: { page: RulePage }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const spans = [...new Set(versions.map((version) => spanText(version, t)))];
  const rolls = versions.some((version) => 'roll' in version && version.roll);
  const passed = rule.optional ? 'optionalYes' : rule.told ? 'optionalTold' : 'optionalUntold';
  return (
    <DefinitionList
      ruled
      items={[
        { key: 'makes', term: t('rule.makes'), value: rule.dates.map((date) => date[locale]).join('; ') },
        { key: 'kind', term: t('rule.kind'), value: t(`rule.kindOf.${rule.kind}`) },
        { key: 'chosen', term: t('rule.chosen'), value: t(`rule.chosenBy.${rule.selectedBy}`) },
        {
          ...{ key: 'counted', term: t('rule.counted') },
          value: t('rule.countedDays', { spans: listFormat(locale).format(spans) }),
        },
        { key: 'critical', term: t('rule.critical'), value: t(rule.critical ? 'rule.criticalYes' : 'rule.criticalNo') },
        ...(rule.kind === 'deadline' ? [{ key: 'passed', term: t('rule.optional'), value: t(`rule.${passed}`) }] : []),
        { key: 'closed', term: t('rule.closed'), value: t(rolls ? 'rule.rolls' : 'rule.rollsNot') },
      ]}
    />
  );
}
