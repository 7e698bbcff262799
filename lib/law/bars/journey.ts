import { country } from '../countries.ts';
import { AGREEMENT_COUNTRIES, UNION_COUNTRIES } from '../rules/bars.ts';
import { ANY_TRANSIT, transitQuestions } from '../rules/transit.ts';
import type { BarFact, BarFacts, Found, Stay } from './facts.ts';
import { contested, eventFact, fact, no, unknown, yes } from './found.ts';

/** A stay as a fact: "Georgia: 2022-03-02 – 2023-05-05, 429 days; visa-free". */
function stayFact({ country: code, arrived, left, statusHeld, days }: Stay): BarFact {
  const name = country(code)?.name ?? { en: code, ru: code };
  const span = [arrived?.on ?? '…', left?.until ?? '…'].join(' – ');
  const told = (place: string, length: string) =>
    [`${place}: ${[span, length].filter(Boolean).join(', ')}`, statusHeld].filter(Boolean).join('; ');
  return fact(
    told(name.en, days === null ? '' : `${days} d`),
    told(name.ru, days === null ? '' : `${days} дн.`),
    'journey',
  );
}

const noWay = (): Found => unknown('The journey is not recorded whole.', 'Путь записан не полностью.');

/** Lasting status in a country on the way is never read from the file: the stays are shown, and what is to be asked. */
export function firmResettlement({ stays, way }: BarFacts): Found {
  const facts = stays.map(stayFact);
  if (stays.length === 0) {
    return way === 'whole' ? no('No country on the way.', 'Стран на пути не было.') : noWay();
  }
  const asks = [ANY_TRANSIT, ...new Set(stays.flatMap(({ country: code }) => transitQuestions(code)))]
    .filter(({ id }) => id !== 'clp-transit')
    .map(({ text }) => text);
  const union = stays.some(({ country: code }) => UNION_COUNTRIES.includes(code));
  return union
    ? contested(
        'A stay in a country of the Eurasian Economic Union: whether its rights of work and stay count is not settled.',
        'Пребывание в стране ЕАЭС: считаются ли права жить и работать там, не решено.',
        { facts, asks },
      )
    : unknown(
        'Stays on the way: which status was open there is to be asked.',
        'Были остановки в пути: какой статус был доступен, нужно спросить.',
        {
          facts,
          asks,
          versions: ['FIRM_RESETTLEMENT.AGG'],
        },
      );
}

/** A motion of DHS, or a partner of an agreement on the way. */
export function safeThirdCountry({ stays, events }: BarFacts): Found {
  const motion = events.findLast(({ type }) => type === 'dhs_motion_pretermit');
  if (motion) {
    return contested('DHS has moved to pretermit.', 'DHS ходатайствует о прекращении рассмотрения.', {
      facts: [eventFact(motion)],
    });
  }
  const partners = stays.filter(({ country: code }) => AGREEMENT_COUNTRIES.includes(code));
  return partners.length > 0
    ? contested('Came through a country with an agreement.', 'Путь через страну с соглашением.', {
        facts: partners.map(stayFact),
      })
    : unknown(
        'No motion of DHS is recorded; agreements need no transit.',
        'Ходатайство DHS не записано; соглашениям транзит не нужен.',
      );
}

export function transitDiscretion({ stays, way }: BarFacts): Found {
  if (stays.length > 0) {
    return yes('The way leads through other countries.', 'Путь ведёт через другие страны.', {
      facts: stays.map(stayFact),
    });
  }
  return way === 'whole' ? no('No country on the way.', 'Стран на пути не было.') : noWay();
}
