import type { ProcedureEvent } from '../case-status.ts';
import { DENIALS, DENIED_BY_USCIS, FILINGS, REMOVALS, SENT_ON, sameApplication } from '../rules/bars.ts';
import { sendsBack } from '../sent-back.ts';
import { arrivalFact } from './entry.ts';
import type { BarFact, BarFacts, Found } from './facts.ts';
import { contested, eventFact, fact, no, unknown, worst, yes } from './found.ts';

function yearFacts({ oneYear: { arrivals, dueOn, filedOn, sentOn } }: BarFacts): BarFact[] {
  return [
    ...arrivals.filter(({ counts }) => counts).map(arrivalFact),
    ...(dueOn ? [fact(`Last legal day ${dueOn}`, `Последний день по закону ${dueOn}`, 'dates' as const)] : []),
    ...(sentOn ? [fact(`Sent ${sentOn}`, `Отправлено ${sentOn}`, 'dates' as const)] : []),
    ...(filedOn ? [fact(`Filed ${filedOn}`, `Подано ${filedOn}`, 'dates' as const)] : []),
  ];
}

type Told = Pick<Found, 'facts'>;

/** The year ended before the filing, or with none on record. */
function missed({ oneYear: { state, sentOn, sentInTime } }: BarFacts, told: Told): Found {
  if (sentInTime) {
    return contested(
      'Sent within the year, and received after it or not yet: what proves the mailing decides.',
      'Отправлено в течение года, а получено позже или ещё не получено: решает то, чем доказана отправка.',
      told,
    );
  }
  const late = { ...told, late: true };
  if (state === 'late') return yes('Filed after the year.', 'Подано после года.', late);
  return sentOn
    ? yes('The year had passed before it was sent.', 'Год прошёл до отправки.', late)
    : yes('The year has passed and nothing is filed.', 'Год прошёл, а заявление не подано.', late);
}

/** What the reckoning of the year says, as an answer. Exceptions do not change it: they are looked at beside it. */
export function oneYearBar(facts: BarFacts): Found {
  const { state, vague, gone, questions } = facts.oneYear;
  const told = { facts: yearFacts(facts) };
  if (state === 'unknown') return unknown('No day of arrival is recorded.', 'День въезда не записан.', told);
  if (vague) {
    return unknown(
      'The day of arrival or of the filing decides, and it is known only roughly.',
      'Всё решает день въезда или подачи, а он известен примерно.',
      told,
    );
  }
  if (state === 'late' || state === 'passed') return missed(facts, told);
  if (gone) {
    return contested(
      'Filed within the year, then dismissed or withdrawn, and not filed again within it.',
      'Подано в течение года, затем закрыто или отозвано, и до конца года снова не подано.',
      told,
    );
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

const isDenial = ({ type, details }: ProcedureEvent): boolean => {
  const outcomes = DENIALS[type];
  return outcomes === null || (outcomes?.includes(details.outcome ?? '') ?? false);
};

/** A denial against what came after it: another application, or a step that took the denial's place. */
function deniedBefore(denial: ProcedureEvent, after: readonly ProcedureEvent[]): Found {
  const later = after.find((event) => FILINGS.includes(event.type) && !sameApplication(event));
  const undone = after.find((event) => SENT_ON.includes(event.type) || sendsBack(event));
  const facts = [denial, undone, later].flatMap((event) => (event ? [eventFact(event)] : []));
  if (!later) {
    return unknown(
      'A denial is on file and no later application: it may bar the next one.',
      'Отказ есть, нового заявления нет: отказ может закрыть следующее.',
      { facts },
    );
  }
  if (undone || DENIED_BY_USCIS.includes(denial.type)) {
    return contested(
      'An application was filed after a denial by USCIS or one that did not stand: whether it counts is to be examined.',
      'Заявление подано после отказа USCIS или отказа, который не устоял: считается ли он, нужно проверить.',
      { facts },
    );
  }
  return yes('An application was filed after a denial.', 'После отказа подано ещё одно заявление.', { facts });
}

/** Each denial followed by another application; of several the one that matters most. */
export function previousDenial({ events }: BarFacts): Found {
  const all = events.flatMap((event, index) => (isDenial(event) ? [deniedBefore(event, events.slice(index + 1))] : []));
  return (
    worst(all) ?? unknown('Nothing on file speaks of an earlier application.', 'О прежнем заявлении в деле ничего нет.')
  );
}

/** An earlier order reinstated; else a removal carried out and an arrival after it. */
export function earlierOrder({ events }: BarFacts): Found {
  const reinstated = events.findLast(({ type, details }) => type === 'er_order' && details.subtype === 'REINSTATEMENT');
  if (reinstated) {
    return yes('An earlier order is reinstated.', 'Прежний приказ восстановлен.', { facts: [eventFact(reinstated)] });
  }
  const removal = events.find(({ type }) => REMOVALS.includes(type));
  if (!removal) return unknown('No removal is recorded.', 'Высылка не записана.');
  const back = events.slice(events.indexOf(removal) + 1).find(({ type }) => type === 'arrival');
  const facts = [eventFact(removal), ...(back ? [eventFact(back)] : [])];
  return back
    ? yes('Came back after a removal.', 'Въезд после высылки.', { facts })
    : no('Removed, and no entry since.', 'Высылка была, въезда после неё нет.', { facts });
}
