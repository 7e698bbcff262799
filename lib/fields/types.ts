/** How often a section was saved; `by` is a member's name (null: the firm's own job), `at` an ISO instant. */
export type Revision = { revision: number; by: string | null; at: string };

/** By section name. A section never saved since its subject was made has no entry: its revision is 0. */
export type Revisions = Record<string, Revision>;

/** A problem as a form shows it; the shape of lib/platform's Outcome, for components. */
export type Answer<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      problem:
        | { kind: 'invalid'; fields: Record<string, string> }
        | { kind: 'conflict'; theirs: unknown; revision: number; by: string | null; at: string | null }
        | {
            kind: 'refused';
            rule: string;
            reason: { en: string; ru: string };
            source: string;
            overridable: boolean;
          }
        | { kind: 'rate-limited'; retryAfter: number }
        | { kind: 'unauthenticated' | 'not-found' | 'forbidden' };
    };
