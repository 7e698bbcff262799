import { command } from '../../platform/use-case.ts';
import { languageSchema, settingsSchema, themeSchema } from '../schema.ts';
import { saveSettings } from '../store/account.ts';
import { own } from './own.ts';

export const changeSettings = command('account.change-settings', {
  may: 'account:own',
  input: settingsSchema,
  run: ({ db, actor, input }) =>
    saveSettings(db, own(actor).userId, { ...input, timeZone: input.timeZone === '' ? null : input.timeZone }),
  audit: ({ actor }) => ({ subject: own(actor).userId, fields: ['locale', 'theme', 'timeZone'] }),
});

export const changeLanguage = command('account.change-language', {
  may: 'account:own',
  input: languageSchema,
  run: ({ db, actor, input }) => saveSettings(db, own(actor).userId, input),
  audit: ({ actor }) => ({ subject: own(actor).userId, fields: ['locale'] }),
});

export const changeTheme = command('account.change-theme', {
  may: 'account:own',
  input: themeSchema,
  run: ({ db, actor, input }) => saveSettings(db, own(actor).userId, input),
  audit: ({ actor }) => ({ subject: own(actor).userId, fields: ['theme'] }),
});
