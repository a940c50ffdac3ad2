import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refused, SignedOut, Unreachable } from '../api/api.ts';
import type { Account } from '../api/model.ts';
import { localDate } from '../dates.ts';
import { sunday } from '../testing/routines.ts';
import { ServerClock } from './clock.ts';
import { dropDays, keepDays, keptDays } from './kept-days.ts';
import type { Connection } from './offline-api.ts';
import { lastOwner, ownerOf, rememberOwner } from './owner.ts';
import { WhoseDevice } from './whose-device.ts';

const accountOf = (email: string): Account => ({
  name: email,
  email,
  zone: 'Europe/Berlin',
  language: 'en',
  consentWanted: false,
  practice: 'R',
});
const mara = accountOf('mara@example.org');
const jonas = accountOf('jonas@example.org');
const today = localDate(new Date(), mara.zone);

const told = vi.fn<() => Promise<Account>>();
const connected = vi.fn<(connection: Connection) => void>();
const late = vi.fn<(account: Account) => void>();
const device = new WhoseDevice({ account: told }, new ServerClock(), connected);

function signIn(token: string): void {
  document.cookie = `XSRF-TOKEN=${token}`;
}

beforeEach(async () => {
  vi.resetAllMocks();
  localStorage.clear();
  await Promise.all([mara, jonas].map(({ email }) => dropDays(ownerOf(email))));
  signIn('one');
  told.mockResolvedValue(mara);
  await device.account(late);
  const days = [{ ...sunday, date: today, today }];
  await keepDays(ownerOf(mara.email), mara, { account: mara.email, days, exercises: sunday.exercises }, new Date());
});

afterEach(() => {
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
});

test('the device remembers whose it is while there is no signal, also when its browser was closed', async () => {
  told.mockRejectedValue(new Unreachable());
  expect(await device.account(late)).toEqual(mara);
  expect(connected).toHaveBeenLastCalledWith(expect.objectContaining({ is: 'off-line' }));
  document.cookie = 'XSRF-TOKEN=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  expect(await device.account(late)).toEqual(mara);
});

test.each([
  ['without signal', (): Promise<Account> => Promise.reject(new Unreachable())],
  [
    'while the answer is long in coming',
    (): Promise<Account> => new Promise((resolve) => setTimeout(resolve, 9000, jonas)),
  ],
])('whoever has signed in since sees nothing of the one before %s', async (_, answer) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  signIn('two');
  told.mockImplementation(answer);
  const shown = device.account(late).catch((failure: unknown) => failure);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await shown).not.toEqual(mara);
  expect(connected).not.toHaveBeenCalled();
});

test('a long answer is not waited for, and is told when it comes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const newer = { ...mara, language: 'de' };
  told.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 9000, newer)));
  const shown = device.account(late);
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect(await shown).toEqual(mara);
  expect(connected).toHaveBeenLastCalledWith(expect.objectContaining({ is: 'slow' }));
  expect(late).not.toHaveBeenCalled();
});

test('the answer that nobody is signed in leaves the device theirs, whatever token it brings', async () => {
  told.mockImplementation(() => {
    signIn('of the answer');
    return Promise.reject(new SignedOut());
  });
  expect(await device.account(late)).toEqual(mara);
  expect(connected).toHaveBeenLastCalledWith(expect.objectContaining({ is: 'signed-out' }));
  expect(lastOwner()).toBe(ownerOf(mara.email));
});

test('whoever is told by the server is remembered, and the days of others go', async () => {
  signIn('two');
  told.mockResolvedValue(jonas);
  expect(await device.account(late)).toEqual(jonas);
  expect(lastOwner()).toBe(ownerOf(jonas.email));
  expect(await keptDays(ownerOf(mara.email), () => today)).toBeNull();
});

test('a device that nobody owns, or a refusal, shows nothing', async () => {
  told.mockRejectedValue(new Refused({ title: 'No', status: 403 }));
  await expect(device.account(late)).rejects.toBeInstanceOf(Refused);
  rememberOwner(null);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  told.mockImplementation(() => new Promise(() => undefined));
  const shown = vi.fn();
  void device.account(late).then(shown);
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await keptDays(ownerOf(mara.email), () => today);
  expect(shown).not.toHaveBeenCalled();
});
