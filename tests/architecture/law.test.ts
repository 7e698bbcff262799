import { describe, expect, it } from 'vitest';
import { sources, text } from './source';

/** Files of lib/law that are data: days stand here, with their sources. */
const DATA = /^lib\/law\/(rules|russia|calendars|fees)\/|^lib\/law\/(rule|entry|status|courts|offices)\.ts$/;

const code = sources('lib/law').filter((file) => !DATA.test(file));
const withoutComments = (file: string) => text(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the law as code', () => {
  it.each(code)('%s holds no day of law: days are data', (file) => {
    expect(withoutComments(file).match(/\b(19|20)\d\d-\d\d-\d\d\b/g)).toBeNull();
  });

  it.each(sources('lib/law'))('%s does not know the time now', (file) => {
    expect(withoutComments(file)).not.toMatch(/\bnew Date\b|\bDate\.(now|parse)\b|Temporal\.Now/);
  });
});
