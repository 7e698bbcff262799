export type StaffRole = 'owner' | 'lawyer' | 'paralegal';
export type Locale = 'en' | 'ru';

type Base = {
  firmId: string;
  /** IANA zone of the firm: "today" is a day in this zone. */
  firmZone: string;
};

export type StaffActor = Base & {
  kind: 'staff';
  userId: string;
  name: string;
  roles: readonly StaffRole[];
  /** null for a caller with a bearer token. */
  sessionId: string | null;
  /** Scopes of the bearer token; null for a session, which may do all that its roles may. */
  scopes: readonly ('read' | 'write')[] | null;
  locale: Locale;
  /** The person's own zone, for instants; the firm's where unset. */
  zone: string;
};

export type ClientActor = Base & {
  kind: 'client';
  userId: string;
  personId: string;
  sessionId: string;
  locale: Locale;
  zone: string;
};

/** A job of the firm's own: the worker, the seed. */
export type SystemActor = Base & { kind: 'system'; job: string };

export type Actor = StaffActor | ClientActor | SystemActor;
export type ActorRole = StaffRole | 'client' | 'system';

/** The roles the permission table knows this actor by. */
export function rolesOf(actor: Actor): readonly ActorRole[] {
  return actor.kind === 'staff' ? actor.roles : [actor.kind];
}

/** The acting user's id; null for the firm's own jobs. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'system' ? null : actor.userId;
}
