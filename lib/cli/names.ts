import { z } from 'zod';
import { compareNames, type Reason } from '../names/rules/compare.ts';
import { SCHEME_LABELS } from '../names/rules/schemes.ts';
import { answerLines } from './lines.ts';

const name = z.string().trim().min(1).max(300);
const pairSchema = z.strictObject({ a: name, b: name });

// Somebody reads a terminal: the screens say the same in their own words.
const WHY: Readonly<Record<Reason, string>> = {
  'same-text': 'the same text',
  spelling: 'spellings of one name',
  'mixed-spelling': 'spelt by no one system throughout',
  'gender-form': 'the surname in its masculine and its feminine form',
  'half-surname': 'one half of a double surname',
  order: 'given name and surname in another order',
  declined: 'one stands in another grammatical case',
  equivalent: 'forms of one given name',
  diminutive: 'a diminutive of the given name',
  initial: 'an initial that fits',
  'no-given': 'one has no given name',
  'no-patronymic': 'one has no patronymic',
  'other-surname': 'another surname',
  'other-given': 'another given name',
  'other-patronymic': 'another patronymic',
};

/** One line with a pair of names as one line: could they be one person's in two documents, how surely, and why. */
export function answerPair(line: string): { text: string; failed: boolean } {
  const failed = (path: string, message: string) => ({
    text: JSON.stringify({ error: { path, message } }),
    failed: true,
  });
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return failed('', 'the line is no JSON');
  }
  const pair = pairSchema.safeParse(json);
  if (!pair.success) {
    const [issue] = pair.error.issues;
    return failed(issue?.path.join('.') ?? '', issue?.message ?? 'unusable');
  }
  const { same, score, reasons, schemes } = compareNames(pair.data.a, pair.data.b);
  const systems = schemes.length > 0 ? [`matches ${schemes.map((scheme) => SCHEME_LABELS[scheme].en).join('; ')}`] : [];
  return {
    text: JSON.stringify({ same, score, why: [...reasons.map((reason) => WHY[reason]), ...systems] }),
    failed: false,
  };
}

if (import.meta.main) await answerLines(answerPair);
