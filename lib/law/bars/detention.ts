import type { Text } from '../rule.ts';
import { ADMITTED, BOND_UPHELD, bar, PAROLED, VISA_WAIVER } from '../rules/bars.ts';
import { arrivalFact } from './entry.ts';
import type { BarFact, BarFacts, Found } from './facts.ts';
import { contested, eventFact, fact, unknown, yes } from './found.ts';

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

const ASK_ARRESTS: Text = {
  en: 'Was the client ever arrested, charged or convicted, in the US or elsewhere? INA 236(c), the Laken Riley Act among it.',
  ru: 'Были ли аресты, обвинения или приговоры, в США или других странах? INA 236(c), в том числе закон Лейкен Райли.',
};

/** Who was admitted is not who the rulings speak of; arrests and convictions, which no file tells, may still decide. */
function admitted(manner: string): Found {
  const versions: readonly string[] = [];
  return VISA_WAIVER.includes(manner)
    ? unknown(
        'Came without a visa under the waiver: its own rules on custody are to be checked.',
        'Въезд без визы по программе visa waiver: её собственные правила о задержании нужно проверить.',
        { asks: [ASK_ARRESTS], versions },
      )
    : unknown(
        'Admitted on a visa: the rulings on entry do not speak of it, arrests and convictions may decide.',
        'Въезд по визе: решений о въезде это не касается, но могут решить аресты и приговоры.',
        { asks: [ASK_ARRESTS], versions },
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
  if (ADMITTED.includes(manner)) return { ...admitted(manner), ...told };
  if (manner === 'between-ports') return { ...uninspected(facts), ...told };
  if (PAROLED.includes(manner) || manner === 'port-of-entry' || manner === 'airport') {
    return {
      ...contested(
        'Stopped on arrival or paroled: the Board says no bond after an arrest on arrival.',
        'Задержание при въезде или parole: Совет говорит, что после задержания при въезде залога нет.',
        { versions: ['BOND.Q_LI'] },
      ),
      ...told,
    };
  }
  return { ...unknown('The manner of entry does not answer it.', 'Способ въезда не даёт ответа.'), ...told };
}
