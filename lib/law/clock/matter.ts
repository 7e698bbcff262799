import type { ClockType } from '../clock-events.ts';
import { type Day, dayOf, isBefore } from './days.ts';
import type { Fact, LegalFacts } from './facts.ts';

export type Filing = Fact<'i589_received'>;

/** The facts in order: by day, and of one day as they were given. */
export type Matter = {
  readonly asOf: Day;
  readonly detained: boolean;
  readonly circuit: string | undefined;
  readonly facts: readonly Fact[];
  /** The first filing that was not returned later; null where there is none. */
  readonly filing: Filing | null;
  /** The last filing that was returned, and the return, where no filing stands. */
  readonly annulled: { readonly filing: Filing; readonly by: Fact } | null;
};

export const isType = <T extends ClockType>(fact: Fact, type: T): fact is Fact & Fact<T> => fact.type === type;

/** All facts of a type, in order. */
export const allOf = <T extends ClockType>({ facts }: Pick<Matter, 'facts'>, type: T): readonly (Fact & Fact<T>)[] =>
  facts.filter((fact): fact is Fact & Fact<T> => isType(fact, type));

/** Whether a fact stands after another: by day, and on one day by the order given. */
export const stands = (fact: Fact, other: Fact): 'before' | 'after' | 'same' => {
  const byDay = Temporal.PlainDate.compare(fact.day, other.day) || fact.place - other.place;
  return byDay < 0 ? 'before' : byDay > 0 ? 'after' : 'same';
};

/** The first fact of a type on or after a day. */
export const firstOn = <T extends ClockType>(
  matter: Pick<Matter, 'facts'>,
  type: T,
  day: Day,
): (Fact & Fact<T>) | undefined => allOf(matter, type).find((fact) => !isBefore(fact.day, day));

/** A rejection returns the latest filing before it that was not yet returned; alone it changes nothing. */
function readFilings(facts: readonly Fact[]): Pick<Matter, 'filing' | 'annulled'> {
  const standing: Filing[] = [];
  let annulled: Matter['annulled'] = null;
  for (const fact of facts) {
    if (isType(fact, 'i589_received')) standing.push(fact);
    if (!isType(fact, 'i589_rejected')) continue;
    const filing = standing.pop();
    if (filing) annulled = { filing, by: fact };
  }
  const [filing = null] = standing;
  return { filing, annulled: filing ? null : annulled };
}

/** The facts of the contract, ordered and read once. Days must be valid (schema). */
export function matterOf({ asOf, detained, circuit, events }: LegalFacts): Matter {
  const facts = events
    .map((event, place): Fact => ({ ...event, day: dayOf(event.on), place }) as Fact)
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || a.place - b.place);
  return { asOf: dayOf(asOf), detained, circuit, facts, ...readFilings(facts) };
}
