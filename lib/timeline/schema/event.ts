import * as z from 'zod';
import { id, line, paragraph, partialDate, requestId, requiredParagraph } from '../../fields/schema.ts';
import { type EventType, eventType, isEventType } from '../../law/event.ts';
import { allowsVagueDate, NEEDS_TIME } from '../rules/appointments.ts';
import { CLOSING_TYPES } from '../rules/undo.ts';
import { detailCodes } from './details.ts';

const REASON = 1000;

/** Details of an event, key to answer; answers left empty are dropped. */
const detailValues = z
  .record(z.string().max(40, 'invalid'), line(300))
  .transform((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')));

const fact = {
  type: z
    .string()
    .refine((type): type is EventType => isEventType(type), 'unknown-type')
    .refine((type) => !CLOSING_TYPES.includes(type as EventType), 'case-closing'),
  date: partialDate,
  details: detailValues.default({}),
  note: paragraph(2000).default(''),
  source: line(300).default(''),
};

/** Why a lawyer goes against the procedure; stays beside the event. */
const override = requiredParagraph(REASON).optional();

type Fact = { type: EventType; date: { precision: string }; details: Record<string, string> };

/** Checks that need the event's type: its details, and whether its day must be known. */
function checkFact(context: z.core.ParsePayload<Fact>): void {
  const { type, date, details } = context.value;
  // Zod runs this also where a refinement of one field has failed.
  if (!isEventType(type)) return;
  const known = eventType(type);
  const add = (path: string[], message: string) =>
    context.issues.push({ code: 'custom', path, message, input: context.value });
  if (date.precision !== 'day' && !allowsVagueDate(known.kind)) add(['date'], 'day-needed');
  for (const [key, code] of Object.entries(detailCodes(known.fields, details, NEEDS_TIME.includes(type)))) {
    add(['details', key], code);
  }
}

export const recordEventSchema = z
  .strictObject({ caseId: id, ...fact, proceedingId: id.optional(), override, requestId })
  .check(checkFact);

export const strikeEventSchema = z.strictObject({
  eventId: id,
  reason: requiredParagraph(REASON),
  override,
  requestId,
});

export const correctEventSchema = z
  .strictObject({ eventId: id, reason: requiredParagraph(REASON), ...fact, override, requestId })
  .check(checkFact);

/** What would change: `event` recorded, `strike` struck, or both (a correction). */
export const previewEventSchema = z.strictObject({
  caseId: id,
  strike: id.optional(),
  event: z.strictObject(fact).check(checkFact).optional(),
});

export const publishStatusSchema = z.strictObject({
  caseId: id,
  /** The exact status the lawyer read: publishing another one than was shown is refused. */
  status: z.string().max(8, 'invalid'),
  requestId,
});

export const caseOnlySchema = z.strictObject({ caseId: id });

export const publishDateSchema = z.strictObject({ eventId: id, requestId });

export const withdrawDateSchema = z.strictObject({ eventId: id });
