import { dayOf, isAfter } from '../clock/days.ts';
import { widened } from '../partial-date.ts';
import { KNOWLEDGE_HORIZON, type Text } from '../rule.ts';
import { bar } from '../rules/bars.ts';
import { MINOR_YEARS } from '../rules/one-year-exceptions.ts';
import { isAtUscis, isInCourt, leftCourt, sentToCourt } from './court.ts';
import type { BarFacts, Found } from './facts.ts';
import { contested, eventFact, fact, no, unknown, yes } from './found.ts';

const ASK_COURT: Text = {
  en: 'Look up the A-number in the court’s automated case information: is a case open?',
  ru: 'Проверьте A-номер в системе сведений суда (ACIS): открыто ли дело?',
};

/** That nothing on file speaks of a court proves nothing: notices get lost. */
function outOfCourt(events: BarFacts['events']): Found {
  const ended = leftCourt(events);
  if (ended) return no('The case in court has ended.', 'Дело в суде закончено.', { facts: [eventFact(ended)] });
  const receipt = isAtUscis(events);
  if (receipt) {
    return no('With the asylum office, and no court on file.', 'Дело в офисе убежища, о суде в деле ничего нет.', {
      facts: [eventFact(receipt)],
      asks: [ASK_COURT],
    });
  }
  const sent = sentToCourt(events);
  if (sent) {
    return unknown(
      'On its way to a judge; nothing of the court is on file.',
      'Дело идёт к судье; о суде в деле ничего нет.',
      {
        facts: [eventFact(sent)],
        asks: [ASK_COURT],
      },
    );
  }
  return unknown(
    'Neither a court nor a receipt of USCIS is on file.',
    'Ни о суде, ни о приёме в USCIS в деле ничего нет.',
    { asks: [ASK_COURT] },
  );
}

/** Who decides; a child may still be before the asylum office. */
export function forum({ events, birth, asOf }: BarFacts): Found {
  const court = isInCourt(events);
  if (!court) return outOfCourt(events);
  const facts = [eventFact(court)];
  const mayBeMinor = birth && isAfter(dayOf(widened(birth).until).add({ years: MINOR_YEARS }), dayOf(asOf));
  return mayBeMinor
    ? contested(
        'Before a judge, and under 18: a child alone goes to the asylum office.',
        'Дело у судьи, но клиенту меньше 18: ребёнок без взрослых идёт в офис убежища.',
        {
          facts: [...facts, fact(`Born ${birth.on}`, `Дата рождения: ${birth.on}`, 'person')],
        },
      )
    : yes('The case is before a judge.', 'Дело у судьи.', { facts });
}

export function travel({ events }: BarFacts): Found {
  const order = events.findLast(({ type }) => type === 'er_order');
  const facts = [isInCourt(events), order ?? null].flatMap((event) => (event ? [eventFact(event)] : []));
  return facts.length > 0
    ? yes(
        'In proceedings, or with an order of expedited removal.',
        'Дело в суде или есть приказ об ускоренной высылке.',
        { facts },
      )
    : unknown('Neither proceedings nor an order is recorded.', 'Ни дела в суде, ни приказа не записано.');
}

const unread = (): Found =>
  unknown(`Lists after ${KNOWLEDGE_HORIZON} were not read.`, `Списки после ${KNOWLEDGE_HORIZON} не прочитаны.`);

const covering = (id: 'COUNTRY_LISTS' | 'VISA_PAUSE', asOf: string) =>
  bar(id).versions.filter(({ from, to }) => (!from || asOf >= from) && (!to || asOf <= to));

export function countryLists({ asOf }: BarFacts): Found {
  if (asOf > KNOWLEDGE_HORIZON) return unread();
  const read = covering('COUNTRY_LISTS', asOf);
  const versions = read.map(({ id }) => id);
  if (read.length === 0) return unknown('No list is known for that day.', 'Для этого дня списки неизвестны.');
  return read.some(({ status }) => status === 'vacated')
    ? contested(
        'A hold of all asylum decisions, later vacated.',
        'Остановка всех решений по убежищу, позже отменённая.',
        { versions },
      )
    : no('Russia is on none of the lists.', 'России нет ни в одном списке.', { versions });
}

export function visaPause({ asOf }: BarFacts): Found {
  if (asOf > KNOWLEDGE_HORIZON) return unread();
  return covering('VISA_PAUSE', asOf).length > 0
    ? yes('Russia is among the countries.', 'Россия среди этих стран.')
    : no('The pause has not begun.', 'Пауза ещё не началась.');
}
