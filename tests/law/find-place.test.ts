import { describe, expect, test } from 'vitest';
import { countryCode } from '../../lib/law/country-codes.ts';
import { findPlace } from '../../lib/law/find-place.ts';
import { PLACES } from '../../lib/law/places.ts';

describe('findPlace', () => {
  test.each([
    ['г. Грозный', 'RU', 'grozny'],
    ['ОРЕЛ', 'RU', 'oryol'],
    ['ростов на дону', 'RU', 'rostov-on-don'],
    ['Tijuana, Baja California', 'MX', 'tijuana'],
    ['ciudad juarez', 'mx', 'ciudad-juarez'],
    ['Nogales', 'MX', 'nogales-mx'],
    ['Nogales', 'US', 'nogales'],
    ['LAX', 'US', 'los-angeles'],
    ['Упр. Верхний Ларс', 'RU', 'verkhny-lars'],
    ['Петропавловск-Камчатский', 'RU', 'petropavlovsk-kamchatsky'],
    ['New York JFK', 'US', 'jfk'],
  ])('%s in %s is %s', (text, country, id) => {
    expect(findPlace(text, country)).toMatchObject({ approximate: false, place: { id } });
  });

  test('a town of another country is not taken for one here', () => {
    expect(findPlace('Tbilisi', 'AM')).toMatchObject({ country: 'AM', approximate: true, place: null });
  });

  test('Crimea is found whichever state the paper names', () => {
    expect(findPlace('Симферополь', 'RU')).toMatchObject({ country: 'RU', approximate: false, lat: 45 });
    expect(findPlace('Simferopol', 'UA')).toMatchObject({ country: 'UA', approximate: false });
  });

  test('an unknown country has no place', () => {
    expect(findPlace('nowhere', 'ZZ')).toBeNull();
    expect(findPlace('', null)).toBeNull();
  });
});

describe('the list of places', () => {
  test('ids are unique, coordinates are on the globe, countries are known', () => {
    expect(new Set(PLACES.map((place) => place.id)).size).toBe(PLACES.length);
    for (const place of PLACES) {
      expect(Math.abs(place.lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(place.lon)).toBeLessThanOrEqual(180);
      expect(countryCode(place.country), place.id).not.toBeNull();
      expect(place.name.ru, place.id).toMatch(/[а-яё]/i);
    }
  });

  test('every place is found by each of its names', () => {
    for (const place of PLACES) {
      for (const name of [place.name.en, place.name.ru, ...place.spellings]) {
        expect(findPlace(name, place.country), `${place.country} ${name}`).toMatchObject({ approximate: false });
      }
    }
  });
});
