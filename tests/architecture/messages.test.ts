import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../lib/i18n/messages.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'lib/i18n/messages');

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...path, key].join('.'), value] as [string, string]] : leaves(value, [...path, key]),
  );
}

const english = new Map(leaves(messages.en));
const russian = new Map(leaves(messages.ru as Tree));

/** Names in braces and tags; the words inside a plural or select differ between languages and are left out. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\{\s*(\w+)\s*[,}]/g)) names.add(name);
  for (const [, name = ''] of text.matchAll(/<(\w+)>/g)) names.add(`<${name}>`);
  // `one {file}` looks like a name in braces, so a name counts only where ICU puts one: bare or before its type.
  const inside = new Set(
    [...text.matchAll(/(?:zero|one|two|few|many|other|=\d+)\s*\{(\w+)\}/g)].map((match) => match[1]),
  );
  return [...names].filter((name) => !inside.has(name)).sort();
}

/** Texts that are the same in every language: names of forms, of the product, of languages, of countries' codes. */
const latinInRussian = /^(?:[\p{Lu}\d\s.,·:()/&%+#№$€<>{}–—-]|English|Pristan|CSV|PDF|API|TOTP|e-?mail|[A-Z]-\d+)*$/u;

describe('messages', () => {
  test('each file of one language has its twin and stands in the loader', () => {
    const names = (language: string) => readdirSync(join(folder, language)).sort();
    expect(names('ru')).toEqual(names('en'));
    expect(Object.keys(messages.en).sort()).toEqual(names('en').map((name) => name.replace(/\.json$/, '')));
    expect(Object.keys(messages.ru).sort()).toEqual(Object.keys(messages.en).sort());
  });

  test('both languages have the same keys', () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('no text is empty', () => {
    const empty = [...english, ...russian].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('both languages fill in the same things', () => {
    const unequal = [...english].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(russian.get(key) ?? '').join(),
    );
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  test('Russian texts are Russian', () => {
    const foreign = [...russian].filter(
      ([, text]) => !/\p{Script=Cyrillic}/u.test(text) && !latinInRussian.test(text.replaceAll(/\{\w+\}/g, '')),
    );
    expect(foreign).toEqual([]);
  });

  test('Russian plurals have the forms Russian needs', () => {
    const poor = [...russian].filter(
      ([, text]) => /,\s*plural\s*,/.test(text) && !['one', 'few', 'many'].every((form) => text.includes(`${form} {`)),
    );
    expect(poor.map(([key]) => key)).toEqual([]);
  });

  test('every text is used', () => {
    const found = mentions(sources());
    const unused = [...english.keys()].filter((key) => !isUsed(key, found));
    expect(unused).toEqual([]);
  });
});

function sources(): string {
  return ['app', 'components', 'lib']
    .flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((path) => join(root, top, path)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** What stands in quotes anywhere, and how templates begin and end. Found once: to look through the source for each key took minutes. */
function mentions(source: string) {
  const all = (pattern: RegExp) => new Set([...source.matchAll(pattern)].map(([, found = '']) => found));
  const quoted = all(/'([\w.-]+)'/g);
  return {
    quoted,
    namespaces: new Set([...quoted].map((text) => text.split('.')[0] ?? '')),
    begins: all(/`([\w.-]+)\.\$\{/g),
    ends: all(/\}\.([\w.-]+)`/g),
  };
}

/**
 * Best effort: the key, or any end of it (a translator may be made for an inner namespace), stands in quotes; or a
 * template begins or ends with its beginning or end (`stage.${…}`, `${…}.subject`).
 */
function isUsed(key: string, { quoted, namespaces, begins, ends }: ReturnType<typeof mentions>): boolean {
  const parts = key.split('.');
  if (!namespaces.has(parts[0] ?? '')) return false;
  for (let from = 0; from < parts.length; from += 1) {
    const end = parts.slice(from).join('.');
    if (quoted.has(end) || ends.has(end)) return true;
    for (let to = from + 1; to < parts.length; to += 1) {
      if (begins.has(parts.slice(from, to).join('.'))) return true;
    }
  }
  // `t(stage)` with a variable: allowed for inner groups, whose whole set is then used.
  return parts.length > 2 && quoted.has(parts.slice(0, -1).join('.'));
}
