import { useLocale, useTranslations } from 'next-intl';
import { knownDateText } from '@/components/timeline/known-date';
import { displayNames } from '@/components/ui/formats';
import { fullYears } from '@/lib/cases/rules';
import type { HeaderPerson } from '@/lib/cases/types';

/** A-number by its last digits, birth and age, other spellings, languages. What is not known is said. */
export function CasePerson({ principal, today }: { principal: HeaderPerson; today: string }) {
  const t = useTranslations('cases.frame');
  const dates = useTranslations('timeline.date');
  const locale = useLocale();
  const names = displayNames(locale, { type: 'language' });
  const { birth } = principal;
  return (
    <ul className="case-person">
      <li className="number">{principal.aNumberTail ? `A\u2009•••‑•••‑${principal.aNumberTail}` : t('noANumber')}</li>
      <li>
        {birth
          ? t('born', { date: knownDateText(birth, locale, dates), age: fullYears(birth.on, today) })
          : t('birthUnknown')}
      </li>
      {principal.nameInUse && <li>{t('nameInUse', { name: principal.nameInUse })}</li>}
      {principal.alsoKnownAs.length > 0 && <li>{t('also', { names: principal.alsoKnownAs.join(', ') })}</li>}
      <li>
        {principal.languages.length > 0
          ? t('speaks', {
              languages: principal.languages
                .map(({ language, fluency }) => t(`fluency.${fluency}`, { language: names.of(language) ?? language }))
                .join(', '),
            })
          : t('languageUnknown')}
      </li>
    </ul>
  );
}
