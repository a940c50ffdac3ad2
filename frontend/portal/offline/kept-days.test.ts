import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account, Routines } from '../api/model.ts';
import { anyDaySunday, BREATH_ID, sunday, supineTwist, TWIST_ID } from '../testing/routines.ts';
import { database } from './database.ts';
import { dropDaysOfOthers, keepDays, keptDays } from './kept-days.ts';

const account: Account = {
  name: 'M',
  email: 'mara@example.org',
  zone: 'Europe/Berlin',
  language: 'en',
  consentWanted: false,
  practice: 'R',
};
const monday = { ...sunday, date: '2026-11-23', exercises: [] };
const coming: Routines = { account: account.email, days: [sunday, monday], exercises: anyDaySunday.exercises };
const keep = (owner: string): Promise<void> => keepDays(owner, account, coming, new Date(1000));

beforeEach(async () => (await database()).clear('days'));

test('each day has its own exercises, and no others', async () => {
  await keep('mara');
  const kept = await keptDays('mara', () => '2026-11-22');
  expect(kept?.days.map(({ exercises }) => exercises.map(({ prescription }) => prescription))).toEqual([
    [TWIST_ID, BREATH_ID],
    [TWIST_ID, BREATH_ID],
  ]);
  expect(kept?.savedAt).toBe(1000);
});

test('days that have passed by the client’s date are not shown, and once all have they are gone', async () => {
  await keep('mara');
  const asked: string[] = [];
  const kept = await keptDays('mara', (zone) => (asked.push(zone), '2026-11-23'));
  expect([kept?.days.map(({ date }) => date), asked]).toEqual([['2026-11-23'], ['Europe/Berlin']]);
  expect(await keptDays('mara', () => '2026-11-24')).toBeNull();
  expect(await (await database()).count('days')).toBe(0);
});

test('whoever signs in drops the days of everybody else, and keeps their own', async () => {
  await keep('mara');
  await keep('tomas');
  expect(await keptDays('nobody', () => '2026-11-22')).toBeNull();
  await dropDaysOfOthers('tomas');
  expect(await (await database()).getAllKeys('days')).toEqual(['tomas']);
});

describe('drawings and photos', () => {
  const medium = { words: 'Hips lifted.', width: 4, height: 3 };
  const shown = {
    ...supineTwist,
    figures: [{ side: 'RIGHT', variant: null, address: '/figure' }],
    media: [
      { ...medium, video: false, address: '/photo' },
      { ...medium, video: true, address: '/video' },
    ],
  } satisfies Routines['exercises'][number];
  const keepShown = (): Promise<void> => keepDays('mara', account, { ...coming, exercises: [shown] }, new Date(1000));
  let added: string[];
  const dropped = vi.fn(() => Promise.resolve(true));

  /** A browser whose service worker is there once it is said so. */
  const browser = (): (() => void) => {
    let arrive = (): void => undefined;
    const ready = new Promise<void>((resolve) => (arrive = resolve));
    added = [];
    const cache = { keys: () => Promise.resolve([]), add: (path: string) => Promise.resolve(added.push(path)) };
    const caches = {
      has: () => Promise.resolve(false),
      open: () => Promise.resolve(cache),
      delete: dropped.mockClear(),
    };
    vi.stubGlobal('caches', caches);
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { ready } });
    return () => arrive();
  };

  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  test('are kept with the days once a service worker can hand them out, videos are not', async () => {
    const worker = browser();
    await keepShown();
    await new Promise((done) => setTimeout(done, 50));
    expect(added).toEqual([]);
    worker();
    await vi.waitFor(() => expect(added).toEqual(['/figure', '/photo']));
  });

  test('of a person who signed out meanwhile do not stay', async () => {
    const worker = browser();
    await keepShown();
    await dropDaysOfOthers('tomas');
    dropped.mockClear();
    worker();
    await vi.waitFor(() => expect(dropped).toHaveBeenCalledWith('homestretch-figures-mara'));
  });
});
