import { describe, expect, it } from 'vitest';
import { legalFactsSchema } from '../../lib/dates/schema';
import type { LegalFacts } from '../../lib/law/clock/facts';
import { type LegalClock, type LegalDate, legalClock } from '../../lib/law/legal-clock';
import type { RuleBook } from '../../lib/law/rulebook';

/** The fields that follow a type's day, in the order a situation names them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  i589_received: ['forum'],
  stop: ['until', 'cause'],
  asylum_granted: ['by', 'final'],
  hearing: ['kind'],
  court_order: ['dueOn', 'what'],
  ij_decision: ['outcome', 'served', 'waived'],
  appeal_filed: ['by'],
  bia_decision: ['outcome'],
  aaf_order: ['dueOn'],
  address_reported: ['form'],
  ead: ['expiresOn'],
};
const DEFAULTS: Readonly<Record<string, Record<string, unknown>>> = {
  i589_received: { forum: 'USCIS' },
  stop: { cause: 'asked for time' },
  ij_decision: { served: 'ORAL' },
};
const VALUES: Readonly<Record<string, unknown>> = { true: true, false: false, open: null };

/** "ij_decision 2026-11-10 DENIED MAIL": a fact in a line; a text at the end takes the rest of it. */
function factOf(line: string): Record<string, unknown> {
  const [type = '', on = '', ...words] = line.trim().split(/\s+/);
  const fields = FIELDS[type] ?? [];
  const named = fields.flatMap((field, index) => {
    const isLast = index === fields.length - 1;
    const word = isLast ? words.slice(index).join(' ') : words[index];
    return word ? [[field, word in VALUES ? VALUES[word] : word]] : [];
  });
  return { type, on, ...DEFAULTS[type], ...Object.fromEntries(named) };
}

/** "2026-11-23 detained": the day asked from; facts separated by ";". */
export function factsOf(asked: string, facts: string): LegalFacts {
  const [asOf, ...more] = asked.trim().split(/\s+/);
  const events = facts.split(';').filter((line) => line.trim() !== '');
  return legalFactsSchema.parse({ asOf, detained: more.includes('detained'), events: events.map(factOf) });
}

/** "ONE_YEAR 2026-11-30/2026-11-27 open"; a mark other than verified and a note follow. */
export const dateLine = ({ rule, dueOn, safeOn, state, metOn, confidence }: LegalDate): string =>
  [rule, `${dueOn ?? '-'}${safeOn ? `/${safeOn}` : ''}`, `${state}${metOn ? `@${metOn}` : ''}`]
    .concat(confidence === 'verified' ? [] : [confidence])
    .join(' ');

/** "clock running 267 2026-06-14 2026-07-14": state, days, days of filing and of a grant. */
const clockLine = ({ eadClock }: LegalClock): string =>
  eadClock
    ? `clock ${eadClock.state} ${eadClock.elapsedDays} ${eadClock.fileOn ?? '-'} ${eadClock.grantOn ?? '-'}`
    : 'clock none';

/** Everything a situation leads to, a line each: its dates, its clock, "!" and the code of each flag. */
export function answer(asked: string, facts: string, book?: RuleBook): string[] {
  const result = legalClock(factsOf(asked, facts), book);
  return [...result.dates.map(dateLine), clockLine(result), ...result.flags.map(({ code }) => `!${code}`)];
}

/**
 * Situations, one a line: asked from | facts | what must be among the answers, where "no X" must not; so that both sides of
 * a day stand beneath each other.
 */
export function situations(title: string, rows: string): void {
  describe(title, () => {
    it.each(rows.split('\n').filter((row) => row.trim() !== ''))('%s', (row) => {
      const [asked = '', facts = '', wanted = ''] = row.split('|').map((part) => part.trim());
      const found = answer(asked, facts);
      for (const line of wanted.split(';').map((part) => part.trim())) {
        if (line.startsWith('no ')) expect(found.filter((one) => one.startsWith(line.slice(3)))).toEqual([]);
        else expect(found).toContain(line);
      }
    });
  });
}
