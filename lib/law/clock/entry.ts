import type { Confidence, Text } from '../rule.ts';
import type { RuleBook } from '../rulebook.ts';
import { DATE_RULES, type DateRuleId, type DateVersion } from '../rules/deadlines.ts';
import { type Counted, count } from './count.ts';
import { type Day, isAfter, isBefore } from './days.ts';
import type { Fact } from './facts.ts';
import type { Matter } from './matter.ts';
import { both, joined } from './words.ts';

export type DateState = 'open' | 'met' | 'overdue' | 'void' | 'unknown';

/** One date with its reasons; days as calendar dates. */
export type DateEntry = {
  readonly rule: DateRuleId | 'EAD_FILE' | 'EAD_GRANT';
  readonly kind: 'deadline' | 'window' | 'forecast';
  readonly dueOn: Day | null;
  readonly safeOn: Day | null;
  readonly state: DateState;
  readonly metOn: Day | null;
  readonly trigger: Fact;
  readonly steps: readonly Text[];
  readonly authority: readonly string[];
  readonly confidence: Confidence;
  readonly note: Text | null;
};

export type Outcome = {
  met?: Fact | undefined;
  isVoid?: boolean;
  confidence?: Confidence;
  /** How a derived day came about. */
  how?: Text | null;
};

/** The judge's order in place of a default. */
export const [ORDERED] = DATE_RULES.COURT_ORDER.versions as readonly [DateVersion];

const MARKS: readonly Confidence[] = ['V', 'K', '?'];
/** The weaker of the marks something rests on. */
export const weakest = (...marks: readonly Confidence[]): Confidence =>
  MARKS[Math.max(...marks.map((mark) => MARKS.indexOf(mark)))] ?? '?';

export type Ground = Pick<DateEntry, 'rule' | 'kind' | 'trigger' | 'authority'> & {
  counted: Counted;
  mark: Confidence;
};

/** What a date says that is met by a fact that still lies ahead. */
const PLANNED = both('planned', 'запланировано');

const triggerWords = ({ type, on }: Fact): Text => both(`${type} on ${on}`, `${type}: ${on}`);

export const noVersion = (of: string): Text =>
  both(`no version of the rule is known for ${of}`, `для ${of} версия правила неизвестна`);

function noteOf(parts: readonly (Text | null)[]): Text | null {
  const said = parts.filter((part) => part !== null);
  return said.length > 0 ? joined(said, '; ') : null;
}

/** The entry of a counted day: met before void before overdue before open. */
export function entry({ counted, mark, ...base }: Ground, matter: Matter, outcome: Outcome): DateEntry {
  const { dueOn, safeOn, steps } = counted;
  const { met, isVoid = false, how = null } = outcome;
  const overdue = base.kind === 'deadline' && isBefore(dueOn, matter.asOf);
  const planned = met && isAfter(met.day, matter.asOf) ? PLANNED : null;
  return {
    ...base,
    ...{ dueOn, safeOn, metOn: met?.day ?? null },
    state: met ? 'met' : isVoid ? 'void' : overdue ? 'overdue' : 'open',
    steps: [triggerWords(base.trigger), ...(how ? [how] : []), ...steps],
    confidence: weakest(mark, counted.confidence, outcome.confidence ?? 'V'),
    note: noteOf([how, planned]),
  };
}

export const unknown = (base: Omit<Ground, 'counted' | 'mark'>, why: Text): DateEntry => ({
  ...base,
  ...{ dueOn: null, safeOn: null, state: 'unknown', metOn: null, confidence: '?', note: why },
  steps: [triggerWords(base.trigger), why],
});

type Days = {
  /** Chooses the version; without it the trigger's day. */
  select?: Day;
  /** Counted from; without it the trigger's day. */
  start?: Day;
  /** In place of what the version counts: the day that is given. */
  counted?: Counted;
  /** In place of the rule's own: the judge's order. */
  version?: DateVersion;
};

/** What the entries of one matter are made with. */
export type Maker = {
  readonly matter: Matter;
  readonly book: RuleBook;
  /** The date of a rule for a trigger. */
  readonly date: (rule: DateRuleId, trigger: Fact, outcome: Outcome, days?: Days) => DateEntry;
};

export const maker = (matter: Matter, book: RuleBook): Maker => ({
  matter,
  book,
  date: (rule, trigger, outcome, { select = trigger.day, start = trigger.day, counted, version: other } = {}) => {
    const { kind } = DATE_RULES[rule];
    const version = other ?? book.version(rule, select, trigger.type, matter.circuit);
    if (!version) {
      return unknown(
        { rule, kind, trigger, authority: DATE_RULES[rule].versions.at(-1)?.authority ?? [] },
        noVersion(select.toString()),
      );
    }
    const { authority, confidence: mark } = version;
    return entry(
      { rule, kind, trigger, authority, counted: counted ?? count(kind, start, version), mark },
      matter,
      outcome,
    );
  },
});
