import { useTranslations } from 'next-intl';
import { ChoiceSwitch, type FormTarget } from '@/components/ui/choice-switch';

/** Light, dark or as the system has it. The action sets the cookie `theme`. */
export function ThemeSwitch({
  action,
  current,
  returnTo,
}: {
  action: FormTarget;
  current: 'light' | 'dark' | 'system';
  returnTo?: string;
}) {
  const t = useTranslations('shell');
  return (
    <ChoiceSwitch
      action={action}
      name="theme"
      label={t('theme')}
      current={current}
      returnTo={returnTo}
      options={[
        { value: 'system', label: t('themeSystem') },
        { value: 'light', label: t('themeLight') },
        { value: 'dark', label: t('themeDark') },
      ]}
    />
  );
}

/** Both languages, each in its own words. The action sets the cookie `locale` and, for a member, the account. */
export function LanguageSwitch({
  action,
  current,
  returnTo,
}: {
  action: FormTarget;
  current: string;
  returnTo?: string;
}) {
  const t = useTranslations('shell');
  return (
    <ChoiceSwitch
      action={action}
      name="locale"
      label={t('language')}
      current={current}
      returnTo={returnTo}
      options={[
        { value: 'en', label: 'English', lang: 'en' },
        { value: 'ru', label: 'Русский', lang: 'ru' },
      ]}
    />
  );
}

/** One tap to the other language, named in that language. */
export function OtherLanguage({
  action,
  current,
  returnTo,
  short = false,
}: {
  action: FormTarget;
  current: string;
  returnTo?: string;
  short?: boolean;
}) {
  const russian = current === 'ru';
  const name = russian ? 'English' : 'Русский';
  return (
    <form action={action} method={typeof action === 'string' ? 'post' : undefined}>
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <input type="hidden" name="locale" value={russian ? 'en' : 'ru'} />
      <input
        type="submit"
        value={short ? (russian ? 'EN' : 'RU') : name}
        className="tap"
        lang={russian ? 'en' : 'ru'}
        aria-label={name}
      />
    </form>
  );
}
