import { ADMITTED, BOND_UPHELD, bar, PAROLED } from '../rules/bars.ts';
import { arrivalFact } from './entry.ts';
import type { BarFact, BarFacts, Found } from './facts.ts';
import { contested, eventFact, fact, no, unknown, yes } from './found.ts';

const HURTADO = 'BOND.YAJURE_HURTADO';

/** Whether a version that begins on a day has begun. */
const hasBegun = (id: string, asOf: string): boolean => {
  const from = bar('BOND').versions.find((version) => version.id === id)?.from;
  return !from || asOf >= from;
};

const circuitFact = (circuit: string | null): BarFact =>
  circuit
    ? fact(`Court in circuit ${circuit}`, `Суд в округе ${circuit}`, 'overview')
    : fact('The circuit is not known', 'Округ неизвестен', 'overview');

function uninspected({ asOf, circuit }: BarFacts): Found {
  if (circuit === BOND_UPHELD && hasBegun('BOND.BUENROSTRO_MENDEZ', asOf)) {
    return yes(
      'Entered without inspection, and the circuit upholds it.',
      'Въезд без проверки, и округ это подтвердил.',
      {
        versions: [HURTADO, 'BOND.BUENROSTRO_MENDEZ'],
      },
    );
  }
  const versions = circuit === '9' ? [HURTADO, 'BOND.CD_CAL_CLASS'] : [HURTADO];
  return contested(
    'Entered without inspection: the Board says no bond, other courts the contrary.',
    'Въезд без проверки: Совет говорит, что залога нет, другие суды решают иначе.',
    { versions },
  );
}

/** By manner of entry and circuit, as of today; custody or not, since it decides what an arrest would mean. */
export function bond(facts: BarFacts): Found {
  const custody = facts.events.findLast(({ type }) => type === 'detained' || type === 'released');
  const arrival = facts.oneYear.arrivals.at(-1);
  const told = {
    facts: [
      ...(custody ? [eventFact(custody)] : []),
      ...(arrival ? [arrivalFact(arrival)] : []),
      circuitFact(facts.circuit),
    ],
  };
  const manner = arrival?.manner ?? '';
  if (!hasBegun(HURTADO, facts.asOf)) {
    return { ...unknown('No rule is known for that day.', 'Для этого дня правило неизвестно.'), ...told };
  }
  if (ADMITTED.includes(manner)) return { ...no('Admitted on a visa.', 'Допущен по визе.'), ...told };
  if (manner === 'between-ports') return { ...uninspected(facts), ...told };
  if (PAROLED.includes(manner) || manner === 'port-of-entry' || manner === 'airport') {
    return {
      ...contested(
        'Stopped on arrival or paroled: the Board says no bond after an arrest on arrival.',
        'Остановлен при въезде или по parole: Совет говорит, что после задержания при въезде залога нет.',
        { versions: ['BOND.Q_LI'] },
      ),
      ...told,
    };
  }
  return { ...unknown('The manner of entry does not answer it.', 'Способ въезда не даёт ответа.'), ...told };
}

/** Parole by the paper's day and by notices. */
export function paroleEnded({ asOf, events, oneYear: { arrivals } }: BarFacts): Found {
  const arrival = arrivals.findLast(({ manner }) => PAROLED.includes(manner ?? ''));
  const granted = events.filter(({ type }) => type === 'parole_granted');
  const facts = [...(arrival ? [arrivalFact(arrival)] : []), ...granted.map(eventFact)];
  const isKnown = arrivals.some(({ manner }) => manner && manner !== 'unknown');
  if (facts.length === 0) {
    return isKnown
      ? no('No parole is on file.', 'Parole в деле нет.')
      : unknown('The manner of entry is not known.', 'Способ въезда неизвестен.');
  }
  const since = granted.at(-1)?.on ?? arrival?.date.on ?? '';
  const ended = events.findLast(({ type, on }) => type === 'parole_terminated' && on >= since);
  if (ended) return yes('A notice ended it.', 'Прекращён уведомлением.', { facts: [...facts, eventFact(ended)] });
  const papers = [arrival?.until, ...granted.map(({ details }) => details.until)].flatMap((day) => day ?? []);
  const until = papers.toSorted().at(-1);
  if (!until) return unknown('Its last day is not recorded.', 'Последний день не записан.', { facts });
  return until < asOf
    ? yes(`It ended on ${until}.`, `Закончился ${until}.`, { facts })
    : no(`It runs until ${until}.`, `Действует до ${until}.`, { facts });
}
