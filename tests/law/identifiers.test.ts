import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayIdentifier,
  IDENTIFIER_KINDS,
  type IdentifierKind,
  identifierKind,
  isIdentifierKind,
  maskIdentifier,
  normaliseIdentifier,
} from '../../lib/law/identifiers.ts';

describe('normaliseIdentifier', () => {
  it.each<[IdentifierKind, string, string, string]>([
    ['a-number', 'A12 345 678', '012345678', 'A-012-345-678'],
    ['a-number', 'A012-345-678', '012345678', 'A-012-345-678'],
    ['a-number', 'A123456789', '123456789', 'A-123-456-789'],
    ['a-number', '1234567', '001234567', 'A-001-234-567'],
    ['a-number', 'а 123456789', '123456789', 'A-123-456-789'],
    ['uscis-receipt', 'ioe 0912-345-678', 'IOE0912345678', 'IOE0912345678'],
    ['uscis-receipt', 'ZAR2112345678', 'ZAR2112345678', 'ZAR2112345678'],
    ['uscis-account', '012345678901', '012345678901', '0123 4567 8901'],
    ['i94', '123456789a1', '123456789A1', '123456789A1'],
    ['i94', '12345678901', '12345678901', '12345678901'],
    ['ssn', '123-45-6789', '123456789', '123-45-6789'],
    ['eoir-id', 'ab123456', 'AB123456', 'AB123456'],
    ['circuit-docket', '26 - 1234', '26-1234', '26-1234'],
    ['passport-ru-foreign', '75 № 1234567', '751234567', '75 1234567'],
    ['passport-ru-internal', '4508 123456', '4508123456', '45 08 123456'],
    ['birth-certificate-ru', 'IV-МЮ № 123456', 'IVМЮ123456', 'IV-МЮ № 123456'],
    ['birth-certificate-ru', 'ІІ-МЮ №123456', 'IIМЮ123456', 'II-МЮ № 123456'],
    ['inn', '500100732259', '500100732259', '500100732259'],
    ['snils', '112-233-445 95', '11223344595', '112-233-445 95'],
    ['snils', '001-001-998 00', '00100199800', '001-001-998 00'],
    ['military-id', 'AK 1234567', 'АК1234567', 'АК 1234567'],
    ['ru-court-uid', '77rs0001-01-2022-000123-45', '77RS0001-01-2022-000123-45', '77RS0001-01-2022-000123-45'],
    ['visa-foil', 'a1234567', 'A1234567', 'A1234567'],
    ['sevis', 'N0012345678', 'N0012345678', 'N0012345678'],
    ['cbp-one', ' 20240611-ABCD ', '20240611-ABCD', '20240611-ABCD'],
    ['interpol-ccf', 'CCF/2026/R1234', 'CCF/2026/R1234', 'CCF/2026/R1234'],
    ['passport-other', 'ab 1234567', 'AB1234567', 'AB1234567'],
    ['other', '5-123/2022', '5-123/2022', '5-123/2022'],
  ])('%s %s', (kind, typed, stored, shown) => {
    expect(normaliseIdentifier(kind, typed)).toBe(stored);
    expect(displayIdentifier(kind, stored)).toBe(shown);
  });

  it.each<[IdentifierKind, string]>([
    ['a-number', '123456'],
    ['a-number', '1234567890'],
    ['a-number', 'A000000000'],
    ['a-number', 'Ivanov 123456789'],
    ['uscis-receipt', 'XYZ0912345678'],
    ['uscis-receipt', 'IOE091234567'],
    ['i94', '12345678AB1'],
    ['ssn', '000-12-3456'],
    ['ssn', '912-12-3456'],
    ['ssn', '123-00-4567'],
    ['passport-ru-foreign', '75 123456'],
    ['passport-ru-internal', '45 08 12345'],
    ['birth-certificate-ru', 'IV-QZ 123456'],
    ['inn', '500100732258'],
    ['inn', '000000000000'],
    ['snils', '112-233-445 96'],
    ['snils', '000-000-000 00'],
    ['military-id', 'QZ 1234567'],
    ['ru-court-uid', '77RS0001-01-2022-000123'],
    ['sevis', '0012345678'],
    ['cbp-one', 'a\u202eb'],
    ['other', 'x'.repeat(1_000_000)],
  ])('refuses %s %.20s', (kind, typed) => {
    expect(normaliseIdentifier(kind, typed)).toBeNull();
  });

  it('gives the same for what it shows and for what it stores; shows nothing of itself but the end when masked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDENTIFIER_KINDS), fc.string({ unit: 'binary' }), (kind, noise) => {
        const typed = identifierKind(kind).example;
        const stored = normaliseIdentifier(kind, typed);
        expect(stored, `${kind} ${typed}`).not.toBeNull();
        if (stored === null) return;
        expect(normaliseIdentifier(kind, stored)).toBe(stored);
        expect(normaliseIdentifier(kind, displayIdentifier(kind, stored))).toBe(stored);
        expect(maskIdentifier(stored).length).toBeLessThanOrEqual(6);
        const other = normaliseIdentifier(kind, noise);
        if (other !== null) expect(normaliseIdentifier(kind, other)).toBe(other);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every single wrong digit of an INN and a SNILS', () => {
    for (const [kind, right] of [
      ['inn', '500100732259'],
      ['snils', '11223344595'],
    ] as const) {
      for (let at = 0; at < right.length; at += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          const wrong = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
          if (wrong !== right) expect(normaliseIdentifier(kind, wrong), wrong).toBeNull();
        }
      }
    }
  });
});

describe('maskIdentifier', () => {
  it.each([
    ['012345678', '•••678'],
    ['IOE0912345678', '•••678'],
    ['12-34', '•••'],
    ['', '•••'],
  ])('%s', (stored, masked) => {
    expect(maskIdentifier(stored)).toBe(masked);
  });

  it('knows its kinds', () => {
    expect(isIdentifierKind('snils')).toBe(true);
    expect(isIdentifierKind('toString')).toBe(false);
  });
});
