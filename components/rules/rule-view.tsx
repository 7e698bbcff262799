import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { RulePage } from '@/lib/rules/types';
import { ChangeRows } from './change-rows';
import { RuleAxis } from './rule-axis';
import { RuleUse } from './rule-use';
import { RuleVersions } from './rule-versions';

/** One rule of dates; `form` stands above it where a lawyer switches one of its versions. */
export function RuleView({ page, form }: { page: RulePage; form?: ReactNode }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const { rule, changes } = page;
  return (
    <>
      <PageHead
        crumbsLabel={t('rule.crumbs')}
        crumbs={[{ key: 'rules', content: <TextLink href="/rules?topic=dates">{t('title')}</TextLink> }]}
        title={rule.title[locale]}
        sentence={t('rule.sentence')}
      />
      <PageBody>
        {form}
        <Section title={t('rule.axis')}>
          <RuleAxis page={page} />
        </Section>
        <Section title={t('rule.versions')}>
          <RuleVersions page={page} />
          {!page.mayDecide && <p className="mt-2 text-ink-2">{t('rule.noLawyer')}</p>}
        </Section>
        <Section title={t('rule.does')}>
          <RuleUse page={page} />
        </Section>
        <Section title={t('rule.decisions')}>
          {changes.length === 0 ? (
            <EmptyState>{t('rule.noDecisions')}</EmptyState>
          ) : (
            <ChangeRows label={t('rule.decisions')} changes={changes} zone={page.zone} />
          )}
        </Section>
      </PageBody>
    </>
  );
}
