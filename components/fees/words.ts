import type { useTranslations } from 'next-intl';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import type { CaseFee, FeeState } from '@/lib/fees/types';
import { type FeeOn, type FeeTotal, isFree } from '@/lib/law/fee';
import type { FilingId } from '@/lib/law/fees/filings';
import type { FeeAmount, FeeForum } from '@/lib/law/fees/schedule';

type Locale = 'en' | 'ru';
export type Reader = { t: ReturnType<typeof useTranslations<'fees'>>; locale: Locale };

/** Whole US dollars: "$1,010"; «1010 $», from five digits on with a space. */
export function usdText(usd: number, locale: Locale): string {
  const groups = String(usd).replaceAll(/\B(?=(\d{3})+$)/g, locale === 'ru' ? '\u00a0' : ',');
  return locale === 'ru' ? `${groups}\u00a0$` : `$${groups}`;
}

const amountText = ({ usd, when, atLeast }: FeeAmount, { t, locale }: Reader): string => {
  const amount = atLeast ? t('atLeast', { amount: usdText(usd, locale) }) : usdText(usd, locale);
  return when ? `${amount} ${when[locale]}` : amount;
};

/** "$520 on paper, $470 online"; "not known"; "collection stayed". */
export function costText({ known, version }: FeeOn, reader: Reader): string {
  if (known === 'unknown' || !version?.amounts) return reader.t('notKnown');
  if (known === 'stayed') return reader.t('stayed');
  return version.amounts.map((amount) => amountText(amount, reader)).join(', ');
}

/** "$745", "$745 to $795", and how many amounts are not known; a sum that is not sure says so. */
export function totalText({ least, most, unknown, sure }: FeeTotal, { t, locale }: Reader): string {
  const sum =
    least === most ? usdText(most, locale) : t('range', { least: usdText(least, locale), most: usdText(most, locale) });
  if (unknown === 0) return sure ? sum : t('unsure', { sum });
  return most === 0 ? t('onlyUnknown', { count: unknown }) : t('andUnknown', { sum, count: unknown });
}

/** Red only for late; amber for what nobody wrote down. */
const TONES: Readonly<Record<FeeState, ChipTone>> = {
  late: 'red',
  due: 'outline',
  unrecorded: 'amber',
  ahead: 'outline',
  paid: 'green',
  waived: 'plain',
  not_payable: 'plain',
  free: 'plain',
  over: 'void',
};

export function stateChip({ state, days }: CaseFee, { t }: Reader): { text: string; tone: ChipTone } {
  if (state === 'late') return { text: t('state.late', { days: -(days ?? 0) }), tone: 'red' };
  if (state === 'due' && days === 0) return { text: t('state.today'), tone: 'ink' };
  if (state === 'due' && days !== null) return { text: t('state.in', { days }), tone: 'outline' };
  return { text: t(`state.${state}`), tone: TONES[state] };
}

/** What makes an amount doubtful, in a word; null where nothing does. */
export function costChip({ cost, wrongAmount }: CaseFee, { t }: Reader): { text: string; tone: ChipTone } | null {
  if (wrongAmount) return { text: t('wrongAmount'), tone: 'amber' };
  if (cost.known === 'unknown') return { text: t('verify'), tone: 'amber' };
  const isDoubtful = cost.known === 'uncertain' || (cost.known === 'unverified' && !isFree(cost));
  return isDoubtful ? { text: t('verify'), tone: 'uncertain' } : null;
}

export type Group = 'open' | 'ahead' | 'settled';
export const GROUPS: readonly Group[] = ['open', 'ahead', 'settled'];

export function groupOf({ state }: CaseFee): Group {
  if (state === 'late' || state === 'due' || state === 'unrecorded') return 'open';
  return state === 'ahead' ? 'ahead' : 'settled';
}

/** The day the firm works to, else the day it opens or is expected; of a filing the day it was made. */
export function dueText(fee: CaseFee, { t, locale }: Reader): { day: string; second: string | null } {
  const { kind, cost, dueOn, safeOn, isDeadline } = fee;
  const on = (day: string) => dayText(day, locale, { weekday: false });
  if (kind === 'filed') return { day: on(cost.on), second: t('withFiling') };
  if (!dueOn) return { day: '–', second: null };
  if (!isDeadline) return { day: on(dueOn), second: t('expectedThen') };
  return { day: on(safeOn ?? dueOn), second: safeOn && safeOn !== dueOn ? t('lastDay', { date: on(dueOn) }) : null };
}

/** The event that records what a fee which lies ahead comes with. */
const RECORDED_BY: Partial<Record<FilingId, string>> = { EOIR26: 'eoir26_filed', I485: 'i485_filed' };

export function recordedBy(filing: FilingId, forum: FeeForum): string | null {
  if (filing === 'I589') return forum === 'COURT' ? 'i589_filed_court' : 'i589_submitted';
  if (filing === 'AAF') return null;
  return RECORDED_BY[filing] ?? (filing.startsWith('I765') ? 'ead_filed' : null);
}
