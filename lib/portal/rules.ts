import { appointmentOf } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import { type StageKey, stagePath } from '../law/stages.ts';
import type { AccountState, PortalCase, PortalStation, PublishedDate, PublishedStatus } from './types.ts';

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

/** The first published day of each stage a client was told of. */
function firstDays(published: readonly PublishedStatus[]): Map<StageKey, string | null> {
  const first = new Map<StageKey, string | null>();
  for (const { stage, since } of published) {
    const known = first.get(stage);
    if (known === undefined || (since !== null && (known === null || since < known))) first.set(stage, since);
  }
  return first;
}

/** The track the case was on before a grant, as far as was published. */
const trackBefore = (published: readonly PublishedStatus[]): Track | undefined =>
  published.findLast(({ track }) => track !== 'POST')?.track;

/**
 * The eight stations with the published status's one as the present. `published` is all that was ever published,
 * oldest first; a day stands only at a station it reached, and only if it was published.
 */
export function pathOf(live: PublishedStatus, published: readonly PublishedStatus[]): PortalStation[] {
  const drawn = stagePath(live.track, trackBefore(published));
  const path = drawn.includes(live.stage) ? drawn : stagePath(live.track);
  const present = path.indexOf(live.stage);
  const days = firstDays(published);
  return path.map((stage, index) => ({
    stage,
    state: index < present ? 'done' : index === present ? 'current' : 'ahead',
    since: index > present ? null : (days.get(stage) ?? null),
  }));
}

/** Published appointments from today on, soonest first; one without a day says nothing a client could act on. */
export function comingDates(dates: readonly PublishedDate[], today: string): PublishedDate[] {
  const moment = (date: PublishedDate) => {
    const set = appointmentOf(date.details);
    return set ? `${set.on} ${set.at ?? ''}` : '';
  };
  return dates.filter((date) => moment(date) >= today).sort((a, b) => (moment(a) < moment(b) ? -1 : 1));
}

const WATCHED_ENDINGS = ['ru', 'su', 'by', 'xn--p1ai', 'xn--90ais'];
const WATCHED_PROVIDERS = ['yandex.com', 'yandex.kz', 'yandex.com.tr', 'yandex.uz', 'vk.com'];

/** Whether a mailbox lies with a provider that must hand over mail to the authorities of Russia or Belarus. */
export function isWatchedMailbox(email: string): boolean {
  const host = email.slice(email.lastIndexOf('@') + 1);
  return WATCHED_ENDINGS.includes(host.slice(host.lastIndexOf('.') + 1)) || WATCHED_PROVIDERS.includes(host);
}

/** Where an account stands: asked and not yet answered, asked too long ago, in use, or closed. */
export function accountState(account: { accepted: boolean; disabled: boolean; linkLives: boolean }): AccountState {
  if (account.disabled) return 'disabled';
  if (account.accepted) return 'active';
  return account.linkLives ? 'invited' : 'lapsed';
}
