import { describe, expect, it } from 'vitest';
import { decideConfirmation, type Signature } from '../../lib/dates/rules/confirmation';
import { responsible, type Seat } from '../../lib/dates/rules/escalation';

const lawyer = (userId: string, on = '2026-11-20'): Signature => ({ userId, on, isLawyer: true });
const paralegal = (userId: string, on = '2026-11-20'): Signature => ({ userId, on, isLawyer: false });
const decide = (signatures: Signature[], by: Signature, colleague = true) =>
  decideConfirmation({ standing: 'amber', signatures }, by, colleague);

describe('a critical date', () => {
  it.each([
    ['a lawyer after a paralegal', [paralegal('p')], lawyer('l'), 'confirmed'],
    ['a paralegal after a lawyer', [lawyer('l')], paralegal('p'), 'confirmed'],
    ['a second lawyer', [lawyer('l')], lawyer('m'), 'confirmed'],
    ['a second paralegal: a lawyer is still wanted', [paralegal('p')], paralegal('q'), 'first'],
    ['a lawyer after two paralegals', [paralegal('p'), paralegal('q')], lawyer('l'), 'confirmed'],
    ['the first of two where nobody recorded it', [], lawyer('l'), 'first'],
  ] as const)('is read by %s', (_, signatures, by, outcome) => {
    expect(decide([...signatures], by)).toEqual({ kind: 'signed', outcome });
  });

  it('is not confirmed by who gave it its value, while a colleague may', () => {
    expect(decide([lawyer('l')], lawyer('l', '2026-11-25'))).toEqual({ kind: 'refused', why: 'own-word' });
  });

  it('is confirmed by one person where there is no other, on a later day', () => {
    expect(decide([lawyer('l')], lawyer('l'), false)).toEqual({ kind: 'refused', why: 'own-word-alone' });
    expect(decide([lawyer('l')], lawyer('l', '2026-11-21'), false)).toEqual({ kind: 'signed', outcome: 'alone' });
    // One person alone settles nothing that a lawyer has not read.
    const own = decide([paralegal('p')], paralegal('p', '2026-11-25'), false);
    expect(own).toEqual({ kind: 'refused', why: 'lawyer-alone' });
  });

  it('that waits for nobody takes no signature', () => {
    const verdict = decideConfirmation({ standing: 'confirmed', signatures: [] }, lawyer('l'), true);
    expect(verdict).toEqual({ kind: 'refused', why: 'settled' });
  });
});

describe('who must hear of a date', () => {
  const team: Seat[] = [
    { userId: 'para', role: 'paralegal' },
    { userId: 'back', role: 'backup' },
    { userId: 'lead', role: 'lead' },
  ];
  const heard = (days: number, absent: string[] = [], seats = team) =>
    responsible(days, { team: seats, owners: ['boss'], absent: new Set(absent) });

  it.each([
    [30, ['lead']],
    [8, ['lead']],
    [7, ['lead', 'back']],
    [4, ['lead', 'back']],
    [3, ['lead', 'back', 'boss']],
    [-2, ['lead', 'back', 'boss']],
  ])('%i days before it', (days, who) => expect(heard(days)).toEqual(who));

  it('is the next in line where somebody is away, and the owner where everybody is', () => {
    expect(heard(30, ['lead'])).toEqual(['back']);
    expect(heard(7, ['lead'])).toEqual(['back', 'para']);
    expect(heard(30, ['lead', 'back', 'para'])).toEqual(['boss']);
    expect(heard(30, ['lead', 'back', 'para', 'boss'])).toEqual(['boss']);
    expect(heard(30, [], [])).toEqual(['boss']);
  });
});
