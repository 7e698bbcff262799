import type { ProcedureEvent } from '../case-status.ts';
import { eventType } from '../event.ts';
import type { Text } from '../rule.ts';
import type { BarFact, Found } from './facts.ts';

const both = (en: string, ru: string): Text => ({ en, ru });

type More = Omit<Found, 'answer' | 'reason'>;
const found =
  (answer: Found['answer']) =>
  (en: string, ru: string, more: More = {}): Found => ({ answer, reason: both(en, ru), ...more });

export const yes = found('yes');
export const no = found('no');
export const unknown = found('unknown');
export const contested = found('contested');

export const fact = (en: string, ru: string, link: BarFact['link']): BarFact => ({ text: both(en, ru), link });

/** An event as a fact: "Criminal case opened, 2026-02-01". */
export const eventFact = ({ id, type, on }: ProcedureEvent): BarFact => {
  const { en, ru } = eventType(type).label;
  return fact(`${en}, ${on}`, `${ru}, ${on}`, { event: id });
};

const WORST: readonly Found['answer'][] = ['yes', 'contested', 'unknown', 'no'];

/** Of several findings the one that needs a lawyer most. */
export const worst = (all: readonly Found[]): Found | undefined =>
  all.toSorted((a, b) => WORST.indexOf(a.answer) - WORST.indexOf(b.answer))[0];
