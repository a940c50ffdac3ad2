import { beforeEach, expect, test } from 'vitest';
import { draftName } from './draft.ts';
import { Drafts } from './drafts.ts';

const DAY = 86_400_000;
const name = draftName('2026-11-22', '1');

beforeEach(() => localStorage.clear());

test('a draft outlives the page', () => {
  new Drafts('mara@example.org').write(name, { note: 'so far' });
  expect(new Drafts('Mara@Example.org ').read(name)).toEqual({ note: 'so far' });
});

test('another client of the same phone does not see it', () => {
  new Drafts('mara@example.org').write(name, { note: 'so far' });
  expect(new Drafts('tomas@example.org').read(name)).toBeNull();
});

test('no name stands in the storage', () => {
  new Drafts('mara@example.org').write(name, {});
  expect(JSON.stringify(Object.entries(localStorage))).not.toContain('mara');
});

test('a stored draft is gone', () => {
  const drafts = new Drafts('mara@example.org');
  drafts.write(name, {});
  drafts.drop(name);
  expect(drafts.read(name)).toBeNull();
});

test('signing out clears one’s own drafts and nobody else’s', () => {
  const mara = new Drafts('mara@example.org');
  const tomas = new Drafts('tomas@example.org');
  mara.write(name, 1);
  tomas.write(name, 2);
  mara.dropAll();
  expect([mara.read(name), tomas.read(name)]).toEqual([null, 2]);
});

test('drafts too old to be logged are dropped', () => {
  const drafts = new Drafts('mara@example.org');
  drafts.write('old', 1, Date.now() - 9 * DAY);
  drafts.write('new', 2, Date.now() - 6 * DAY);
  expect([new Drafts('mara@example.org').read('old'), drafts.read('new')]).toEqual([null, 2]);
});

test('what other software left under our names does no harm', () => {
  localStorage.setItem('homestretch.draft.x', 'no json');
  expect(() => new Drafts('mara@example.org')).not.toThrow();
});

test('a device that keeps nothing says so', () => {
  const full = {
    length: 0,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  } as unknown as Storage;
  expect(new Drafts('mara@example.org', full).write(name, {})).toBe(false);
});

test('each correction has a draft of its own', () => {
  expect(draftName('2026-11-22', '1', 'abc')).not.toBe(name);
});
