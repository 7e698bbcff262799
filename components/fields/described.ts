import type { ConflictField } from '@/components/ui/conflict';

/** What a form shows of a section's values, one row a field, to lay two versions side by side. */
export type Described = readonly { key: string; label: string; text: string }[];

/** The fields in which two versions differ, in the order of mine. */
export function pairOf(mine: Described, theirs: Described): ConflictField[] {
  const other = new Map(theirs.map((field) => [field.key, field.text]));
  return mine
    .map(({ key, label, text }) => ({ key, label, mine: text, theirs: other.get(key) ?? '' }))
    .filter((field) => field.mine !== field.theirs);
}
