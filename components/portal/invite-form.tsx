'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField, TextField } from '@/components/fields/form-fields';
import type { Answer } from '@/lib/fields/types';

import type { AccessActs, Invitation } from './access-acts';

/** Address and language of an invitation. A lawyer may also say why a watched mailbox is used. */
function InvitationForm({
  values,
  lawyer,
  submitLabel,
  send,
}: {
  values: Invitation;
  lawyer: boolean;
  submitLabel: string;
  send: (values: Invitation) => Promise<Answer<unknown>>;
}) {
  const t = useTranslations('access');
  return (
    <EditForm
      schema={() => import('@/lib/portal/schema').then((all) => all.inviteForm)}
      values={values}
      send={(typed) => send(typed as Invitation)}
      labels={{ email: t('email'), locale: t('language'), addressReason: t('addressReason') }}
      submitLabel={submitLabel}
    >
      <TextField name="email" label={t('email')} hint={t('emailHint')} type="email" inputMode="email" />
      <SelectField
        name="locale"
        label={t('language')}
        options={(['ru', 'en'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      {lawyer && (
        <details open={values.addressReason !== ''}>
          <summary>{t('watched')}</summary>
          <ParagraphField name="addressReason" label={t('addressReason')} hint={t('addressReasonHint')} optional />
        </details>
      )}
    </EditForm>
  );
}

/** The first invitation of a person. */
export function InviteForm({
  personId,
  knownEmail,
  lawyer,
  action,
}: {
  personId: string;
  knownEmail: string;
  lawyer: boolean;
  action: AccessActs['invite'];
}) {
  const t = useTranslations('access');
  // One id for one opened form: a second press sends nothing twice.
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <InvitationForm
      values={{ email: knownEmail, locale: 'ru', addressReason: '' }}
      lawyer={lawyer}
      submitLabel={t('send')}
      send={(values) => action({ ...values, personId, requestId })}
    />
  );
}

/** A new link, to the same or a mended address. */
export function ResendForm({
  userId,
  values,
  lawyer,
  action,
}: {
  userId: string;
  values: Invitation;
  lawyer: boolean;
  action: AccessActs['resend'];
}) {
  const t = useTranslations('access');
  return (
    <InvitationForm
      values={values}
      lawyer={lawyer}
      submitLabel={t('resend')}
      send={(typed) => action({ ...typed, userId })}
    />
  );
}
