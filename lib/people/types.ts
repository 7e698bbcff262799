import type { Revisions } from '../fields/types.ts';

export const sexes = ['female', 'male', 'x', 'unknown'] as const;
export const nameTypes = ['passport', 'visa', 'work_permit', 'birth', 'former', 'alias', 'agency', 'other'] as const;
export const fluencies = ['native', 'fluent', 'some'] as const;
export const contactKinds = ['phone', 'email', 'signal', 'telegram', 'whatsapp', 'address', 'other'] as const;

export type Sex = (typeof sexes)[number];
export type Script = 'Cyrl' | 'Latn';
export type NameType = (typeof nameTypes)[number];
export type Fluency = (typeof fluencies)[number];
export type ContactKind = (typeof contactKinds)[number];

/** First and last possible day, ISO, and how well the date is known. */
export type KnownDate = { on: string; until: string; precision: 'day' | 'month' | 'season' | 'year' | 'about' };

export type NativeName = { surname: string; given: string; patronymic: string };
export type OtherName = NativeName & { script: Script; type: NameType; note: string };
export type SpokenLanguage = { language: string; fluency: Fluency };
export type Contact = { kind: ContactKind; value: string; note: string };

export type Names = NativeName & { nameInUse: string; names: OtherName[] };
export type Life = {
  sex: Sex;
  birth: KnownDate | null;
  birthPlace: string;
  /** ISO 3166-1 alpha-2; empty: not known. */
  birthCountry: string;
  citizenships: string[];
  languages: SpokenLanguage[];
};

/** An identity number as a page shows it: its last characters. The whole number is a separate, audited read. */
export type MaskedNumber = { id: string; kind: string; tail: string; note: string };

/** What `addPerson` stores. `numbers` hold normalised values (lib/law/identifiers.ts). */
export type NewPerson = Names &
  Life & { contacts: Contact[]; numbers: { kind: string; value: string; note: string }[] };

export type PersonCase = { caseId: string; number: string; role: string; closedOn: string | null };

export type PersonRow = {
  id: string;
  name: NativeName;
  nameInUse: string;
  latinSurname: string;
  latinGiven: string;
  /** Last characters of the A-number; null where none is recorded. */
  alienTail: string | null;
  birth: KnownDate | null;
  cases: PersonCase[];
};

export type PeopleSort = 'name' | '-name' | 'newest';

/** `before` and `after` are the cursors of the pages beside this one; null where there is none. */
export type PeoplePage = { rows: PersonRow[]; before: string | null; after: string | null };

export type PersonPage = {
  id: string;
  names: Names;
  latinSurname: string;
  latinGiven: string;
  life: Life;
  contacts: Contact[];
  numbers: MaskedNumber[];
  cases: PersonCase[];
  revisions: Revisions;
  /** Records of the same person that were merged into this one. */
  merged: { id: string; name: NativeName; reason: string; by: string | null; at: string }[];
};

/** What the form of a new person has so far. */
export type AskedPerson = NativeName & { latinSurname: string; latinGiven: string; birth: KnownDate | null };

/** A person on file, for comparison; `sameNumbers`: kinds both carry. */
export type KnownPerson = NativeName & {
  spellings: { surname: string; given: string }[];
  birth: KnownDate | null;
  sameNumbers: string[];
};

export type DuplicateReason =
  | 'same-number'
  | 'same-name'
  | 'same-surname-given'
  | 'other-patronymic'
  | 'same-latin'
  | 'like-name'
  | 'same-birth'
  | 'maybe-same-birth'
  | 'other-birth';

/** How alike a person on file is to one being typed: 0 to 1, and why, in codes that the form puts into words. */
export type Likeness = { score: number; reasons: DuplicateReason[] };

export type Duplicate = Likeness & { person: PersonRow };

/** `gone` is the other record once it is chosen; before that `candidates` are those with a name like it. */
export type MergeChoice = { kept: PersonPage; gone: PersonPage | null; candidates: PersonRow[] };
