import * as z from 'zod';
import {
  country,
  cursor,
  email,
  id,
  line,
  phoneDigits,
  requestId,
  requiredParagraph,
  revision,
  typedDate,
} from '../fields/schema.ts';
import { IDENTIFIER_KINDS, normaliseIdentifier } from '../law/identifiers.ts';
import { contactKinds, fluencies, nameTypes, sexes } from './types.ts';

const NAME = 100;

const nameParts = { surname: line(NAME), given: line(NAME), patronymic: line(NAME).default('') };

// Some people have one name only; a person without any cannot be told from another.
const hasName = (name: { surname: string; given: string }) => name.surname !== '' || name.given !== '';
const nameless = { error: 'required', path: ['surname'] };

/** A further spelling or name: Latin ones with their source, former ones, aliases. */
export const otherName = z
  .strictObject({
    script: z.enum(['Cyrl', 'Latn'], 'invalid'),
    type: z.enum(nameTypes, 'invalid'),
    ...nameParts,
    note: line(200).default(''),
  })
  .refine((name) => hasName(name) || name.note === '', nameless);

const namesShape = {
  ...nameParts,
  nameInUse: line(NAME).default(''),
  // An empty row of the form is no name; so with contacts and numbers.
  names: z
    .array(otherName)
    .max(20, 'too-many')
    .transform((names) => names.filter(hasName))
    .default([]),
};

/** ISO 639 code of a language. */
export const language = z.string().regex(/^[a-z]{2,3}$/, 'invalid');

const lifeShape = {
  sex: z.enum(sexes, 'invalid').default('unknown'),
  birth: typedDate.default(null),
  birthPlace: line(200).default(''),
  birthCountry: country.default(''),
  // An empty choice of the form is no citizenship.
  citizenships: z
    .array(country)
    .max(10, 'too-many')
    .transform((codes) => [...new Set(codes.filter((code) => code !== ''))])
    .default([]),
  languages: z
    .array(z.strictObject({ language, fluency: z.enum(fluencies, 'invalid').default('fluent') }))
    .max(20, 'too-many')
    .default([]),
};

/**
 * A way to reach a person. Phone numbers are kept as digits with a leading plus, addresses of e-mail in lower case,
 * so that both are found exactly.
 */
export const contact = z
  .strictObject({ kind: z.enum(contactKinds, 'invalid'), value: line(300), note: line(200).default('') })
  .refine((point) => point.value !== '' || point.note === '', { error: 'required', path: ['value'] })
  .transform((point, context) => {
    if (point.value === '') return point;
    if (point.kind === 'email') {
      const address = email.safeParse(point.value);
      if (!address.success) context.addIssue({ code: 'custom', message: 'bad-email', path: ['value'] });
      return { ...point, value: address.data ?? point.value };
    }
    if (point.kind === 'phone' || point.kind === 'whatsapp') {
      const digits = phoneDigits(point.value);
      if (digits === null) context.addIssue({ code: 'custom', message: 'bad-phone', path: ['value'] });
      return { ...point, value: digits ?? point.value };
    }
    return point;
  });

const hasValue = ({ value }: { value: string }) => value !== '';

const contacts = z
  .array(contact)
  .max(30, 'too-many')
  .transform((points) => points.filter(hasValue));

/** An identity number; `value` leaves in its stored form (lib/law/identifiers.ts). */
export const identityNumber = z
  .strictObject({ kind: z.enum(IDENTIFIER_KINDS, 'invalid'), value: line(60), note: line(200).default('') })
  .refine((number) => number.value !== '' || number.note === '', { error: 'required', path: ['value'] })
  .transform((number, context) => {
    if (number.value === '') return number;
    const value = normaliseIdentifier(number.kind, number.value);
    if (value === null) context.addIssue({ code: 'custom', message: 'bad-number', path: ['value'] });
    return { ...number, value: value ?? number.value };
  });

const newNumbers = z
  .array(identityNumber)
  .max(20, 'too-many')
  .transform((numbers) => numbers.filter(hasValue));

/** A new person; only a name is required. Used by the forms of a person and of a case. */
export const personSchema = z
  .strictObject({
    ...namesShape,
    ...lifeShape,
    contacts: contacts.default([]),
    numbers: newNumbers.default([]),
  })
  .refine(hasName, nameless);

export const createPersonSchema = z.strictObject({ person: personSchema, requestId });

/** The sections of a person's page, as their forms check them before they are sent. */
export const namesSchema = z.strictObject(namesShape).refine(hasName, nameless);
export const lifeSchema = z.strictObject(lifeShape);
export const contactsSchema = z.strictObject({ contacts });

const numbersShape = {
  kept: z.array(z.strictObject({ id, note: line(200).default('') })).max(40, 'too-many'),
  added: newNumbers,
};
export const numbersSchema = z.strictObject(numbersShape);

const edit = { personId: id, revision };

export const editNamesSchema = z.strictObject({ ...edit, ...namesShape }).refine(hasName, nameless);
export const editLifeSchema = z.strictObject({ ...edit, ...lifeShape });
export const editContactsSchema = z.strictObject({ ...edit, contacts });

/** The numbers as they shall be: known ones by id (what they are does not change), new ones in full. */
export const editNumbersSchema = z.strictObject({ ...edit, ...numbersShape });

/** The part of a merge that is typed. */
export const mergeReasonSchema = z.strictObject({ reason: requiredParagraph(1000) });

export const mergePeopleSchema = z
  .strictObject({ ...mergeReasonSchema.shape, keptId: id, goneId: id, requestId })
  .refine((merge) => merge.keptId !== merge.goneId, { error: 'same-person', path: ['goneId'] });

export const peopleSorts = ['name', '-name', 'newest'] as const;

/** A list's address as anyone may have changed it: what cannot be used is as if it were not there. */
export const listPeopleSchema = z.object({
  q: line(100).catch('').default(''),
  sort: z.enum(peopleSorts).catch('name').default('name'),
  after: cursor.catch(undefined),
  before: cursor.catch(undefined),
});

/** A form of a person as far as it is filled in; numbers that are not complete yet are left out by the form. */
export const likelyDuplicatesSchema = z.strictObject({
  ...nameParts,
  latinSurname: line(NAME).default(''),
  latinGiven: line(NAME).default(''),
  birth: typedDate.default(null),
  numbers: newNumbers.default([]),
  /** The person whose form this is, where they are on file already. */
  except: id.optional(),
});

export const mergeChoiceSchema = z.object({ personId: id, with: id.optional(), q: line(100).catch('').default('') });
