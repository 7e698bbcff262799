/** Which code stands at which field; paths as in the input, joined by dots ("names.0.surname"). */
export type FieldCodes = Record<string, string>;

export type Problem =
  | { kind: 'invalid'; fields: FieldCodes }
  | { kind: 'unauthenticated' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }
  | { kind: 'conflict'; theirs: unknown; revision: number; by: string | null; at: string | null }
  | { kind: 'refused'; rule: string; reason: { en: string; ru: string }; source: string; overridable: boolean }
  | { kind: 'rate-limited'; retryAfter: number };

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Thrown inside a use case to roll back; the builder turns it into the Outcome. Never leaves the builder. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export function refuse(problem: Problem): never {
  throw new Refusal(problem);
}

/** Also the answer for whatever the actor may not see. */
export function notFound(): never {
  throw new Refusal({ kind: 'not-found' });
}

export function invalid(fields: FieldCodes): never {
  throw new Refusal({ kind: 'invalid', fields });
}

/** The one map from a problem to HTTP; its kind is also the message key. */
export const HTTP_STATUS: Record<Problem['kind'], number> = {
  invalid: 422,
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  refused: 422,
  'rate-limited': 429,
};
