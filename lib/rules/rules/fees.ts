import { FEES } from '../../law/fee.ts';
import type { Fee, FeeTerm, FeeVersion } from '../../law/fees/schedule.ts';
import type { Text } from '../../law/rule.ts';
import type { VersionStatus } from '../../law/rules/deadlines.ts';
import type { RuleEntry } from '../types.ts';

type Locale = 'en' | 'ru';

const inBoth = (of: (locale: Locale) => string): Text => ({ en: of('en'), ru: of('ru') });

const FORUM: Readonly<Record<Fee['forum'], Text>> = {
  USCIS: { en: 'USCIS', ru: 'USCIS' },
  COURT: { en: 'immigration court', ru: 'иммиграционный суд' },
  BIA: { en: 'BIA', ru: 'BIA' },
};

const STATUS: Readonly<Record<VersionStatus, Text>> = {
  in_force: { en: 'in force', ru: 'действует' },
  superseded: { en: 'superseded', ru: 'заменено' },
  expired: { en: 'no more in force', ru: 'больше не действует' },
  vacated: { en: 'vacated', ru: 'отменено' },
  stayed: { en: 'stayed', ru: 'приостановлено' },
  enjoined: { en: 'enjoined', ru: 'запрещено судом' },
  proposed: { en: 'proposed', ru: 'предложено' },
};

const period = ({ id, from, to }: Pick<FeeTerm, 'id' | 'from' | 'to'>): string =>
  `${from ?? '…'} – ${to ?? '…'} · ${id}`;

function amountText({ amounts }: FeeVersion, locale: Locale): string {
  if (!amounts) return { en: 'not known', ru: 'не известно' }[locale];
  const least = { en: 'at least', ru: 'не меньше' }[locale];
  const usd = (amount: number) => ({ en: `$${amount.toLocaleString('en-US')}`, ru: `${amount}\u00a0$` })[locale];
  return amounts
    .map((one) => [one.atLeast && least, usd(one.usd), one.when?.[locale]].filter(Boolean).join(' '))
    .join(', ');
}

/** A version of a fee: the amount in its title, its status and days beneath, and what to do where it is uncertain. */
const versionEntry = ({ title, forum }: Fee, version: FeeVersion): RuleEntry => ({
  ...{ id: version.id, on: null, rule: null, confidence: version.confidence, asOf: version.asOf },
  title: inBoth((locale) => `${title[locale]}, ${FORUM[forum][locale]}: ${amountText(version, locale)}`),
  text: inBoth((locale) => [version.text[locale], version.safer?.[locale]].filter(Boolean).join(' ')),
  second: inBoth((locale) => `${STATUS[version.status][locale]} · ${period(version)}`),
  source: version.authority.join('; '),
});

const TERMS = {
  unpaid: { en: 'If it is not paid', ru: 'Если не уплатить' },
  pay: { en: 'How to pay', ru: 'Как платить' },
  waiver: { en: 'Fee waiver', ru: 'Освобождение от сбора' },
} as const;

/** How fees are paid, what follows where nobody does, who is excused: each once, however many fees share it. */
const termEntries = (kind: keyof typeof TERMS): RuleEntry[] =>
  [...new Set(FEES.flatMap((fee): readonly FeeTerm[] => fee[kind]))].map((term) => ({
    ...{ id: term.id, on: null, rule: null, confidence: term.confidence, asOf: term.asOf, source: term.source },
    ...{ title: TERMS[kind], text: term.text, second: inBoth(() => period(term)) },
  }));

/** Every version of every fee, then the terms that go with them. */
export const FEE_ENTRIES: readonly RuleEntry[] = [
  ...FEES.flatMap((fee) => fee.versions.map((version) => versionEntry(fee, version))),
  ...(['unpaid', 'pay', 'waiver'] as const).flatMap(termEntries),
];
