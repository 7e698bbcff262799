import { type Day, dayOf, isAfter, isBefore } from './clock/days.ts';
import type { ClockType } from './clock-events.ts';
import type { Fee, FeeVersion } from './fees/schedule.ts';
import { DATE_RULES, type DateRuleId, type DateVersion } from './rules/deadlines.ts';
import { EAD_CLOCK, type EadVersion } from './rules/ead-clock.ts';

/** What a firm decided about a version: treated as in force, or not, for days that select it from `from` on (ISO). */
export type RuleDecision = { readonly versionId: string; readonly on: boolean; readonly from: string };

/** The versions in force for a firm: the baseline, and over it the firm's decisions in the order they were made. */
export type RuleBook = {
  readonly id: string;
  readonly version: (rule: DateRuleId, on: Day, trigger: ClockType, circuit?: string) => DateVersion | null;
  readonly ead: (filedOn: Day) => EadVersion | null;
  readonly fee: (fee: Fee, on: Day) => FeeVersion | null;
};

/** Of a version that was in force once the days it covered stay covered; the others never were, or are no more. */
export const STANDING: readonly string[] = ['in_force', 'superseded', 'expired'];

type Selectable = Pick<DateVersion, 'id' | 'from' | 'to' | 'status'>;

const covers = ({ from, to }: Selectable, on: Day): boolean =>
  (!from || !isBefore(on, dayOf(from))) && (!to || !isAfter(on, dayOf(to)));

/**
 * The version for a day. What the firm switched on wins over the baseline, what it switched off is passed over; a version
 * that was never in force has no period of its own, so the decision's day begins it. None: the answer is unknown.
 */
function select<V extends Selectable>(versions: readonly V[], decisions: readonly RuleDecision[], on: Day): V | null {
  const decided = (version: V) =>
    decisions.findLast(({ versionId, from }) => versionId === version.id && !isBefore(on, dayOf(from)));
  const switched = versions.find((version) => {
    const decision = decided(version);
    return decision?.on === true && (covers(version, on) || !STANDING.includes(version.status));
  });
  if (switched) return switched;
  return (
    versions.find(
      (version) => STANDING.includes(version.status) && covers(version, on) && decided(version)?.on !== false,
    ) ?? null
  );
}

/** A short digest of the rule data and the decisions (FNV-1a): results of the same book are told by the same name. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const BASELINE = JSON.stringify([DATE_RULES, EAD_CLOCK]);

/** The book of a firm with these decisions; without any, the baseline. */
export function bookOf(decisions: readonly RuleDecision[] = []): RuleBook {
  const decided = decisions.length > 0 ? `+${digest(JSON.stringify(decisions))}` : '';
  return {
    id: `pristan-${digest(BASELINE)}${decided}`,
    version: (rule, on, trigger, circuit) => {
      const versions: readonly DateVersion[] = DATE_RULES[rule].versions;
      const fitting = versions.filter(
        (version) =>
          (!version.trigger || version.trigger === trigger) &&
          (version.scope === 'nationwide' || (circuit !== undefined && version.scope.includes(circuit))),
      );
      return select(fitting, decisions, on);
    },
    ead: (filedOn) => select(EAD_CLOCK, decisions, filedOn),
    fee: ({ versions }, on) => select(versions, decisions, on),
  };
}
