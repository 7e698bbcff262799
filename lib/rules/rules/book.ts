import { COURTS } from '../../law/courts.ts';
import { MANNERS_OF_ENTRY } from '../../law/entry.ts';
import { ASYLUM_OFFICES } from '../../law/offices.ts';
import type { Sourced, Text } from '../../law/rule.ts';
import { BARS, type BarStatus, type BarVersion } from '../../law/rules/bars.ts';
import type { DateVersion } from '../../law/rules/deadlines.ts';
import type { EadVersion } from '../../law/rules/ead-clock.ts';
import {
  ONE_YEAR_EXCEPTIONS,
  type OneYearException,
  TOO_LONG,
  YEAR_QUESTIONS,
} from '../../law/rules/one-year-exceptions.ts';
import { PROCEDURE_RULES } from '../../law/rules/procedure.ts';
import { RUSSIAN_EVENTS } from '../../law/russia/events.ts';
import { GROUNDS } from '../../law/russia/grounds.ts';
import { UNPROTECTED_REASONS } from '../../law/russia/reasons.ts';
import { STATUTES } from '../../law/russia/statutes.ts';
import { STATUSES } from '../../law/status.ts';
import { type RuleEntry, TOPICS, type Topic } from '../types.ts';
import { PAGE_RULES } from './date-rules.ts';
import { FEE_ENTRIES } from './fees.ts';

const same = (text: string): Text => ({ en: text, ru: text });
const sourced = ({ source, confidence, asOf }: Sourced) => ({ source, confidence, asOf });
const entry = (id: string, title: Text, law: Sourced, more: Partial<RuleEntry> = {}): RuleEntry => ({
  id,
  title,
  text: null,
  second: null,
  on: null,
  rule: null,
  ...sourced(law),
  ...more,
});

const CODES = {
  uk: { en: 'Criminal Code', ru: 'УК РФ' },
  koap: { en: 'Code of Administrative Offences', ru: 'КоАП РФ' },
} as const;

/** What became of a version, in words. */
const STATUS: Readonly<Record<BarStatus, Text>> = {
  in_force: { en: 'in force', ru: 'действует' },
  superseded: { en: 'superseded', ru: 'заменено' },
  expired: { en: 'no more in force', ru: 'больше не действует' },
  vacated: { en: 'vacated, not applied', ru: 'отменено, не применяется' },
  stayed: { en: 'stayed, not applied', ru: 'приостановлено, не применяется' },
  enjoined: { en: 'enjoined, not applied', ru: 'запрещено судом, не применяется' },
  partly_vacated: { en: 'partly vacated', ru: 'частично отменено' },
  contested: { en: 'contested in the courts', ru: 'оспаривается в судах' },
  proposed: { en: 'proposed, not applied', ru: 'предложено, не применяется' },
};

/** A version of a rule of dates or of a bar: its status and period beneath its name, what became of it after its text. */
function versionEntry(
  { rule, title }: { rule: string | null; title: Text },
  version: DateVersion | EadVersion | BarVersion,
): RuleEntry {
  const { id, from, to, status, text, history, authority, confidence, asOf } = version;
  const period = [from ?? '…', to ?? '…'].join(' – ');
  const told = (locale: 'en' | 'ru') => [text[locale], history?.[locale]].filter(Boolean).join(' ');
  return entry(
    id,
    title,
    { source: authority.join('; '), confidence, asOf },
    {
      rule,
      text: { en: told('en'), ru: told('ru') },
      second: { en: `${STATUS[status].en} · ${period} · ${id}`, ru: `${STATUS[status].ru} · ${period} · ${id}` },
    },
  );
}

/** An exception with its Russian example after its text and the papers that prove it beneath. */
const exceptionEntry = ({ code, title, text, example, evidence, law }: OneYearException): RuleEntry => {
  const told = (locale: 'en' | 'ru') => [text[locale], example?.[locale]].filter(Boolean).join(' ');
  const papers = (locale: 'en' | 'ru') => evidence.map(({ label }) => label[locale]).join(' · ');
  return entry(code, { en: `${code} · ${title.en}`, ru: `${code} · ${title.ru}` }, law, {
    text: { en: told('en'), ru: told('ru') },
    second: { en: papers('en'), ru: papers('ru') },
  });
};

