import { placeZones } from '@/components/timeline/zones';
import type { SelectOption } from '@/components/ui/select';
import { COURTS } from '@/lib/law/courts';
import type { DetailField } from '@/lib/law/detail';
import { MANNERS_OF_ENTRY } from '@/lib/law/entry';
import { type EventType, eventType } from '@/lib/law/event';
import { ASYLUM_OFFICES } from '@/lib/law/offices';
import { allowsVagueDate, NEEDS_TIME } from '@/lib/timeline/rules/appointments';

type Locale = 'en' | 'ru';

/** A question of the form. The law's own field goes along, so that browser and server check by the same function. */
export type Question = { field: DetailField; label: string; options: readonly SelectOption[] | null };

/** What the form asks for a type of event. */
export type FormSpec = {
  type: EventType;
  label: string;
  vague: boolean;
  needsTime: boolean;
  legalAct: boolean;
  questions: readonly Question[];
};

function optionsOf(field: DetailField, locale: Locale, firmZone: string): readonly SelectOption[] | null {
  if (field.choices) return field.choices.map(({ value, label }) => ({ value, label: label[locale] }));
  if (field.input === 'court') return COURTS.map(({ id, name, state }) => ({ value: id, label: `${name}, ${state}` }));
  if (field.input === 'office') {
    return ASYLUM_OFFICES.map(({ id, name, state }) => ({ value: id, label: `${name}, ${state}` }));
  }
  if (field.input === 'manner') return MANNERS_OF_ENTRY.map(({ id, label }) => ({ value: id, label: label[locale] }));
  return field.input === 'zone' ? placeZones(firmZone, locale) : null;
}

/** The form of a type; made on the server, so that the lists of the law stay there. */
export function formSpec(type: EventType, locale: Locale, firmZone: string): FormSpec {
  const { kind, label, fields, legalAct = false } = eventType(type);
  return {
    type,
    label: label[locale],
    vague: allowsVagueDate(kind),
    needsTime: NEEDS_TIME.includes(type),
    legalAct,
    questions: fields.map((field) => ({
      field,
      label: field.label[locale],
      options: optionsOf(field, locale, firmZone),
    })),
  };
}
