import { addDays } from '../../law/calendar-day.ts';
import { KEYS_VERSION } from '../../names/rules/keys.ts';
import { latinKey, searchKey, sortKey, tailOf } from '../../people/rules.ts';
import { keysOf } from '../../people/store/keys.ts';
import type { Db } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { blind, sealField } from '../../platform/vault.ts';
import type { Way } from '../demo/routes.ts';
import { inventName } from './names.ts';
import type { Batch } from './rows.ts';

export type Firm = { firmId: string; lawyers: readonly string[]; paralegals: readonly string[]; today: string };
export type Roll = (sides: number) => number;

/** Days after a day; the generated lives stay within the calendar. */
export function plus(iso: string, days: number): string {
  const found = addDays(iso, days);
  if (!found) throw new Error(`${iso} and ${days} days is no day`);
  return found;
}

/** An invented person with a passport spelling and an A-number. */
export async function addPerson(
  db: Db,
  batch: Batch,
  firm: Firm,
  roll: Roll,
  by: { userId: string; at: string },
  n: number,
): Promise<{ id: string; sortKey: string }> {
  const { firmId } = firm;
  const id = newId();
  const { sex, ...name } = inventName(roll);
  const birth = `${1955 + roll(50)}-${String(1 + roll(12)).padStart(2, '0')}-${String(1 + roll(28)).padStart(2, '0')}`;
  const latin = { surname: latinKey(name.surname).toUpperCase(), given: latinKey(name.given).toUpperCase() };
  const key = sortKey(name);
  batch.person.push({
    ...{ firm_id: firmId, id, ...name, latin_surname: latin.surname, latin_given: latin.given, sex },
    ...{ birth_on: birth, birth_until: birth, birth_precision: 'day', birth_place: '', birth_country: 'RU' },
    ...{ sort_key: key, search_key: searchKey({ ...name, nameInUse: '' }), created_at: by.at, created_by: by.userId },
    keyed_by: KEYS_VERSION,
  });
  const spelling = { script: 'Latn', type: 'passport', ...latin, patronymic: '', note: '' } as const;
  for (const nameKey of keysOf({ ...name, nameInUse: '', names: [spelling] })) {
    batch.name_key.push({ firm_id: firmId, key: nameKey, person_id: id });
  }
  batch.person_name.push({
    ...{ firm_id: firmId, id: newId(), person_id: id, script: 'Latn', type: 'passport', ...latin, position: 0 },
    search_key: sortKey({ ...latin, patronymic: '' }),
  });
  batch.person_citizenship.push({ firm_id: firmId, person_id: id, country: 'RU' });
  batch.person_language.push({ firm_id: firmId, person_id: id, language: 'ru', fluency: 'native' });
  const value = String(200_000_000 + ((n * 7 + roll(7)) % 99_999_999));
  const numberId = newId();
  batch.identity_number.push({
    ...{
      firm_id: firmId,
      id: numberId,
      person_id: id,
      kind: 'a-number',
      blind: blind(db, 'a-number', value),
      tail: tailOf(value),
    },
    cipher: await sealField(db, { table: 'identity_number', row: numberId, column: 'cipher' }, value),
    ...{ created_at: by.at, created_by: by.userId },
  });
  return { id, sortKey: key };
}

/** The way from Moscow to the arrival, without gaps. */
export function addJourney(batch: Batch, firmId: string, caseId: string, way: Way, arrived: string): void {
  const spent = way.legs.reduce((days, leg) => days + leg.days, 0);
  const nowhere = {
    arrived_on: null,
    arrived_until: null,
    arrived_precision: null,
    left_on: null,
    left_until: null,
    left_precision: null,
  };
  const came = (on: string) => ({ arrived_on: on, arrived_until: on, arrived_precision: 'day' });
  const went = (on: string) => ({ left_on: on, left_until: on, left_precision: 'day' });
  const plain = { ...nowhere, status_held: '', manner: null, document: null };
  let on = plus(arrived, -spent);
  const stop = (position: number) => ({ firm_id: firmId, id: newId(), case_id: caseId, position });
  batch.journey_stop.push({ ...plain, ...stop(0), kind: 'departure', place: 'Москва', country: 'RU', ...went(on) });
  for (const [index, leg] of way.legs.entries()) {
    const from = on;
    on = plus(on, leg.days);
    batch.journey_stop.push({
      ...{
        ...plain,
        ...stop(index + 1),
        kind: 'transit',
        place: leg.place,
        country: leg.country,
        ...came(from),
        ...went(on),
      },
      status_held: leg.status,
    });
  }
  batch.journey_stop.push({
    ...{ ...plain, ...stop(way.legs.length + 1), kind: 'arrival', place: way.place, country: 'US', ...came(arrived) },
    ...{ manner: way.manner, document: way.document },
  });
}
