import { describe, expect, it } from 'vitest';
import { ENDINGS, REOPENED } from '../../lib/cli/demo/endings';
import { eventsOf, placeOf } from '../../lib/cli/demo/events';
import { SEEN_OTHERWISE } from '../../lib/cli/demo/file';
import { wayOf } from '../../lib/cli/demo/routes';
import { stepFor } from '../../lib/cli/demo/steps';
import { STORIES } from '../../lib/cli/demo/stories';
import { forGround, plus } from '../../lib/cli/demo/telling';
import { HARMS, harmsOf, REASONS } from '../../lib/cli/demo/texts';
import { mannerOfEntry } from '../../lib/law/entry';
import { eventType } from '../../lib/law/event';
import { decideEvent, deriveStatus } from '../../lib/law/procedure';
import { OFFERED_TRACKS } from '../../lib/law/rule';
import { GROUNDS } from '../../lib/law/russia/grounds';
import { STATUTES } from '../../lib/law/russia/statutes';
import { STAGE_KEYS } from '../../lib/law/stages';

const TRANSIT = ['GE', 'AM', 'TR', 'KZ', 'MX'];
const MANNERS = ['cbp-one', 'port-of-entry', 'between-ports', 'airport', 'visa-b', 'visa-f', 'visa-work'];
const OUTCOMES = ['granted', 'denied', 'withdrawn', 'transferred', 'client-left'];

/** The stories as they are told on a day. */
const toldOn = (today: string) =>
  STORIES.map((story, n) => {
    const { events, lawful } = eventsOf(story, today, placeOf('America/Los_Angeles', n), n);
    const way = wayOf(story.route);
    const arrived = events.find(({ type }) => type === 'arrival')?.on ?? '';
    const departed = plus(arrived, -way.legs.reduce((days, leg) => days + leg.days, 0));
    return { story, events, lawful, way, arrived, departed, now: deriveStatus(events) };
  });

