import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { formats } from '../../lib/i18n/formats.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { messages } from '../../lib/i18n/messages.ts';

/** An element with the product's texts around it, as `rerender` needs it again. */
export const inLocale = (element: ReactElement, locale: Locale): ReactElement => (
  <NextIntlClientProvider locale={locale} messages={messages[locale]} formats={formats} timeZone="UTC">
    {element}
  </NextIntlClientProvider>
);

/** Renders into the test's document with the product's own texts. */
export const renderIn = (element: ReactElement, locale: Locale = 'en') => render(inLocale(element, locale));

/** The HTML the server would send. */
export const htmlOf = (element: ReactElement, locale: Locale = 'en'): string =>
  renderToStaticMarkup(inLocale(element, locale));
