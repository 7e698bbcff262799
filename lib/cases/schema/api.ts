import * as z from 'zod';
import { id, line } from '../../fields/schema.ts';
import { EVENT_TYPES } from '../../law/event.ts';
import { TRACKS } from '../../law/rule.ts';
import { GROUNDS } from '../../law/russia/grounds.ts';
import { STAGE_KEYS } from '../../law/stages.ts';
import { readCursor } from '../rules.ts';
import { CASE_SORTS } from './list.ts';
import { teamRole, who } from './work.ts';

// Unlike an address that people keep, a program's request is refused where it means nothing.
const MOST = 40;
const stage = z.enum(STAGE_KEYS, 'invalid');
const track = z.enum(
  TRACKS.map((one) => one.id),
  'invalid',
);
const ground = z.enum(
  GROUNDS.map(({ code }) => code),
  'invalid',
);
const place = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'invalid');
const many = <T extends z.ZodType>(item: T) => z.array(item).max(MOST, 'too-many').default([]);
const flag = z
  .enum(['true', 'false'], 'invalid')
  .default('false')
  .transform((text) => text === 'true');

export const apiCasePath = z.strictObject({ caseId: id });

/** A case alone takes no parameters; nor does the path of the list. */
export const apiNothing = z.strictObject({});

export const apiCasesQuery = z
  .strictObject({
    q: line(100)
      .default('')
      .describe('Part of a name in either script, a case number, or an identity number (whose search is logged).'),
    state: z.enum(['open', 'closed', 'all'], 'invalid').default('open'),
    stage: many(stage),
    ground: many(ground),
    track: many(track),
    lawyer: many(id).describe('Ids of members who lead.'),
    court: many(place).describe('Immigration court.'),
    office: many(place).describe('Asylum office.'),
    transit: many(z.string().regex(/^[A-Z]{2}$/, 'invalid')).describe('Country of transit, ISO 3166-1.'),
    waiting: many(who).describe('Who must act.'),
    step: z.enum(['none'], 'invalid').optional().describe('Cases without a next step.'),
    mine: flag.describe("Cases on whose team the token's member is."),
    restricted: flag,
    sort: z.enum(CASE_SORTS, 'invalid').default('activity'),
    after: z
      .string()
      .max(400, 'too-long')
      .optional()
      .describe('`after` of the page before; it belongs to the same order.'),
  })
  .superRefine(({ after, sort }, context) => {
    if (after !== undefined && !readCursor(after, sort)) {
      context.addIssue({ code: 'custom', message: 'invalid', path: ['after'] });
    }
  });

const day = z.string().meta({ format: 'date' });
const instant = z.string().meta({ format: 'date-time' });
const knownDate = z
  .object({ on: day, until: day, precision: z.enum(['day', 'month', 'season', 'year', 'about']) })
  .describe('A date at its known precision: first and last possible day.');
const waiting = z.object({ on: who, since: day }).nullable();
const name = { surname: z.string(), given: z.string(), patronymic: z.string() };
const latin = { latinSurname: z.string(), latinGiven: z.string() };
const aNumberTail = z.string().nullable().describe('Last digits of the A-number.');

const facts = {
  id: z.uuid(),
  number: z.string().describe("The firm's own number of the case."),
  track,
  stage,
  status: z.string().describe("The government's status, a code of the product's list."),
  courtId: z.string().nullable(),
  officeId: z.string().nullable(),
  openedOn: day,
  waiting,
  restricted: z.boolean(),
};

export const apiCasePage = z.object({
  cases: z.array(
    z.object({
      ...facts,
      principal: z.object({ personId: z.uuid(), ...name, ...latin, aNumberTail }),
      leadId: z.uuid().nullable(),
      leadName: z.string().nullable(),
      grounds: z.array(ground),
      family: z.int().describe('Family members on the case besides the principal.'),
      nextHearing: day.nullable(),
      closedOn: day.nullable(),
      activityAt: instant,
    }),
  ),
  after: z.string().nullable().describe('Where the next page begins; null on the last.'),
});

export const apiCase = z.object({
  ...facts,
  statusSince: day.nullable(),
  verified: z.object({ on: day, by: z.string().nullable(), status: z.string() }).nullable(),
  closed: z.object({ on: day, outcome: z.string(), reason: z.string() }).nullable(),
  principal: z.object({
    id: z.uuid(),
    ...{ ...name, ...latin, aNumberTail },
    alsoKnownAs: z.array(z.string()),
    birth: knownDate.nullable(),
    languages: z.array(z.object({ language: z.string(), fluency: z.enum(['native', 'fluent', 'some']) })),
  }),
  hearing: z
    .object({
      on: day,
      at: z.string().nullable(),
      zone: z.string().nullable(),
      kind: z.string().nullable(),
      medium: z.string().nullable(),
      judge: z.string(),
    })
    .nullable(),
  nextStep: z.object({ id: z.uuid(), text: z.string(), who, since: day, until: day.nullable() }).nullable(),
  team: z.array(z.object({ userId: z.uuid(), name: z.string(), role: teamRole, disabled: z.boolean() })),
  stations: z.array(z.object({ stage, on: day.nullable() })).describe("The path of the case: the firm's stages."),
  recentEvents: z.array(z.object({ id: z.uuid(), type: z.enum(EVENT_TYPES.map((type) => type.id)), date: knownDate })),
  proceedings: z.array(
    z.object({
      id: z.uuid(),
      track,
      agency: z.string(),
      courtId: z.string().nullable(),
      officeId: z.string().nullable(),
      judge: z.string(),
      number: z.string().describe('A docket; empty where the number is an identity number.'),
      identity: z
        .object({ kind: z.string(), tail: z.string().describe('Last digits.') })
        .nullable()
        .describe('An identity number (A-number, USCIS receipt number), masked.'),
      startedOn: day.nullable(),
      endedOn: day.nullable(),
    }),
  ),
  journey: z.array(
    z.object({
      kind: z.enum(['departure', 'transit', 'arrival']),
      ...{ place: z.string(), country: z.string(), arrived: knownDate.nullable(), left: knownDate.nullable() },
      statusHeld: z.string(),
    }),
  ),
  family: z.array(z.object({ personId: z.uuid(), ...{ ...name, ...latin }, role: z.string(), included: z.boolean() })),
});
