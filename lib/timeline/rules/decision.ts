import { inOrder } from '../../law/derive-status.ts';
import {
  decideEvent,
  type FactName,
  type ProcedureEvent,
  type ProcedureFacts,
  type Verdict,
} from '../../law/procedure.ts';
import type { Text } from '../../law/rule.ts';
import { PROCEDURE_RULES, type ProcedureRuleId } from '../../law/rules/procedure.ts';

/** What the procedure says to a change of the timeline. `breaks`: the later event that would lose its ground. */
export type Decision =
  | { kind: 'accepted'; unchecked: readonly ProcedureRuleId[] }
  | { kind: 'refused'; rule: string; reason: Text; source: string; overridable: boolean; breaks: string | null };

/** What the file does not say, and where it is said. */
const NOT_SAID: Record<FactName, Text> = {
  lawfulStatus: {
    en: 'The case does not say whether the client is in lawful status: set it on the overview.',
    ru: 'В деле не указано, есть ли у клиента законный статус: укажите это на обзоре дела.',
  },
  adult: {
    en: 'The client’s birth date is not known: it decides whether they count as an adult.',
    ru: 'Дата рождения клиента неизвестна: от неё зависит, считается ли клиент взрослым.',
  },
  derivative: {
    en: 'The case does not say whether the client holds asylum through a relative.',
    ru: 'В деле не указано, получил ли клиент убежище через родственника.',
  },
  filer: {
    en: 'The timeline does not say whether the client or DHS filed a motion to reopen: correct that entry.',
    ru: 'В хронологии не указано, кто подал ходатайство о возобновлении, клиент или DHS: исправьте эту запись.',
  },
  court: { en: 'The case does not name its court.', ru: 'В деле не указан суд.' },
};

function decisionOf(verdict: Verdict): Decision {
  if (verdict.kind === 'accepted') return { kind: 'accepted', unchecked: verdict.unchecked };
  if (verdict.kind === 'refused') {
    const { ruleId, reason, source, overridable, breaks } = verdict;
    return { kind: 'refused', rule: ruleId, reason, source, overridable, breaks };
  }
  const said = verdict.facts.map((fact) => NOT_SAID[fact]);
  const join = (language: 'en' | 'ru') => [verdict.reason[language], ...said.map((text) => text[language])].join(' ');
  return {
    kind: 'refused',
    rule: verdict.ruleId,
    reason: { en: join('en'), ru: join('ru') },
    source: PROCEDURE_RULES[verdict.ruleId].source,
    overridable: true,
    breaks: null,
  };
}

/** Whether the candidate may be recorded beside these events. */
export function decideRecord(
  events: readonly ProcedureEvent[],
  candidate: ProcedureEvent,
  facts: ProcedureFacts,
): Decision {
  return decisionOf(decideEvent(events, candidate, facts));
}

/** The first event that was lawful in its place in `before` and is refused in `after`. */
function firstLosingGround(
  before: readonly ProcedureEvent[],
  after: readonly ProcedureEvent[],
  facts: ProcedureFacts,
): Decision | null {
  const verdictIn = (events: readonly ProcedureEvent[], event: ProcedureEvent) =>
    decideEvent(events.slice(0, events.indexOf(event)), event, facts);
  const ordered = inOrder(before);
  for (const event of inOrder(after)) {
    if (event.overridden || !ordered.includes(event)) continue;
    const now = verdictIn(inOrder(after), event);
    if (now.kind !== 'refused' || verdictIn(ordered, event).kind === 'refused') continue;
    return { ...decisionOf(now), kind: 'refused', breaks: event.id } as Decision;
  }
  return null;
}

/** Whether an event may be struck: refused where a later one would no longer follow. */
export function decideStrike(events: readonly ProcedureEvent[], eventId: string, facts: ProcedureFacts): Decision {
  const after = events.filter(({ id }) => id !== eventId);
  return firstLosingGround(events, after, facts) ?? { kind: 'accepted', unchecked: [] };
}

/** Whether an event may be replaced by a corrected one: by the procedure, and without taking the ground from a later one. */
export function decideCorrection(
  events: readonly ProcedureEvent[],
  eventId: string,
  candidate: ProcedureEvent,
  facts: ProcedureFacts,
): Decision {
  const others = events.filter(({ id }) => id !== eventId);
  const own = decideRecord(others, candidate, facts);
  if (own.kind === 'refused') return own;
  return firstLosingGround(events, [...others, candidate], facts) ?? own;
}
