import { type BarId, CHARGES, CLAIM_RAISES } from '../rules/bars.ts';
import { groundOf } from '../russia/grounds.ts';
import type { BarFact, BarFacts, Found } from './facts.ts';
import { contested, eventFact, fact, unknown } from './found.ts';

const nothing = (facts: readonly BarFact[]): Found =>
  unknown('Nothing on file answers it: ask the client.', 'В деле ответа нет: спросите клиента.', { facts });

/** Grounds of the claim that raise the question by themselves. */
function claimed(id: BarId, { grounds }: BarFacts): BarFact[] {
  return (CLAIM_RAISES[id] ?? [])
    .filter((code) => grounds.includes(code))
    .flatMap((code) => {
      const label = groundOf(code)?.label;
      return label ? [fact(`Claim: ${label.en}`, `Основание: ${label.ru}`, 'claim')] : [];
    });
}

/** What a person did is never read from the file: the answer is the client's, and the conclusion the lawyer's. */
export const ofConduct =
  (id: BarId) =>
  (facts: BarFacts): Found =>
    nothing(claimed(id, facts));

/** Russian charges are on file: a crime or a pretext. */
export function nonpoliticalCrime({ events }: BarFacts): Found {
  const charges = events.filter(({ type }) => CHARGES.includes(type));
  if (charges.length === 0) return nothing([]);
  return contested(
    'Russian charges or a search are on file: a crime or a pretext is the question.',
    'В деле есть российское обвинение или розыск: вопрос в том, преступление это или предлог.',
    { facts: charges.map(eventFact) },
  );
}
