import type { Locale } from './locale.ts';
import enMail from './messages/en/mail.json' with { type: 'json' };
import enPage from './messages/en/page.json' with { type: 'json' };
import enShell from './messages/en/shell.json' with { type: 'json' };
import ruMail from './messages/ru/mail.json' with { type: 'json' };
import ruPage from './messages/ru/page.json' with { type: 'json' };
import ruShell from './messages/ru/shell.json' with { type: 'json' };

const en = { mail: enMail, page: enPage, shell: enShell };
export type Messages = typeof en;

/** Every text of the product, by language and noun. English gives the shape; a key missing in Russian does not compile. */
export const messages: Record<Locale, Messages> = {
  en,
  ru: { mail: ruMail, page: ruPage, shell: ruShell },
};
