import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';

/** Asks for a link by mail. The answer is the same whether the address is known or not. */
export function ResetForm({ action, sent }: { action: (form: FormData) => Promise<void>; sent: boolean }) {
  const t = useTranslations('door.reset');
  return (
    <form action={action} className="stack">
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="page-sentence">{t('text')}</p>
      </div>
      {sent && (
        <Notice tone="green" role="status">
          {t('sent')}
        </Notice>
      )}
      <Field label={t('email')}>
        <Input name="email" type="email" autoComplete="username" autoCapitalize="none" required maxLength={254} />
      </Field>
      <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
      <p className="hint">
        <a className="link" href="/sign-in">
          {t('back')}
        </a>
      </p>
    </form>
  );
}