/** Everything the law's data hold, by topic, in its own order. */
const BOOK: Record<Topic, readonly RuleEntry[]> = {
  procedure: Object.values(PROCEDURE_RULES).map((rule) => entry(rule.id, same(rule.id), rule, { text: rule.text })),
  dates: PAGE_RULES.flatMap(({ id: rule, title, versions }) =>
    versions.map((one) => versionEntry({ rule, title }, one)),
  ),
  'one-year': [
    ...ONE_YEAR_EXCEPTIONS.map(exceptionEntry),
    ...Object.entries(TOO_LONG).map(([id, { text, law }]) => entry(`TOO_LONG.${id}`, text, law)),
    ...Object.entries(YEAR_QUESTIONS).map(([id, { ask, changes, law }]) => entry(id, ask, law, { text: changes })),
  ],
  bars: BARS.flatMap(({ title, versions }) => versions.map((one) => versionEntry({ rule: null, title }, one))),
  fees: FEE_ENTRIES,
  statuses: STATUSES.map((status) =>
    entry(
      status.code,
      { en: `${status.code} · ${status.label.en}`, ru: `${status.code} · ${status.label.ru}` },
      status.law,
      {
        text: status.client,
        second: status.next.length > 0 ? same(`→ ${status.next.join(', ')}`) : null,
      },
    ),
  ),
  grounds: GROUNDS.map((ground) =>
    entry(ground.code, ground.label, ground.law, { text: ground.facts, second: same(ground.code) }),
  ),
  reasons: UNPROTECTED_REASONS.map((reason) =>
    entry(reason.id, reason.label, reason.law, { text: reason.explanation }),
  ),
  statutes: STATUTES.map((statute) =>
    entry(
      statute.id,
      {
        en: `Art. ${statute.article}, ${CODES[statute.code].en}: ${statute.subject.en}`,
        ru: `Ст. ${statute.article} ${CODES[statute.code].ru}: ${statute.subject.ru}`,
      },
      statute.law,
      { on: statute.since, text: statute.adopted, second: statute.penalty },
    ),
  ),
  events: RUSSIAN_EVENTS.map((event) => entry(event.id, event.title, event.law, { on: event.on })),
  entry: MANNERS_OF_ENTRY.map((manner) => entry(manner.id, manner.label, manner.law, { text: manner.note })),
  courts: COURTS.map((court) =>
    entry(court.id, same(court.name), court.circuitLaw, {
      text: same(`${court.city}, ${court.state}`),
      second: { en: `Circuit ${court.circuit}`, ru: `Апелляционный округ ${court.circuit}` },
    }),
  ),
  offices: ASYLUM_OFFICES.map((office) =>
    entry(office.id, same(`${office.name}, ${office.state}`), office.law, { text: office.area }),
  ),
};

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

function holds(found: RuleEntry, words: readonly string[]): boolean {
  const all = folded(
    [
      found.id,
      found.title.en,
      found.title.ru,
      found.text?.en,
      found.text?.ru,
      found.second?.en,
      found.second?.ru,
      found.source,
      found.on,
    ].join(' '),
  );
  return words.every((word) => all.includes(word));
}

/** An entry weighs up to 3 kB in Russian, as markup and as data. */
const PAGE = 40;

/** A page of entries from the one with the id `from` on, and the ids that the pages before and after it begin with. */
export function pageOf<E extends { id: string }>(entries: readonly E[], from: string) {
  const start = Math.max(
    entries.findIndex(({ id }) => id === from),
    0,
  );
  return {
    entries: entries.slice(start, start + PAGE),
    before: start === 0 ? null : (entries[Math.max(start - PAGE, 0)]?.id ?? null),
    after: entries[start + PAGE]?.id ?? null,
  };
}

/** The entries that hold every word of `q`, in either language, by topic. */
export function lookUp(q: string): Record<Topic, readonly RuleEntry[]> {
  const words = folded(q).split(/\s+/).filter(Boolean);
  const of = (topic: Topic) => BOOK[topic].filter((one) => holds(one, words));
  return Object.fromEntries(TOPICS.map((topic) => [topic, of(topic)])) as Record<Topic, RuleEntry[]>;
}

/** One entry by its topic and id; undefined where there is none. */
export const entryOf = (topic: Topic, id: string): RuleEntry | undefined => BOOK[topic].find((one) => one.id === id);
