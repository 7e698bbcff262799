import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { type Definition, DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import type { FeeOn } from '@/lib/law/fee';
import type { Confidence, Sourced, Text } from '@/lib/law/rule';
import { costText, type Reader } from './words';

const TONES = { V: 'green', K: 'amber', '?': 'uncertain' } as const;
const MARKS = { V: 'V', K: 'K', '?': 'uncertain' } as const;

/** Names of terms are long: on a phone each stands over its text. */
const ON_PHONES = 'max-sm:grid-cols-1 max-sm:[&>dt]:border-b-0 max-sm:[&>dt]:pb-0';

function Mark({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('fees.mark');
  return <Chip tone={TONES[confidence]}>{t(MARKS[confidence])}</Chip>;
}

/**
 * A fee on a day: the amount with the version it comes from, how to pay, who is excused, what follows; each
 * sourced. `stacked`: in a narrow place.
 */
export function CostText({ cost, stacked = false }: { cost: FeeOn; stacked?: boolean }) {
  const t = useTranslations('fees');
  const locale = useLocale();
  const reader: Reader = { t, locale };
  const { fee, on, version, known, pay, unpaid, waiver } = cost;
  const short = (day: string) => dayText(day, locale, { weekday: false });
  const term = (key: string, name: string, found: (Sourced & { text: Text }) | null): Definition => ({
    key,
    term: name,
    value: found && <WithSource text={found.text} source={found.source} law={found} />,
  });
  const items: Definition[] = [
    { key: 'amount', term: t('cost.amount'), value: <strong>{costText(cost, reader)}</strong> },
    { key: 'on', term: t(`selectedBy.${fee.selectedBy}`), value: <span className="number">{short(on)}</span> },
    {
      key: 'version',
      term: t('cost.version'),
      value: version && (
        <>
          <WithSource text={version.text} source={version.authority.join('; ')} law={version} />
          <span className="second break-words">
            {version.id} · {t(`versionStatus.${version.status}`)} ·{' '}
            {t('cost.period', {
              from: version.from ? short(version.from) : '…',
              to: version.to ? short(version.to) : '…',
            })}
          </span>
        </>
      ),
    },
    term('pay', t('cost.pay'), pay),
    term('waiver', t('cost.waiver'), waiver),
    term('unpaid', t('cost.unpaid'), unpaid),
  ];
  return (
    <>
      {known !== 'sure' && <Notice tone="amber">{version?.safer?.[locale] ?? t(`cost.${known}`)}</Notice>}
      <DefinitionList
        items={items}
        none={t('notKnownThen')}
        ruled={!stacked}
        className={stacked ? 'grid-cols-1 [&>dd]:mb-2' : ON_PHONES}
      />
    </>
  );
}

/** What the law says, where it stands, how sure that is and up to which day it was read. */
function WithSource({ text, source, law }: { text: Text; source: string; law: Pick<Sourced, 'confidence' | 'asOf'> }) {
  const t = useTranslations('fees');
  const locale = useLocale();
  return (
    <>
      {text[locale]}
      <span className="second">
        {source} · {t('cost.asOf', { date: dayText(law.asOf, locale, { weekday: false }) })}{' '}
        <Mark confidence={law.confidence} />
      </span>
    </>
  );
}
