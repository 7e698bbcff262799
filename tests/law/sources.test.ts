import { describe, expect, it } from 'vitest';
import { dayParts } from '../../lib/law/calendar-day.ts';
import { COUNTRIES, country } from '../../lib/law/countries.ts';
import { COURTS } from '../../lib/law/courts.ts';
import { ENTRY_DOCUMENTS, MANNERS_OF_ENTRY } from '../../lib/law/entry.ts';
import { IDENTIFIER_KINDS, identifierKind } from '../../lib/law/identifiers.ts';
import { LANGUAGES } from '../../lib/law/languages.ts';
import { ASYLUM_OFFICES } from '../../lib/law/offices.ts';
import { type Sourced, type Text, TRACKS } from '../../lib/law/rule.ts';
import { PROCEDURE_RULES } from '../../lib/law/rules/procedure.ts';
import { RUSSIAN_EVENTS } from '../../lib/law/russia/events.ts';
import { GROUNDS, PROTECTED_GROUNDS } from '../../lib/law/russia/grounds.ts';
import { UNPROTECTED_REASONS } from '../../lib/law/russia/reasons.ts';
import { STATUTES } from '../../lib/law/russia/statutes.ts';
import { STATUSES } from '../../lib/law/status.ts';
import { WALKS } from '../../lib/law/walks.ts';

const legal: readonly { name: string; law: Sourced }[] = [
  ...Object.values(PROCEDURE_RULES).map((law) => ({ name: law.id, law })),
  ...TRACKS.map(({ id, law }) => ({ name: id, law })),
  ...STATUSES.map(({ code, law }) => ({ name: code, law })),
  ...GROUNDS.map(({ code, law }) => ({ name: code, law })),
  ...UNPROTECTED_REASONS.map(({ id, law }) => ({ name: id, law })),
  ...STATUTES.map(({ id, law }) => ({ name: id, law })),
  ...RUSSIAN_EVENTS.map(({ id, law }) => ({ name: id, law })),
  ...ASYLUM_OFFICES.map(({ id, law }) => ({ name: id, law })),
  ...COURTS.map(({ id, circuitLaw }) => ({ name: id, law: circuitLaw })),
  ...MANNERS_OF_ENTRY.map(({ id, law }) => ({ name: id, law })),
  ...IDENTIFIER_KINDS.map((kind) => ({ name: kind, law: identifierKind(kind).law })),
];

it('no legal datum is without source, confidence and day', () => {
  const bare = legal.filter(
    ({ law }) => law.source.length < 3 || !['V', 'K', '?'].includes(law.confidence) || dayParts(law.asOf) === null,
  );
  expect(bare).toEqual([]);
});

const texts: readonly { name: string; text: Text }[] = [
  ...Object.values(PROCEDURE_RULES).map(({ id, text }) => ({ name: id, text })),
  ...TRACKS.map(({ id, label }) => ({ name: id, text: label })),
  ...STATUSES.flatMap(({ code, note }) => (note ? [{ name: code, text: note }] : [])),
  ...PROTECTED_GROUNDS.map(({ id, label }) => ({ name: id, text: label })),
  ...GROUNDS.flatMap(({ code, label, facts }) => [label, facts].map((text) => ({ name: code, text }))),
  ...UNPROTECTED_REASONS.flatMap(({ id, label, explanation }) =>
    [label, explanation].map((text) => ({ name: id, text })),
  ),
  ...STATUTES.flatMap(({ id, subject, penalty }) => [subject, penalty].map((text) => ({ name: id, text }))),
  ...RUSSIAN_EVENTS.map(({ id, title }) => ({ name: id, text: title })),
  ...MANNERS_OF_ENTRY.flatMap(({ id, label, note }) => [label, note].map((text) => ({ name: id, text }))),
  ...ENTRY_DOCUMENTS.map(({ id, label }) => ({ name: id, text: label })),
  ...LANGUAGES.map(({ id, label }) => ({ name: id, text: label })),
  ...COUNTRIES.map(({ id, name }) => ({ name: id, text: name })),
  ...IDENTIFIER_KINDS.map((kind) => ({ name: kind, text: identifierKind(kind).label })),
  ...WALKS.map(({ id, title }) => ({ name: id, text: title })),
];

it('every text is in both languages', () => {
  const lacking = texts.filter(
    ({ text }) => !/\p{L}/u.test(text.en) || !/[А-Яа-яЁё]/.test(text.ru) || /[А-Яа-яЁё]/.test(text.en),
  );
  expect(lacking).toEqual([]);
});

describe.each([
  ['grounds', GROUNDS.map(({ code }) => code), 24],
  ['statutes', STATUTES.map(({ id }) => id), 58],
  ['Russian events', RUSSIAN_EVENTS.map(({ id }) => id), 39],
  ['courts', COURTS.map(({ id }) => id), 66],
  ['asylum offices', ASYLUM_OFFICES.map(({ id }) => id), 11],
  ['manners of entry', MANNERS_OF_ENTRY.map(({ id }) => id), 15],
  ['languages', LANGUAGES.map(({ id }) => id), 41],
  ['countries', COUNTRIES.map(({ id }) => id), 68],
])('%s', (_name, ids: readonly string[], count) => {
  it('are all there, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(count);
  });
});

describe('reference data', () => {
  it('dates are days of the calendar and spans run forwards', () => {
    for (const { id, on, until } of RUSSIAN_EVENTS) {
      expect(dayParts(on) && dayParts(until), id).not.toBeNull();
      expect(on <= until, id).toBe(true);
    }
    for (const { id, since } of STATUTES) if (since) expect(dayParts(since), id).not.toBeNull();
  });

  it('no two courts share a code and every circuit is one of eleven', () => {
    const codes = COURTS.flatMap(({ eoirCode }) => eoirCode ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { circuit } of COURTS) expect(Number(circuit)).toBeGreaterThanOrEqual(1);
    for (const { circuit } of COURTS) expect(Number(circuit)).toBeLessThanOrEqual(11);
  });

  it('countries carry the number the map knows', () => {
    expect(country('RU')).toMatchObject({ numeric: '643' });
    expect(country('GE')).toMatchObject({ numeric: '268', name: { ru: 'Грузия' } });
    expect(country('XX')).toBeUndefined();
  });
});
