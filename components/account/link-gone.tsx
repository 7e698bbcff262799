import { useTranslations } from 'next-intl';

/** A link that was used, is too old or never was: which of them is not said. */
export function LinkGone({ purpose }: { purpose: 'invite' | 'reset' | 'setup' }) {
  const t = useTranslations('door.gone');
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      <p>{t(purpose)}</p>
      <p>
        <a className="link" href={purpose === 'reset' ? '/reset' : '/sign-in'}>
          {t(purpose === 'reset' ? 'again' : 'signIn')}
        </a>
      </p>
    </div>
  );
}
