'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { RowList } from '@/components/fields/row-list';
import type { Answer } from '@/lib/fields/types';
import type { JourneyForm as Values } from '@/lib/journey/schema';
import type { JourneyStop, StopKind } from '@/lib/journey/types';
import { stopKinds } from '@/lib/journey/types';
import { COUNTRIES } from '@/lib/law/countries';
import { ENTRY_DOCUMENTS, MANNERS_OF_ENTRY } from '@/lib/law/entry';
import { formatPartialDate, type PartialDate } from '@/lib/law/partial-date';
import { documentLabel, stopLabel } from './recorded';

export type EditJourney = (input: Values & { caseId: string; revision: number }) => Promise<Answer<unknown>>;

const COUNTRY: Record<StopKind, string> = { departure: 'RU', transit: '', arrival: 'US' };
const blank = (kind: StopKind) => ({
  ...{ kind, place: '', country: COUNTRY[kind], arrived: '', left: '' },
  ...{ statusHeld: '', manner: '', document: '', note: '' },
});

const asValues = (stops: readonly JourneyStop[], locale: 'en' | 'ru'): Values => ({
  stops: stops.map((stop) => ({
    ...stop,
    arrived: typed(stop.arrived, locale),
    left: typed(stop.left, locale),
    document: documentLabel(stop.document, locale),
  })),
});

const typed = (date: PartialDate | null, locale: 'en' | 'ru') => (date ? formatPartialDate(date, locale) : '');

/** The whole way as one list, from the departure to the arrival. */
export function JourneyForm({
  caseId,
  stops,
  revision,
  action,
}: {
  caseId: string;
  stops: readonly JourneyStop[];
  revision: number;
  action: EditJourney;
}) {
  const t = useTranslations('journey.form');
  const journey = useTranslations('journey');
  const locale = useLocale();
  const describe = (values: Values) => [
    {
      key: 'stops',
      label: journey('heading'),
      text: values.stops
        .map((stop) =>
          [
            `${stopLabel({ place: stop.place ?? '', country: stop.country }, locale)}`,
            [stop.arrived, stop.left].filter(Boolean).join(' – '),
            stop.statusHeld,
            stop.note,
          ]
            .filter(Boolean)
            .join(', '),
        )
        .join('; '),
    },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/journey/schema').then((all) => all.journeyForm)}
      values={stops.length > 0 ? asValues(stops, locale) : { stops: [blank('departure')] }}
      revision={revision}
      send={(values, seen) => action({ ...values, caseId, revision: seen })}
      theirs={(theirs) => asValues((theirs as { stops: JourneyStop[] }).stops, locale)}
      describe={describe}
      labels={{
        stops: journey('heading'),
        'stops.*.country': t('country'),
        'stops.*.place': t('place'),
        'stops.*.arrived': t('arrived'),
        'stops.*.left': t('left'),
      }}
    >
      <RowList
        name="stops"
        legend={<span className="visually-hidden">{journey('heading')}</span>}
        hint={t('hint')}
        ordered
        named={(index) => t('stop', { number: index + 1 })}
        add={stopKinds.map((kind) => ({ label: t(`add.${kind}`), blank: blank(kind) }))}
        row={(path) => <StopFields path={path} />}
      />
    </EditForm>
  );
}

function StopFields({ path }: { path: string }) {
  const t = useTranslations('journey.form');
  const locale = useLocale();
  const kind: StopKind = useWatch({ name: `${path}.kind` });
  return (
    <>
      <SelectField
        name={`${path}.kind`}
        label={t('kind')}
        options={stopKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextField name={`${path}.place`} label={t('place')} optional />
      <SelectField
        name={`${path}.country`}
        label={t('country')}
        options={COUNTRIES.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        placeholder=""
      />
      <KnownDateField name={`${path}.arrived`} label={t('arrived')} optional />
      <KnownDateField name={`${path}.left`} label={t('left')} optional />
      {kind !== 'departure' && <TextField name={`${path}.statusHeld`} label={t('status')} optional />}
      {kind === 'arrival' && <ArrivalFields path={path} />}
      <ParagraphField name={`${path}.note`} label={t('note')} optional rows={2} className="col-span-full" />
    </>
  );
}

function ArrivalFields({ path }: { path: string }) {
  const t = useTranslations('journey.form');
  const locale = useLocale();
  const documents = useId();
  return (
    <>
      <SelectField
        name={`${path}.manner`}
        label={t('manner')}
        options={MANNERS_OF_ENTRY.map(({ id, label }) => ({ value: id, label: label[locale] }))}
        placeholder={t('unknown')}
        optional
      />
      <TextField name={`${path}.document`} label={t('document')} list={documents} optional />
      <datalist id={documents}>
        {ENTRY_DOCUMENTS.map(({ id, label }) => (
          <option key={id} value={label[locale]} />
        ))}
      </datalist>
    </>
  );
}
