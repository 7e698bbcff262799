import { appointmentOf } from '../law/event.ts';
import type { PortalCase, PublishedDate, PublishedStatus } from './types.ts';

/** How a client is spoken to: given name and patronymic; the name in use where there is one. */
export function greetingOf(person: { given: string; patronymic: string; nameInUse: string } | undefined): string {
  if (!person) return '';
  return person.nameInUse || [person.given, person.patronymic].filter(Boolean).join(' ');
}

/** The asked case among those the account shows, the own one first; undefined where it shows none or not this one. */
export function chooseCase(cases: readonly PortalCase[], asked: string | undefined): PortalCase | undefined {
  return asked
    ? cases.find((candidate) => candidate.id === asked)
    : (cases.find((candidate) => candidate.own) ?? cases[0]);
}

/** The stages a client was told of, each with the earliest published day, in the order they were published. */
export function reachedStages(
  published: readonly PublishedStatus[],
): { stage: PublishedStatus['stage']; since: string | null }[] {
  const first = new Map<PublishedStatus['stage'], string | null>();
  for (const { stage, since } of published) {
    const known = first.get(stage);
    if (known === undefined || (since !== null && (known === null || since < known))) first.set(stage, since);
  }
  return [...first].map(([stage, since]) => ({ stage, since }));
}

/** Published appointments from today on, soonest first; one without a day says nothing a client could act on. */
export function comingDates(dates: readonly PublishedDate[], today: string): PublishedDate[] {
  const day = (date: PublishedDate) => appointmentOf(date.details)?.on ?? '';
  return dates.filter((date) => day(date) >= today).sort((a, b) => (day(a) < day(b) ? -1 : 1));
}
