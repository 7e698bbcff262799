import { DENIALS, REMOVALS } from '../rules/bars.ts';
import { arrivalFact } from './entry.ts';
import type { BarFact, BarFacts, Found } from './facts.ts';
import { contested, eventFact, fact, no, unknown, yes } from './found.ts';

const FILINGS: readonly string[] = ['i589_submitted', 'i589_filed_court'];

function yearFacts({ oneYear: { arrivals, dueOn, filedOn } }: BarFacts): BarFact[] {
  return [
    ...arrivals.filter(({ counts }) => counts).map(arrivalFact),
    ...(dueOn ? [fact(`Last legal day ${dueOn}`, `Последний день по закону ${dueOn}`, 'dates' as const)] : []),
    ...(filedOn ? [fact(`Filed ${filedOn}`, `Подано ${filedOn}`, 'dates' as const)] : []),
  ];
}

/** What the reckoning of the year says, as an answer. Exceptions do not change it: they are looked at beside it. */
export function oneYearBar(facts: BarFacts): Found {
  const { state, filedOn, questions } = facts.oneYear;
  const told = { facts: yearFacts(facts) };
  const vague = questions.find(({ id }) => id === 'arrival-vague')?.on;
  const isOpen = vague && (filedOn ?? facts.asOf) <= vague;
  if (state === 'unknown') return unknown('No day of arrival is recorded.', 'День въезда не записан.', told);
  if (state === 'late' || state === 'passed') {
    if (isOpen) {
      return unknown(
        'The day of arrival decides, and it is known only roughly.',
        'Всё решает день въезда, а он известен примерно.',
        told,
      );
    }
    return state === 'late'
      ? yes('Filed after the year.', 'Подано после года.', { ...told, late: true })
      : yes('The year has passed and nothing is filed.', 'Год прошёл, а заявление не подано.', { ...told, late: true });
  }
  if (questions.some(({ id }) => id === 'parole-return')) {
    return contested(
      'In time by the last arrival; whether a return on parole counts as one is contested.',
      'В срок, если считать последний въезд; считается ли им возвращение по parole, спорно.',
      told,
    );
  }
  return state === 'in-time'
    ? no('Filed within the year.', 'Подано в течение года.', told)
    : no('The year has not passed yet.', 'Год ещё не прошёл.', told);
}

/** A denial followed by another application; alone it would bar the next one. */
export function previousDenial({ events }: BarFacts): Found {
  const isDenial = ({ type, details }: (typeof events)[number]) => {
    const outcomes = DENIALS[type];
    return outcomes === null || (outcomes?.includes(details.outcome ?? '') ?? false);
  };
  const denial = events.find(isDenial);
  if (!denial) {
    return unknown('Nothing on file speaks of an earlier application.', 'О прежнем заявлении в деле ничего нет.');
  }
  const later = events.slice(events.indexOf(denial) + 1).find(({ type }) => FILINGS.includes(type));
  const facts = [eventFact(denial), ...(later ? [eventFact(later)] : [])];
  return later
    ? yes('An application was filed after a denial.', 'После отказа подано ещё одно заявление.', { facts })
    : unknown(
        'A denial is on file and no later application: it would bar the next one.',
        'Отказ есть, нового заявления нет: он закрыл бы следующее.',
        { facts },
      );
}

/** A removal carried out and an arrival after it. */
export function earlierOrder({ events }: BarFacts): Found {
  const removal = events.find(({ type }) => REMOVALS.includes(type));
  if (!removal) return unknown('No removal is recorded.', 'Высылка не записана.');
  const back = events.slice(events.indexOf(removal) + 1).find(({ type }) => type === 'arrival');
  const facts = [eventFact(removal), ...(back ? [eventFact(back)] : [])];
  return back
    ? yes('Came back after a removal.', 'Въезд после высылки.', { facts })
    : no('Removed, and no entry since.', 'Выслан, въезда после этого нет.', { facts });
}
