'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dayInput } from '@/components/fields/day-input';
import { EditForm } from '@/components/fields/edit-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { MemberForm as Values } from '@/lib/family/schema';
import type { FamilyTie } from '@/lib/family/types';
import type { Answer } from '@/lib/fields/types';
import { TieFields } from './tie-fields';

export type EditMember = (input: { memberId: string; revision: number; tie: Values }) => Promise<Answer<unknown>>;

function asValues({ role, included, since, until, endReason, note }: FamilyTie, locale: 'en' | 'ru'): Values {
  return { role, included, endReason, note, since: dayInput(since, locale), until: dayInput(until, locale) };
}

/** How somebody stands to the client; a tie that ended is said with day and reason, not removed. */
export function MemberForm({
  memberId,
  tie,
  revision,
  action,
}: {
  memberId: string;
  tie: FamilyTie;
  revision: number;
  action: EditMember;
}) {
  const t = useTranslations('family');
  const locale = useLocale();
  const describe = (values: Values) => [
    { key: 'role', label: t('role'), text: t(`roles.${values.role}`) },
    { key: 'included', label: t('derivative'), text: t(values.included ? 'includedYes' : 'includedNo') },
    { key: 'since', label: t('since'), text: values.since ?? '' },
    { key: 'until', label: t('until'), text: values.until ?? '' },
    { key: 'endReason', label: t('endReason'), text: values.endReason ?? '' },
    { key: 'note', label: t('note'), text: values.note ?? '' },
  ];
  return (
    <EditForm
      schema={() => import('@/lib/family/schema').then((all) => all.memberForm)}
      values={asValues(tie, locale)}
      revision={revision}
      send={async (values, seen) => atForm(await action({ memberId, revision: seen, tie: values }))}
      theirs={(theirs) => asValues(theirs as FamilyTie, locale)}
      describe={describe}
      labels={{ role: t('role'), since: t('since'), until: t('until'), endReason: t('endReason'), note: t('note') }}
    >
      <TieFields />
      <p className="hint">{t('endHint')}</p>
      <FieldGrid>
        <KnownDateField name="until" label={t('until')} optional />
        <TextField name="endReason" label={t('endReason')} optional />
      </FieldGrid>
    </EditForm>
  );
}

/** The command has the tie one level down; its codes are put where this form has the fields. */
function atForm<R>(answer: Answer<R>): Answer<R> {
  if (answer.ok || answer.problem.kind !== 'invalid') return answer;
  const fields = Object.fromEntries(
    Object.entries(answer.problem.fields).map(([path, code]) => [path.replace(/^tie\./, ''), code]),
  );
  return { ok: false, problem: { kind: 'invalid', fields } };
}
