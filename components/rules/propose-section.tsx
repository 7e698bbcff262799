import { useLocale, useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/fields/client-texts';
import { dayInput } from '@/components/fields/day-input';
import { Section } from '@/components/ui/section';
import type { RulePage } from '@/lib/rules/types';
import { ProposeForm } from './lazy-forms';
import type { Propose } from './propose-form';
import { ruleHref, spanText } from './words';

/** The form that switches a version of the rule; nothing where the address names none, or the reader may not. */
export function ProposeSection({ page, versionId, action }: { page: RulePage; versionId: string; action: Propose }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const version = page.versions.find(({ id }) => id === versionId);
  if (!version || !page.mayDecide) return null;
  const on = !(version.decided?.on ?? version.isOn);
  const about = { version: version.id, span: spanText(version, t) };
  // What is switched back is switched back for the same days, unless somebody says otherwise.
  const from = version.decided?.from ?? version.from ?? page.today;
  return (
    <Section title={t(on ? 'propose.titleOn' : 'propose.titleOff', about)}>
      <p className="mb-3 max-w-[75ch] text-ink-2">{t('propose.text')}</p>
      <ClientTexts of={['field', 'rules']}>
        <ProposeForm
          key={version.id}
          versionId={version.id}
          on={on}
          from={dayInput(from, locale)}
          fromHint={t('propose.fromHint', { what: t(`for.${page.rule.selectedBy}`) })}
          backHref={ruleHref(page.id)}
          action={action}
        />
      </ClientTexts>
    </Section>
  );
}
