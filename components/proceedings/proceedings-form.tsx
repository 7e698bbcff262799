'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { placeName, trackName } from '@/components/cases/places';
import { dayInput } from '@/components/fields/day-input';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { RowList } from '@/components/fields/row-list';
import { Checkbox } from '@/components/ui/checkbox';
import type { Answer } from '@/lib/fields/types';
import { COURTS } from '@/lib/law/courts';
import { ASYLUM_OFFICES } from '@/lib/law/offices';
import { OFFERED_TRACKS, type Track } from '@/lib/law/rule';
import type { ProceedingsForm as Values } from '@/lib/proceedings/schema';
import { AGENCIES, type Proceeding } from '@/lib/proceedings/types';

export type EditProceedings = (input: Values & { caseId: string; revision: number }) => Promise<Answer<unknown>>;

const blank = {
  ...{ id: '', track: '', agency: '', officeId: '', courtId: '', judge: '', number: '' },
  ...{ keepsNumber: true, startedOn: '', endedOn: '', note: '' },
};

const masked = (row: Proceeding | undefined) => (row?.identity ? `•••${row.identity.tail}` : '');

const asValues = (proceedings: readonly Proceeding[], locale: 'en' | 'ru'): Values => ({
  proceedings: proceedings.map(({ identity: _, ...row }) => ({
    ...row,
    keepsNumber: true,
    officeId: row.officeId ?? '',
    courtId: row.courtId ?? '',
    startedOn: dayInput(row.startedOn, locale),
    endedOn: dayInput(row.endedOn, locale),
  })),
});

/** All proceedings of a case, the oldest first. */
export function ProceedingsForm({
  caseId,
  proceedings,
  revision,
  action,
}: {
  caseId: string;
  proceedings: readonly Proceeding[];
  revision: number;
  action: EditProceedings;
}) {
  const t = useTranslations('proceedings.form');
  const outer = useTranslations('proceedings');
  const locale = useLocale();
  const known = (id: string | undefined) => proceedings.find((row) => row.id === id);
  const describe = (values: Values) => [
    {
      key: 'proceedings',
      label: outer('title'),
      text: values.proceedings
        .map((row) =>
          [
            trackName(row.track as Track, locale),
            row.agency,
            placeName({ courtId: row.courtId || null, officeId: row.officeId || null }),
            ...[
              row.judge,
              row.number || (row.keepsNumber && masked(known(row.id))),
              row.startedOn,
              row.endedOn,
              row.note,
            ],
          ]
            .filter(Boolean)
            .join(', '),
        )
        .join('; '),
    },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/proceedings/schema').then((all) => all.proceedingsForm)}
      values={proceedings.length > 0 ? asValues(proceedings, locale) : ({ proceedings: [blank] } as unknown as Values)}
      revision={revision}
      send={(values, seen) => action({ ...values, caseId, revision: seen })}
      theirs={(theirs) => asValues((theirs as { proceedings: Proceeding[] }).proceedings, locale)}
      describe={describe}
      labels={{
        proceedings: outer('title'),
        'proceedings.*.track': t('track'),
        'proceedings.*.agency': t('agency'),
        'proceedings.*.startedOn': t('started'),
        'proceedings.*.endedOn': t('ended'),
      }}
    >
      <RowList
        name="proceedings"
        legend={<span className="visually-hidden">{outer('title')}</span>}
        ordered
        named={(index) => t('proceeding', { number: index + 1 })}
        add={[{ label: t('add'), blank }]}
        row={(path) => <ProceedingFields path={path} masked={(id) => masked(known(id))} />}
      />
    </EditForm>
  );
}

function ProceedingFields({ path, masked }: { path: string; masked: (id: string) => string }) {
  const t = useTranslations('proceedings.form');
  const outer = useTranslations('proceedings');
  const field = useTranslations('field');
  const locale = useLocale();
  const agency: unknown = useWatch({ name: `${path}.agency` });
  const { register } = useFormContext();
  const onFile = masked(useWatch({ name: `${path}.id` }));
  const inCourt = agency === 'EOIR' || agency === 'BIA' || agency === 'federal-court';
  return (
    <>
      <SelectField
        name={`${path}.track`}
        label={t('track')}
        options={OFFERED_TRACKS.map(({ id, label }) => ({ value: id, label: label[locale] }))}
        placeholder={field('choose')}
      />
      <SelectField
        name={`${path}.agency`}
        label={t('agency')}
        options={AGENCIES.map((id) => ({ value: id, label: outer(`agencies.${id}`) }))}
        placeholder={field('choose')}
      />
      {agency === 'USCIS' && (
        <SelectField
          name={`${path}.officeId`}
          label={t('office')}
          options={ASYLUM_OFFICES.map(({ id, name, state }) => ({ value: id, label: `${name}, ${state}` }))}
          placeholder={t('unknown')}
          optional
        />
      )}
      {inCourt && (
        <SelectField
          name={`${path}.courtId`}
          label={t(agency === 'EOIR' ? 'court' : 'courtFrom')}
          options={COURTS.map(({ id, name, state }) => ({ value: id, label: `${name}, ${state}` }))}
          placeholder={t('unknown')}
          optional
        />
      )}
      <TextField name={`${path}.judge`} label={t('judge')} optional />
      <TextField
        name={`${path}.number`}
        label={t('number')}
        hint={onFile && t('numberHint', { number: onFile })}
        optional
        spellCheck={false}
      />
      {onFile && <Checkbox label={t('keepsNumber')} {...register(`${path}.keepsNumber`)} />}
      <KnownDateField name={`${path}.startedOn`} label={t('started')} optional />
      <KnownDateField name={`${path}.endedOn`} label={t('ended')} optional />
      <ParagraphField name={`${path}.note`} label={t('note')} optional rows={2} className="col-span-full" />
    </>
  );
}
