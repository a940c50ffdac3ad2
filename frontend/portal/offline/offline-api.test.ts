import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { Api, Refused, SignedOut, Unreachable } from '../api/api.ts';
import type { Account, Answered, Routine, Routines, SentOutbox } from '../api/model.ts';
import { localDate } from '../dates.ts';
import { quickLog } from '../log/session-log.ts';
import { anyTime, sunday } from '../testing/routines.ts';
import { ServerClock } from './clock.ts';
import { dropDays, keepDays, keptDays, lastRoutine } from './kept-days.ts';
import type { Connection } from './offline-api.ts';
import { OfflineApi } from './offline-api.ts';
import { ownerOf } from './owner.ts';

const ZONE = 'Europe/Berlin';
const account: Account = {
  name: 'Mara Lindt',
  email: 'mara@example.org',
  zone: ZONE,
  language: 'en',
  consentWanted: false,
  practice: 'R',
};
const owner = ownerOf(account.email);
const today = localDate(new Date(), ZONE);
const tomorrow = localDate(new Date(Date.now() + 86_400_000), ZONE);
const on = (date: string): Routine => ({ ...sunday, date, today: date });
const coming: Routines = { account: account.email, days: [on(today), on(tomorrow)], exercises: sunday.exercises };
const log = quickLog('a', on(today), anyTime, [], new Date());

const server = {
  routine: vi.fn<(date: string | null) => Promise<Routine>>(),
  routines: vi.fn<() => Promise<Routines>>(),
  sendOutbox: vi.fn<(outbox: SentOutbox) => Promise<Answered[]>>(),
  withdraw: vi.fn<(id: string) => Promise<void>>(),
};
const connected = vi.fn<(connection: Connection) => void>();
const apiOf = (): OfflineApi =>
  new OfflineApi(account, new ServerClock(), server as unknown as OfflineApi['server'], connected);

beforeEach(async () => {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist: () => Promise.resolve(true) } });
  vi.resetAllMocks();
  server.routine.mockRejectedValue(new Unreachable());
  server.routines.mockRejectedValue(new Unreachable());
  server.sendOutbox.mockRejectedValue(new Unreachable());
  server.withdraw.mockRejectedValue(new Unreachable());
  await dropDays(owner);
  await apiOf().outbox.dropAll();
});

test('a visit with signal keeps today and the coming days, and a second look fetches nothing', async () => {
  server.routine.mockResolvedValue(on(today));
  server.routines.mockResolvedValue(coming);
  const api = apiOf();
  await api.routine(null);
  await vi.waitFor(async () => expect((await keptDays(owner, () => today))?.days).toHaveLength(2));
  await api.routine(null);
  expect(server.routines).toHaveBeenCalledTimes(1);
  expect(connected).toHaveBeenLastCalledWith({ is: 'on-line' });
});

test('a routine that is still the same is not sent again, and the coming days are not fetched again', async () => {
  const asked = vi.fn<(path: string, tag: string | null) => void>();
  let plan = '"one"';
  vi.stubGlobal('fetch', (path: string, { headers }: { headers: Record<string, string> }) => {
    const known = headers['If-None-Match'] ?? null;
    asked(path.replace('/api/portal/', ''), known);
    if (path.endsWith('routines')) return Promise.resolve(Response.json(coming));
    const told = new Response(null, { status: 304 });
    return Promise.resolve(known === plan ? told : Response.json(on(today), { headers: { ETag: plan } }));
  });
  const visit = async (): Promise<Routine> => {
    const routine = await new OfflineApi(account, new ServerClock(), new Api(), connected).routine(null);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return routine;
  };
  await visit();
  await vi.waitFor(async () => expect((await lastRoutine(owner))?.tag).toBe('"one"'));
  expect((await visit()).date).toBe(today);
  plan = '"two"';
  await visit();
  await vi.waitFor(async () => expect((await lastRoutine(owner))?.tag).toBe('"two"'));
  vi.unstubAllGlobals();
  expect(asked.mock.calls).toEqual([
    ['routine', null],
    ['routines', null],
    ['routine', '"one"'],
    ['routine', '"one"'],
    ['routines', null],
  ]);
});

test.each([
  [new Unreachable(), 'off-line'],
  [new SignedOut(), 'signed-out'],
] as const)('without an answer the kept day is shown, with when it was kept', async (failure, is) => {
  const savedAt = new Date();
  await keepDays(owner, account, coming, savedAt);
  server.routine.mockRejectedValue(failure);
  expect((await apiOf().routine(null)).date).toBe(today);
  expect(connected).toHaveBeenLastCalledWith({ is, savedAt: savedAt.getTime() });
});

test('a long answer is shown when it comes, and asked for once', async () => {
  await keepDays(owner, account, coming, new Date());
  const newer = { ...on(today), message: 'newer' };
  let answer: (routine: Routine) => void = () => undefined;
  server.routine.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const api = apiOf();
  const first = api.routine(null);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect((await first).message).not.toBe('newer');
  expect(connected).toHaveBeenLastCalledWith(expect.objectContaining({ is: 'slow' }));
  const again = new Promise<Routine>((resolve) => {
    api.outbox.addEventListener('changed', () => resolve(api.routine(null)), { once: true });
  });
  answer(newer);
  expect((await again).message).toBe('newer');
  expect(connected).toHaveBeenLastCalledWith({ is: 'on-line' });
  expect(server.routine).toHaveBeenCalledTimes(1);
  server.routine.mockResolvedValue(on(today));
  expect((await api.routine(null)).message).not.toBe('newer');
});

