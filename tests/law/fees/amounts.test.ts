import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/law/calendar-day';
import { FEES, feeOf, feeOn, feesFor, feeTotal, forumsOf, isFree, isRightAmount } from '../../../lib/law/fee';
import { FILING_IDS } from '../../../lib/law/fees/filings';
import { bookOf } from '../../../lib/law/rulebook';

const book = bookOf();

const on = (id: string, day: string) => {
  const fee = feeOf(id);
  if (!fee) throw new Error(`no fee ${id}`);
  return feeOn(fee, day, book);
};

/** "560", "520/470", "100?" uncertain, "24+?" at least, "stayed 102", "-" not known. */
function said(id: string, day: string): string {
  const { known, version } = on(id, day);
  const usd = version?.amounts?.map(({ usd: amount, atLeast }) => `${amount}${atLeast ? '+' : ''}`).join('/');
  if (known === 'unknown') return '-';
  return known === 'stayed' ? `stayed ${usd}` : `${usd}${known === 'uncertain' ? '?' : ''}`;
}

// Of each fee the first day of what holds from then on, beginning with what was before any of them.
const COURSES: Record<string, readonly (readonly [from: string, said: string])[]> = {
  'I589.USCIS': [
    ['', '0'],
    ['2025-07-22', '100'],
    ['2026-01-01', '100'],
    ['2027-01-01', '-'],
  ],
  'AAF.USCIS': [
    ['', '0'],
    ['2025-07-22', '100'],
    ['2025-10-30', 'stayed 100'],
    ['2026-01-01', 'stayed 102'],
    ['2026-02-03', '102'],
    ['2027-01-01', '-'],
  ],
  'I765_C8_INITIAL.HR1': [
    ['', '0'],
    ['2025-07-22', '550'],
    ['2026-01-01', '560'],
    ['2027-01-01', '-'],
  ],
  'I765_C8_INITIAL.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
  'I765_C8_RENEWAL.HR1': [
    ['', '0'],
    ['2025-07-22', '275'],
    ['2026-01-01', '275'],
    ['2027-01-01', '-'],
  ],
  'I765_C8_RENEWAL.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '520/470'],
  ],
  'I765_A5_INITIAL.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
  'I765_A5_RENEWAL.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '520/470'],
  ],
  'I765_C11_INITIAL.HR1': [
    ['', '0'],
    ['2025-07-22', '550'],
    ['2026-01-01', '560'],
    ['2027-01-01', '-'],
  ],
  'I765_C11_INITIAL.ORDINARY': [['', '-']],
  'I765_C11_RENEWAL.HR1': [
    ['', '0'],
    ['2025-07-22', '275'],
    ['2026-01-01', '280'],
    ['2027-01-01', '-'],
  ],
  'I765_C11_RENEWAL.ORDINARY': [['', '-']],
  'I765_OTHER.ORDINARY': [['', '-']],
  'I730.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
  'I131_REFUGEE.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '165/135'],
  ],
  'I131_PAROLE.ORDINARY': [['', '-']],
  'I485.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '1440/950'],
  ],
  'N400.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '760/710/380'],
  ],
  'I290B.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '800'],
  ],
  'I102.HR1': [
    ['', '-'],
    ['2026-05-29', '24+?'],
    ['2027-01-01', '-'],
  ],
  'I102.ORDINARY': [['', '-']],
  'I94_LAND.HR1': [['', '-']],
  'AR11.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
  'G28.ORDINARY': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
  'I589.COURT': [
    ['', '0'],
    ['2025-07-04', '-'],
    ['2025-07-09', '100'],
    ['2025-10-01', '100?'],
    ['2026-01-01', '100?'],
    ['2026-06-11', '100?'],
    ['2027-01-01', '-'],
  ],
  'AAF.COURT': [
    ['', '0'],
    ['2025-07-04', '-'],
    ['2025-07-09', '100'],
    ['2025-10-01', '100?'],
    ['2025-10-30', 'stayed 100'],
    ['2026-01-02', '102?'],
    ['2026-06-11', '102?'],
    ['2027-01-01', '-'],
  ],
  'EOIR26.BIA': [
    ['', '110'],
    ['2025-07-04', '-'],
    ['2025-07-09', '1010'],
    ['2025-10-01', '1010?'],
    ['2026-01-01', '-'],
    ['2026-06-11', '-'],
  ],
  'EOIR26_BOND.BIA': [
    ['', '0'],
    ['2025-07-04', '-'],
    ['2025-07-09', '0'],
    ['2025-10-01', '0?'],
    ['2026-01-01', '-'],
  ],
  'MOTION.COURT': [
    ['', '145?'],
    ['2025-07-04', '-'],
    ['2025-07-09', '1045'],
    ['2025-10-01', '1045?'],
    ['2026-01-01', '-'],
  ],
  'MOTION.BIA': [
    ['', '110'],
    ['2025-07-04', '-'],
    ['2025-07-09', '1010'],
    ['2025-10-01', '1010?'],
    ['2026-01-01', '-'],
  ],
  'MOTION_NO_NOTICE.COURT': [
    ['', '-'],
    ['2025-07-09', '0'],
    ['2025-10-01', '0?'],
    ['2026-01-01', '-'],
  ],
  'MOTION_ASYLUM.COURT': [
    ['', '-'],
    ['2025-07-09', '0'],
    ['2025-10-01', '0?'],
    ['2026-01-01', '-'],
  ],
  'I485.COURT': [
    ['', '-'],
    ['2025-07-09', '1500'],
    ['2025-10-01', '1500?'],
    ['2026-01-01', '-'],
  ],
  'I485.COURT.ORDINARY': [['', '-']],
  'EOIR28.COURT': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
  'EOIR33.COURT': [
    ['', '-'],
    ['2025-01-01', '0'],
  ],
};

