import { userIdOf } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import { type Actor, command } from '../platform/use-case.ts';
import { languageSchema, themeSchema } from './schema.ts';
import { saveSettings } from './store.ts';

function own(actor: Actor): string {
  return userIdOf(actor) ?? notFound();
}

export const changeLanguage = command('account.change-language', {
  may: 'account:own',
  input: languageSchema,
  run: ({ db, actor, input }) => saveSettings(db, own(actor), input),
  audit: ({ actor }) => ({ subject: own(actor), fields: ['locale'] }),
});

export const changeTheme = command('account.change-theme', {
  may: 'account:own',
  input: themeSchema,
  run: ({ db, actor, input }) => saveSettings(db, own(actor), input),
  audit: ({ actor }) => ({ subject: own(actor), fields: ['theme'] }),
});
