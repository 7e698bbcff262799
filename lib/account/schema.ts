import { z } from 'zod';

export const locale = z.enum(['en', 'ru'], 'invalid');
export const theme = z.enum(['system', 'light', 'dark'], 'invalid');

export const languageSchema = z.strictObject({ locale });
export const themeSchema = z.strictObject({ theme });