const LONG_AGO = '1990-01-01';
const FAR_AHEAD = '2040-01-01';

it('has the course of every fee, and of no other', () => {
  expect(Object.keys(COURSES).sort()).toEqual(FEES.map(({ id }) => id).sort());
});

describe.each(Object.entries(COURSES))('%s', (id, course) => {
  it.each(course.map(([from, amount], place) => ({ from, amount, until: course[place + 1]?.[0] })))(
    'from $from: $amount',
    ({ from, amount, until }) => {
      expect(said(id, from || LONG_AGO)).toBe(amount);
      expect(said(id, until ? (addDays(until, -1) ?? '') : FAR_AHEAD)).toBe(amount);
    },
  );
});

it('chooses no version outside what is covered, not even the nearest', () => {
  for (const fee of FEES) {
    const days = fee.versions.flatMap(({ from, to }) => [from && addDays(from, -1), to && addDays(to, 1)]);
    const edges = [LONG_AGO, ...days.flatMap((day) => day || []), FAR_AHEAD];
    for (const day of edges) {
      const { version, known } = feeOn(fee, day, book);
      if (version) expect((version.from ?? day) <= day && day <= (version.to ?? day), `${fee.id} ${day}`).toBe(true);
      else expect(known, `${fee.id} ${day}`).toBe('unknown');
    }
  }
});

describe('what a filing costs', () => {
  it('is the sum of parts that are paid apart', () => {
    const renewal = feesFor({ filing: 'I765_C8_RENEWAL', forum: 'USCIS' }, '2026-03-01', book);
    expect(renewal.map(({ fee }) => fee.id)).toEqual(['I765_C8_RENEWAL.HR1', 'I765_C8_RENEWAL.ORDINARY']);
    // $745 online is the total that was read.
    expect(feeTotal(renewal)).toEqual({ least: 745, most: 795, unknown: 0, sure: false });
  });

  it('is sure only where every amount was read: one that was not compared with the form is unverified', () => {
    expect(on('N400.ORDINARY', '2026-03-01').known).toBe('unverified');
    expect(on('N400.ORDINARY', '2027-03-01').known).toBe('unverified');
    expect(on('I589.USCIS', '2026-03-01').known).toBe('sure');
    expect(feeTotal([on('I589.USCIS', '2026-03-01')]).sure).toBe(true);
    expect(feeTotal([on('N400.ORDINARY', '2026-03-01')]).sure).toBe(false);
    expect(isFree(on('I730.ORDINARY', '2026-03-01'))).toBe(true);
    expect(isRightAmount(on('N400.ORDINARY', '2026-03-01'), 700)).toBe(false);
  });

  it('says how many parts have no known amount, and leaves them out of the sum', () => {
    const parole = feesFor({ filing: 'I765_C11_INITIAL', forum: 'USCIS' }, '2026-03-01', book);
    expect(feeTotal(parole)).toEqual({ least: 560, most: 560, unknown: 1, sure: false });
  });

  it('is nothing while a court has stopped it, and the law’s amount once the firm decides that it is owed', () => {
    expect(feeTotal([on('AAF.USCIS', '2025-11-15')])).toMatchObject({ most: 0, sure: true });
    const decided = bookOf([{ versionId: 'AAF.USCIS.STAY_2025', on: true, from: '2025-10-30' }]);
    const fee = feeOf('AAF.USCIS');
    expect(fee && feeOn(fee, '2025-11-15', decided)).toMatchObject({
      known: 'sure',
      version: { amounts: [{ usd: 100 }] },
    });
  });

  it('has no answer in a forum that does not take it', () => {
    expect(feesFor({ filing: 'EOIR26', forum: 'USCIS' }, '2026-03-01', book)).toEqual([]);
    expect(forumsOf('EOIR26')).toEqual(['BIA']);
    expect(forumsOf('I589')).toEqual(['USCIS', 'COURT']);
    for (const filing of FILING_IDS) expect(forumsOf(filing), filing).not.toEqual([]);
  });
});

describe('what follows where nobody pays', () => {
  const unpaid = (id: string, day: string) => on(id, day).unpaid?.id ?? '-';
  it.each([
    ['I589.USCIS', '2025-07-21', 'UNPAID.I589.NONE'],
    ['I589.USCIS', '2025-07-22', 'UNPAID.I589.GRACE'],
    ['I589.USCIS', '2025-08-20', 'UNPAID.I589.GRACE'],
    ['I589.USCIS', '2025-08-21', 'UNPAID.I589.REJECTED'],
    ['I589.USCIS', '2026-05-28', 'UNPAID.I589.REJECTED'],
    ['I589.USCIS', '2026-05-29', 'UNPAID.I589.KEPT'],
    ['AAF.USCIS', '2026-05-28', '-'],
    ['AAF.USCIS', '2026-05-29', 'UNPAID.AAF.USCIS'],
    ['AAF.COURT', '2026-01-01', '-'],
    ['AAF.COURT', '2026-01-02', 'UNPAID.AAF.COURT'],
    ['I765_C8_INITIAL.HR1', '2025-07-21', '-'],
    ['I765_C8_INITIAL.HR1', '2025-07-22', 'UNPAID.I765.HR1'],
    ['EOIR26.BIA', '2019-01-01', 'UNPAID.EOIR26'],
  ])('%s on %s: %s', (id, day, term) => {
    expect(unpaid(id, day)).toBe(term);
  });

  it.each([
    ['2025-10-27', 'PAY.USCIS.CHECKS'],
    ['2025-10-28', 'PAY.USCIS.CARD'],
  ])('and how to pay, %s: %s', (day, term) => {
    expect(on('I589.USCIS', day).pay?.id).toBe(term);
  });
});
