import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Drawer } from '@/components/ui/drawer';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { BarsPage, QuestionRow } from '@/lib/bars/types';
import type { BarFact } from '@/lib/law/bars/facts';
import { type BarVersion, bar } from '@/lib/law/rules/bars';
import type { BarActs } from './acts';
import { Conclusions } from './conclusions';
import { answerChip, factHref, hasMoved, MARK, shortDay } from './words';

type Props = { row: QuestionRow; page: BarsPage; closeHref: string; acts: BarActs };

/** One question: what the facts say and which, the law with all its versions, what would change it, what was concluded. */
export function QuestionDrawer({ row, page: { header, zone }, closeHref, acts }: Props) {
  const t = useTranslations('bars');
  const locale = useLocale();
  const { title, ask, changes, versions } = bar(row.id);
  const { text, tone } = answerChip(row, { t, locale });
  return (
    // The page outlives its address: without a key what was typed about one row would stand in the form of another.
    <Drawer key={row.id} title={title[locale]} meta={ask[locale]} closeHref={closeHref} closeLabel={t('drawer.close')}>
      <p>
        <Chip tone={tone}>{text}</Chip> {row.reason[locale]}
      </p>
      <Section title={t('drawer.facts')}>
        <Facts facts={row.facts} caseId={header.id} personId={header.principal.id} />
      </Section>
      {row.asks.length > 0 && <Lines title={t('drawer.asks')} lines={row.asks.map((one) => one[locale])} />}
      <Lines title={t('drawer.changes')} lines={changes.map((one) => one[locale])} />
      <Section title={t('drawer.sources')}>
        <ul className="rows">
          {versions.map((version) => (
            <Version key={version.id} version={version} read={row.versions.includes(version.id)} />
          ))}
        </ul>
        <p className="mt-2">
          <Chip tone={MARK[row.confidence]}>{t(`drawer.mark.${row.confidence}`)}</Chip>
        </p>
      </Section>
      <Conclusions
        conclusions={row.conclusions}
        changed={hasMoved(row)}
        on={{ question: row.id, seen: row.answer }}
        {...{ caseId: header.id, zone, lawyer: header.lawyer, act: acts.conclude }}
      />
    </Drawer>
  );
}

function Facts({ facts, caseId, personId }: { facts: readonly BarFact[]; caseId: string; personId: string }) {
  const t = useTranslations('bars.drawer');
  const locale = useLocale();
  if (facts.length === 0) return <p className="tone-quiet">{t('noFacts')}</p>;
  return (
    <ul className="rows">
      {facts.map((fact) => {
        const href = factHref(fact, caseId, personId);
        const text = fact.text[locale];
        return <li key={text}>{href ? <TextLink href={href}>{text}</TextLink> : text}</li>;
      })}
    </ul>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Section title={title}>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** A version of the law with its days and what became of it. */
function Version({ version, read }: { version: BarVersion; read: boolean }) {
  const t = useTranslations('bars');
  const locale = useLocale();
  const { text, history, authority, status, from, to, asOf, scope, confidence } = version;
  const days = [
    from && t('drawer.since', { day: shortDay(from, locale) }),
    to && t('drawer.until', { day: shortDay(to, locale) }),
    scope !== 'nationwide' && t('drawer.circuits', { circuits: scope.join(', ') }),
    t('drawer.asOf', { day: shortDay(asOf, locale) }),
    read && t('drawer.read'),
  ];
  return (
    <li>
      <p className="flex flex-wrap gap-2 pb-1">
        <Chip tone={status === 'in_force' ? 'teal' : 'stopped'}>{t(`status.${status}`)}</Chip>
        {confidence === '?' && <Chip tone="uncertain">{t(`drawer.mark.${confidence}`)}</Chip>}
      </p>
      <p>
        {text[locale]} {history?.[locale]}
      </p>
      <p className="second">{authority.join('; ')}</p>
      <p className="second">{days.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
