import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';

/** Also the answer for whatever the reader may not see. */
export default function NotFound() {
  const t = useTranslations('page');
  return (
    <main className="mx-auto grid max-w-(--container-measure) gap-4 px-(--gutter) py-16">
      <h1 className="page-title">{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <p>
        <a className={buttonClass()} href="/">
          {t('home')}
        </a>
      </p>
    </main>
  );
}
