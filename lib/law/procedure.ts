import type { CaseStatus, ProcedureEvent } from './case-status.ts';
import { deriveStatus, inOrder, moveFor, placeAfter, START, step } from './derive-status.ts';
import { eventType } from './event.ts';
import { type FactName, findRefusal, type ProcedureFacts } from './refusals.ts';
import type { Confidence, Text } from './rule.ts';
import { PROCEDURE_RULES, type ProcedureRuleId } from './rules/procedure.ts';
import { govStatus, type StatusCode } from './status.ts';

export type { CaseStatus, ProcedureEvent, StatusPeriod, TraceStep } from './case-status.ts';
export { deriveStatus } from './derive-status.ts';
export type { FactName, ProcedureFacts } from './refusals.ts';

/** `ORDER`: no legal next step from the status on that day. `LATER`: a fact recorded for a later day would not follow. */
export type RefusalId = ProcedureRuleId | 'ORDER' | 'LATER';

export type Verdict =
  | {
      readonly kind: 'accepted';
      readonly status: CaseStatus;
      /** Rules that concern the event but could not be checked here (a clock, or a court nobody recorded). */
      readonly unchecked: readonly ProcedureRuleId[];
    }
  | {
      readonly kind: 'refused';
      readonly ruleId: RefusalId;
      readonly reason: Text;
      readonly source: string;
      readonly confidence: Confidence;
      readonly overridable: boolean;
      /** The later event that would no longer follow; only with `LATER`. */
      readonly breaks: string | null;
    }
  | {
      readonly kind: 'missing';
      readonly ruleId: ProcedureRuleId;
      readonly facts: readonly FactName[];
      readonly reason: Text;
    };

/**
 * Whether the procedure allows the candidate at its place in the order of days, and everything after it still follows.
 * A candidate marked `overridden` is accepted whatever the rules say. Struck events must be left out by the caller.
 */
export function decideEvent(
  events: readonly ProcedureEvent[],
  candidate: ProcedureEvent,
  facts: ProcedureFacts,
): Verdict {
  const others = events.filter(({ id }) => id !== candidate.id);
  const ordered = inOrder([...others, candidate]);
  const at = ordered.indexOf(candidate);
  const earlier = ordered.slice(0, at);
  const accepted = (unchecked: readonly ProcedureRuleId[]): Verdict => ({
    kind: 'accepted',
    status: deriveStatus(ordered),
    unchecked,
  });
  if (candidate.overridden) return accepted([]);

  const place = placeAfter(earlier);
  const { refused, missing, unchecked } = findRefusal({ place, event: candidate, earlier, facts });
  if (refused) return byRule(refused);
  if (moveFor(place, candidate) === null) return outOfOrder(candidate, place.status);
  if (missing) {
    return {
      kind: 'missing',
      ruleId: missing.ruleId,
      facts: [missing.fact],
      reason: PROCEDURE_RULES[missing.ruleId].text,
    };
  }
  const broken = firstBroken(inOrder(others), ordered);
  if (!broken) return accepted(unchecked);
  return laterBreaks(broken, candidate, placeAfter(ordered.slice(0, ordered.indexOf(broken))).status);
}

function byRule(id: ProcedureRuleId): Verdict {
  const { text, source, confidence, overridable } = PROCEDURE_RULES[id];
  return { kind: 'refused', ruleId: id, reason: text, source, confidence, overridable, breaks: null };
}

function outOfOrder(candidate: ProcedureEvent, status: StatusCode): Verdict {
  const now = govStatus(status);
  const { label } = eventType(candidate.type);
  return {
    kind: 'refused',
    ruleId: 'ORDER',
    reason: {
      en: `“${label.en}” is not a legal next step from “${now.label.en}”, the status on that day.`,
      ru: `«${label.ru}» не может следовать за статусом «${now.label.ru}», в котором дело было в этот день.`,
    },
    source: now.law.source,
    confidence: now.law.confidence,
    overridable: true,
    breaks: null,
  };
}

function laterBreaks(broken: ProcedureEvent, candidate: ProcedureEvent, status: StatusCode): Verdict {
  const { label } = eventType(broken.type);
  const added = eventType(candidate.type).label;
  const { law } = govStatus(status);
  return {
    kind: 'refused',
    ruleId: 'LATER',
    reason: {
      en: `With “${added.en}” on that day, “${label.en}” recorded for ${broken.on} would no longer follow.`,
      ru: `Если в этот день было «${added.ru}», то «${label.ru}» от ${broken.on} уже не может следовать.`,
    },
    source: law.source,
    confidence: law.confidence,
    overridable: true,
    breaks: broken.id,
  };
}

/** The first event that followed lawfully before and no longer does. */
function firstBroken(before: readonly ProcedureEvent[], after: readonly ProcedureEvent[]): ProcedureEvent | null {
  const lawful = lawfulIds(before);
  const still = lawfulIds(after);
  return after.find(({ id, overridden }) => !overridden && lawful.has(id) && !still.has(id)) ?? null;
}

function lawfulIds(ordered: readonly ProcedureEvent[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let place = START;
  for (const event of ordered) {
    const next = step(place, event);
    if (next.how !== 'forced') ids.add(event.id);
    place = next.place;
  }
  return ids;
}
