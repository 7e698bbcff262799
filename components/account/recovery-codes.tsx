import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

/** Recovery codes at the one moment they can be seen. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('account.recovery');
  return (
    <Notice tone="amber" role="status">
      <p>
        <strong>{t('once')}</strong> {t('keep')}
      </p>
      <ol className="mt-2 grid grid-cols-2 gap-1" translate="no">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
    </Notice>
  );
}
