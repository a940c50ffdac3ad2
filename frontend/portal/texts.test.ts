import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { parseProperties } from './build/messages-plugin.ts';
import { number, plural, speak, t } from './texts.ts';

const here = import.meta.dirname;
const bundle = parseProperties(readFileSync(`${here}/../../src/main/resources/messages/portal.properties`, 'utf8'));

const sources = [here, `${here}/../components/session-player`]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('api/types.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Every literal key in the sources; after `plural(`, both of its forms. Amounts choose between two plural keys. */
const used = new Set(
  [...sources.matchAll(/'(portal\.[a-z][a-z0-9.-]*)'/g)].flatMap(([, key = '']) =>
    bundle.has(`${key}.other`) ? [`${key}.one`, `${key}.other`] : [key],
  ),
);

afterEach(() => speak('en'));

test('every key that is used is defined, and every key that is defined is used', () => {
  expect([...used].sort()).toEqual([...bundle.keys()].sort());
});

test('no text has a straight apostrophe, which a message format would swallow', () => {
  expect([...bundle.values()].filter((text) => text.includes("'"))).toEqual([]);
});

test('arguments are put in their places', () => {
  expect(t('portal.day.label', 'Sunday', 'done')).toBe('Sunday: done');
});

test('one and many have their own words', () => {
  expect(plural('portal.today.exercises', 1)).toBe('1 exercise');
  expect(plural('portal.today.exercises', 2)).toBe('2 exercises');
});

test('numbers are written in the client’s language', () => {
  expect(number(1234)).toBe('1,234');
});

test('a language without a translation stays English', async () => {
  await speak('xx');
  expect(document.documentElement.lang).toBe('en-GB');
  expect(t('portal.yes')).toBe('Yes');
});