/** Any day the product may be started on first; the last is a leap day. */
const DAYS = ['2026-11-28', '2027-01-04', '2027-07-03', '2028-02-29'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const missing = (wanted: readonly string[], found: Iterable<string>) => {
  const have = new Set(found);
  return wanted.filter((one) => !have.has(one));
};

describe.each(DAYS)('the demonstration told on %s', (today) => {
  const told = toldOn(today);

  it('has a case at every stage and on every track that is offered', () => {
    const open = told.filter(({ story }) => !ENDINGS[story.surname]);
    expect(
      missing(
        STAGE_KEYS,
        open.map(({ now }) => now.stage),
      ),
    ).toEqual([]);
    expect(
      missing(
        OFFERED_TRACKS.map(({ id }) => id),
        open.map(({ now }) => now.track),
      ),
    ).toEqual([]);
  });

  it('lets nobody come in a way that had ended', () => {
    for (const { story, way, arrived } of told) {
      const ended = mannerOfEntry(way.manner)?.ended;
      if (ended) expect(arrived < ended, `${story.surname} ${arrived}`).toBe(true);
    }
  });

  it('dates no fact later than the day, and the last one not long before it', () => {
    for (const { story, events } of told) {
      const last = events.at(-1);
      const ahead = events.flatMap(({ type, on, details }) => {
        const facts = eventType(type).fields.filter(({ input, mayLieAhead }) => input === 'date' && !mayLieAhead);
        return [on, ...facts.map(({ key }) => details[key] ?? '')].filter((day) => DAY.test(day) && day > today);
      });
      expect(ahead, story.surname).toEqual([]);
      const recent = last?.details.appointmentOn ?? last?.on ?? '';
      expect(recent > plus(today, -30), `${story.surname} ${recent}`).toBe(true);
    }
  });

  it('goes only lawful ways, also where a walk waits', () => {
    for (const { story, events, lawful } of told) {
      const facts = { lawfulStatus: lawful, adult: true, derivative: false };
      for (const [index, event] of events.entries()) {
        const verdict = decideEvent(events.slice(0, index), event, facts);
        expect(verdict.kind, `${story.surname}: ${event.type}`).toBe('accepted');
      }
    }
  });

  it('files within the year of the arrival', () => {
    for (const { story, events, arrived, lawful } of told) {
      const filed = events.find(({ type }) => type === 'i589_submitted' || type === 'i589_filed_court');
      if (filed && lawful === 'no') expect(filed.on < plus(arrived, 365), `${story.surname} ${filed.on}`).toBe(true);
    }
  });

  it('names what happened in Russia to everybody, after the law it names', () => {
    for (const { story, departed } of told) {
      const harms = harmsOf(story, departed);
      expect(harms.length, `${story.surname} ${departed}`).toBeGreaterThan(0);
      if (story.sex === 'female') expect(harms.map(({ type }) => type)).not.toContain('summons_received');
      for (const { on } of harms) expect(on > plus(story.birth, 16 * 365), story.surname).toBe(true);
    }
  });

  it('has a next step for whoever must act, of many kinds', () => {
    for (const who of ['firm', 'client', 'government'] as const) {
      const texts = told.flatMap(({ story, now }, n) =>
        ['firm', 'client', 'government'][n % 3] === who
          ? [stepFor(who, now.status, story, Math.floor(n / 3)).text]
          : [],
      );
      expect(new Set(texts).size, who).toBeGreaterThanOrEqual(5);
    }
  });

  it('prepares the first story for a hearing ahead', () => {
    expect(told[0]).toMatchObject({ story: { surname: 'Соловьёв', given: 'Артём' }, now: { stage: 'preparation' } });
    const hearing = told[0]?.events.at(-1)?.details.appointmentOn ?? '';
    expect(hearing >= today && hearing <= plus(today, 30)).toBe(true);
  });
});

describe('the stories', () => {
  it('rest on every ground, each with its own words', () => {
    const grounds = STORIES.flatMap((story) => story.grounds);
    expect(
      missing(
        GROUNDS.map(({ code }) => code),
        grounds,
      ),
    ).toEqual([]);
    const national = GROUNDS.flatMap(({ code }) => (code.startsWith('NAT') ? [forGround(REASONS, code)] : []));
    expect(new Set(national).size).toBe(national.length);
    for (const { code } of GROUNDS) expect(forGround(REASONS, code), code).toBeTruthy();
  });

  it('come through the countries and over the borders that are usual', () => {
    const ways = STORIES.map(({ route }) => wayOf(route));
    expect(
      missing(
        TRANSIT,
        ways.flatMap(({ legs }) => legs.map(({ country }) => country)),
      ),
    ).toEqual([]);
    expect(
      missing(
        MANNERS,
        ways.map(({ manner }) => manner),
      ),
    ).toEqual([]);
    for (const { manner } of ways) expect(mannerOfEntry(manner), manner).toBeDefined();
  });

  it('end in different ways', () => {
    const known = (surname: string) => STORIES.filter((story) => story.surname === surname).length;
    expect(
      missing(
        OUTCOMES,
        Object.values(ENDINGS).map(({ outcome }) => outcome),
      ),
    ).toEqual([]);
    for (const surname of [...Object.keys(ENDINGS), REOPENED.surname, ...Object.keys(SEEN_OTHERWISE)])
      expect(known(surname), surname).toBe(1);
  });

  it('are of people who can be told apart', () => {
    const spelt = STORIES.map(({ surname, given, patronymic, latin, other }) =>
      [surname, given, patronymic, ...latin, ...(other ?? []).slice(0, 2)].join(' '),
    );
    expect(new Set(spelt).size).toBe(STORIES.length);
    const passports = STORIES.map(({ latin }) => latin.join(' '));
    expect(new Set(passports).size).toBe(STORIES.length);
  });

  it('name no article before it was law', () => {
    const since = new Map<string, string | null>(STATUTES.map(({ article, since }) => [article, since]));
    for (const [, harms] of HARMS) {
      for (const { details, notBefore } of harms) {
        const article = details.article?.replace(' КоАП', '');
        if (!article) continue;
        expect(since.has(article), article).toBe(true);
        expect((since.get(article) ?? '') <= notBefore, `${article} ${notBefore}`).toBe(true);
      }
    }
  });
});
