import type { Text } from './rule.ts';
import type { IdentifierKind } from './rules/identifiers.ts';

/** What an event may carry beside its day. Values are strings: a choice's value, an ISO date, "HH:MM", an IANA zone. */
export type DetailKey =
  | 'outcome'
  | 'relief'
  | 'by'
  | 'servedBy'
  | 'hearingKind'
  | 'appointmentOn'
  | 'appointmentAt'
  | 'zone'
  | 'medium'
  | 'court'
  | 'office'
  | 'place'
  | 'room'
  | 'circuit'
  | 'number'
  | 'receivedOn'
  | 'until'
  | 'dueOn'
  | 'expiresOn'
  | 'what'
  | 'cause'
  | 'subtype'
  | 'exception'
  | 'category'
  | 'form'
  | 'manner'
  | 'article';

export type EventDetails = Readonly<Partial<Record<DetailKey, string>>>;

export type Choice = { readonly value: string; readonly label: Text };

export type DetailField = {
  readonly key: DetailKey;
  /** `court`, `office` and `manner` are ids of courts.ts, offices.ts and entry.ts. */
  readonly input: 'choice' | 'text' | 'date' | 'time' | 'zone' | 'court' | 'office' | 'manner';
  readonly required: boolean;
  readonly label: Text;
  readonly choices?: readonly Choice[];
  /** An appointment, the end of a stop or an ordered date; every other date is a fact and lies behind us. */
  readonly mayLieAhead?: true;
  /** An identity number: it is kept with the client's numbers, encrypted, and never in the event. */
  readonly identifier?: IdentifierKind;
};

const LABELS: Record<DetailKey, Text> = {
  outcome: { en: 'Outcome', ru: 'Исход' },
  relief: { en: 'Protection', ru: 'Вид защиты' },
  by: { en: 'By', ru: 'Кем' },
  servedBy: { en: 'How served', ru: 'Способ вручения' },
  hearingKind: { en: 'Kind of hearing', ru: 'Вид слушания' },
  appointmentOn: { en: 'Set for', ru: 'Назначено на' },
  appointmentAt: { en: 'Time', ru: 'Время' },
  zone: { en: 'Time zone', ru: 'Часовой пояс' },
  medium: { en: 'In person or by video', ru: 'Очно или по видео' },
  court: { en: 'Court', ru: 'Суд' },
  office: { en: 'Asylum office', ru: 'Офис по делам убежища' },
  place: { en: 'Place', ru: 'Место' },
  room: { en: 'Courtroom or video link', ru: 'Зал или ссылка на видео' },
  circuit: { en: 'Circuit', ru: 'Апелляционный округ' },
  number: { en: 'Number', ru: 'Номер' },
  receivedOn: { en: 'Received on', ru: 'Получено' },
  until: { en: 'Until', ru: 'До' },
  dueOn: { en: 'Due on', ru: 'Срок' },
  expiresOn: { en: 'Expires on', ru: 'Действует до' },
  what: { en: 'What', ru: 'Что именно' },
  cause: { en: 'Cause', ru: 'Причина' },
  subtype: { en: 'Kind', ru: 'Вид' },
  exception: { en: 'Exception relied on', ru: 'Исключение, на которое ссылаемся' },
  category: { en: 'Category', ru: 'Категория' },
  form: { en: 'Form', ru: 'Форма' },
  manner: { en: 'Manner of entry', ru: 'Способ въезда' },
  article: { en: 'Article or list', ru: 'Статья или перечень' },
};

type Input = DetailField['input'];
const field = (key: DetailKey, input: Input, required: boolean): DetailField => ({
  key,
  input,
  required,
  label: LABELS[key],
});

/** A field answered by one of a few words. `choices` maps the stored value to its English and Russian label. */
export const choice = (
  key: DetailKey,
  need: 'required' | 'optional',
  choices: Readonly<Record<string, readonly [en: string, ru: string]>>,
): DetailField => ({
  ...field(key, 'choice', need === 'required'),
  choices: Object.entries(choices).map(([value, [en, ru]]) => ({ value, label: { en, ru } })),
});

export const text = (key: DetailKey, need: 'required' | 'optional' = 'optional'): DetailField =>
  field(key, 'text', need === 'required');

/** A number of the person's that the paper carries. */
export const identityNumber = (kind: IdentifierKind): DetailField => ({
  ...field('number', 'text', false),
  identifier: kind,
});

export const pastDate = (key: DetailKey, need: 'required' | 'optional' = 'optional'): DetailField =>
  field(key, 'date', need === 'required');

export const dateAhead = (key: DetailKey, need: 'required' | 'optional' = 'optional'): DetailField => ({
  ...field(key, 'date', need === 'required'),
  mayLieAhead: true,
});

export const lookup = (key: 'court' | 'office' | 'manner', need: 'required' | 'optional' = 'optional'): DetailField =>
  field(key, key, need === 'required');

/** Day, time and zone of a hearing, interview or biometrics: the only part of the event that lies ahead. */
export const appointment: readonly DetailField[] = [
  dateAhead('appointmentOn', 'required'),
  field('appointmentAt', 'time', false),
  field('zone', 'zone', false),
];

export type DetailProblem = { readonly key: DetailKey; readonly code: 'required' | 'unknown-field' | 'not-a-choice' };

/** What is wrong with an event's details by its type's fields: shape only (dates and ids are checked where parsed). */
export function checkDetails(fields: readonly DetailField[], details: EventDetails): readonly DetailProblem[] {
  const problems: DetailProblem[] = [];
  for (const key of Object.keys(details) as DetailKey[]) {
    if (!fields.some((known) => known.key === key)) problems.push({ key, code: 'unknown-field' });
  }
  for (const { key, required, choices } of fields) {
    const value = details[key];
    if (value === undefined || value === '') {
      if (required) problems.push({ key, code: 'required' });
    } else if (choices && !choices.some((known) => known.value === value)) {
      problems.push({ key, code: 'not-a-choice' });
    }
  }
  return problems;
}
