import { useLocale, useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import type { Locale } from '@/lib/i18n/locale';
import { PrintLink } from './print-link';

/** When the status was last verified, and the ways on: print, the account, out. */
export function PortalFoot({ checkedOn }: { checkedOn: string | null }) {
  const t = useTranslations('portal.foot');
  const locale: Locale = useLocale();
  return (
    <>
      {checkedOn && (
        <p>
          {t('checked')} <Day iso={checkedOn} locale={locale} weekday={false} />
        </p>
      )}
      <ul className="screen-only">
        <li className="needs-script">
          <PrintLink>{t('print')}</PrintLink>
        </li>
        <li>
          <a href="/my/account">{t('account')}</a>
        </li>
        <li>
          <form action="/sign-out" method="post">
            <button type="submit">{t('signOut')}</button>
          </form>
        </li>
      </ul>
    </>
  );
}