test('a long answer that fails after all says so', async () => {
  await keepDays(owner, account, coming, new Date());
  let fail: (failure: Error) => void = () => undefined;
  server.routine.mockImplementation(() => new Promise((_, reject) => (fail = reject)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const first = apiOf().routine(null);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  await first;
  fail(new SignedOut());
  await vi.waitFor(() => expect(connected).toHaveBeenLastCalledWith(expect.objectContaining({ is: 'signed-out' })));
});

test('a refusal that was long in coming is told when it comes', async () => {
  await keepDays(owner, account, coming, new Date());
  let fail: (failure: Error) => void = () => undefined;
  server.routine.mockImplementation(() => new Promise((_, reject) => (fail = reject)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const api = apiOf();
  const first = api.routine(null);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  await first;
  const again = new Promise((resolve) => {
    api.outbox.addEventListener('changed', () => void api.routine(null).catch(resolve), { once: true });
  });
  fail(new Refused({ title: 'No', status: 403 }));
  expect(await again).toBeInstanceOf(Refused);
  expect(server.routine).toHaveBeenCalledTimes(1);
});

test('a log that is long in being taken back is gone meanwhile, and is taken back once', async () => {
  await keepDays(owner, account, coming, new Date());
  let taken: () => void = () => undefined;
  server.withdraw.mockImplementation(() => new Promise((resolve) => (taken = resolve)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const api = apiOf();
  const back = api.withdraw('stored');
  await vi.waitFor(() => expect(server.withdraw).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  await back;
  expect(await api.outbox.list()).toMatchObject([{ id: 'stored', log: null }]);
  taken();
  await vi.waitFor(async () => expect(await api.outbox.list()).toEqual([]));
  expect(server.withdraw).toHaveBeenCalledTimes(1);
});

test('a log that is long in being sent waits meanwhile, and is sent once', async () => {
  let stored: (answers: Answered[]) => void = () => undefined;
  server.sendOutbox.mockImplementation(() => new Promise((resolve) => (stored = resolve)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const api = apiOf();
  const logged = api.log(log);
  await vi.waitFor(() => expect(server.sendOutbox).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect(await logged).toEqual({ id: 'a', outcome: 'WAITING' });
  stored([{ id: 'a', outcome: 'STORED', problem: null }]);
  await vi.waitFor(async () => expect(await api.outbox.list()).toEqual([]));
  expect(server.sendOutbox).toHaveBeenCalledTimes(1);
});

test('a day to come can be looked at without signal, and nothing of it is due', async () => {
  await keepDays(owner, account, coming, new Date());
  const shown = await apiOf().routine(tomorrow);
  expect([shown.today, shown.occurrences.map(({ due }) => due)]).toEqual([today, [false]]);
  expect(shown.message).not.toBe('');
});

test('where nothing was kept, or the server says no, the failure is told', async () => {
  await expect(apiOf().routine(null)).rejects.toBeInstanceOf(Unreachable);
  await keepDays(owner, account, coming, new Date());
  await expect(apiOf().routine('2020-01-01')).rejects.toBeInstanceOf(Unreachable);
  server.routine.mockRejectedValue(new Refused({ title: 'No', status: 403 }));
  await expect(apiOf().routine(null)).rejects.toBeInstanceOf(Refused);
});

test('a log waits without signal, and its day stands as done', async () => {
  await keepDays(owner, account, coming, new Date());
  const api = apiOf();
  expect(await api.log(log)).toEqual({ id: 'a', outcome: 'WAITING' });
  expect((await api.routine(null)).occurrences[0]).toMatchObject({ due: false, logs: [{ id: 'a', waiting: true }] });
});

test('a log that is stored leaves the device, and the days are kept anew', async () => {
  server.sendOutbox.mockResolvedValue([{ id: 'a', outcome: 'STORED', problem: null }]);
  server.routines.mockResolvedValue(coming);
  const api = apiOf();
  expect(await api.log(log)).toEqual({ id: 'a', outcome: 'STORED' });
  expect([await api.outbox.list(), server.routines.mock.calls.length]).toEqual([[], 1]);
});

test('what the server has taken stands so without a signal, and is gone when it was taken back', async () => {
  await keepDays(owner, account, coming, new Date());
  server.sendOutbox.mockResolvedValue([{ id: 'a', outcome: 'STORED', problem: null }]);
  const api = apiOf();
  await api.log(log);
  const [done] = (await api.routine(null)).occurrences;
  expect(done).toMatchObject({ due: false, logs: [{ id: 'a', summary: 'Done. Sent.' }] });
  expect(done?.logs[0]).not.toHaveProperty('waiting');
  expect((await api.routine(tomorrow)).occurrences[0]?.logs).toEqual([]);

  server.withdraw.mockResolvedValue();
  await api.withdraw('a');
  expect((await api.routine(null)).occurrences[0]).toMatchObject({ due: true, logs: [] });
});

test('a refused log says why and stays', async () => {
  const problem = { title: 'Refused', status: 422, detail: 'Too long ago.' };
  server.sendOutbox.mockResolvedValue([{ id: 'a', outcome: 'REFUSED', problem }]);
  const api = apiOf();
  await expect(api.log(log)).rejects.toThrow('Too long ago.');
  expect(await api.outbox.list()).toHaveLength(1);
});

test('a log that cannot be taken back says why, and stays where it is', async () => {
  server.withdraw.mockRejectedValue(new Refused({ title: 'Too late', status: 409 }));
  const api = apiOf();
  await expect(api.withdraw('stored')).rejects.toThrow('Too late');
  expect(await api.outbox.list()).toEqual([]);
});
