import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../api/api.ts';
import { Refused, SignedOut, Unreachable } from '../api/api.ts';
import type { Answered, SentOutbox } from '../api/model.ts';
import { quickLog } from '../log/session-log.ts';
import { anyTime, sunday } from '../testing/routines.ts';
import { ServerClock } from './clock.ts';
import { Outbox } from './outbox.ts';
import { withWaiting } from './overlay.ts';
import { ownerOf } from './owner.ts';

const MARA = 'mara@example.org';
const log = (id: string) => quickLog(id, sunday, anyTime, [], new Date('2026-11-22T08:00:00Z'));
const sendOutbox = vi.fn<(outbox: SentOutbox) => Promise<Answered[]>>();
const withdraw = vi.fn<(id: string) => Promise<void>>();
const api = { sendOutbox, withdraw } as unknown as Api;
const outboxOf = (email: string): Outbox => new Outbox(ownerOf(email), email, api, new ServerClock());
const answering = (outcome: Answered['outcome']) => (outbox: SentOutbox) =>
  Promise.resolve(outbox.logs.map(({ log: { id } }) => ({ id, outcome, problem: null })));

beforeEach(async () => {
  sendOutbox.mockReset();
  withdraw.mockReset();
  await outboxOf(MARA).dropAll();
});

const busy = new Refused({ title: 'Busy just now', status: 503 });

const byAProxy = new Refused({ title: 'Bad Request', status: 400 }, false);

test.each([new Unreachable(), new SignedOut(), busy, byAProxy])(
  'what nobody took waits, and is sent once later',
  async (failure) => {
    const outbox = outboxOf(MARA);
    await outbox.put('a', log('a'));
    sendOutbox.mockRejectedValueOnce(failure).mockImplementation(answering('STORED'));
    expect(await outbox.send()).toBe(false);
    expect(await outbox.list()).toHaveLength(1);
    expect(await outbox.send()).toBe(true);
    expect(await outbox.list()).toEqual([]);
  },
);

test('what was refused stays with its reason and is not sent again by itself', async () => {
  const outbox = outboxOf(MARA);
  await outbox.put('a', log('a'));
  const problem = { title: 'Refused', status: 422, detail: 'Too long ago.' };
  sendOutbox.mockResolvedValue([{ id: 'a', outcome: 'REFUSED', problem }]);
  await outbox.send();
  await outbox.send();
  expect(sendOutbox).toHaveBeenCalledTimes(1);
  expect((await outbox.find('a'))?.problem?.detail).toBe('Too long ago.');
});

test('a log that cannot be read stops no other', async () => {
  const outbox = outboxOf(MARA);
  await outbox.put('good', log('good'));
  await outbox.put('bad', log('bad'));
  sendOutbox.mockImplementation((sent) =>
    sent.logs.some(({ log: { id } }) => id === 'bad')
      ? Promise.reject(new Refused({ title: 'Malformed', status: 400 }))
      : answering('STORED')(sent),
  );
  await outbox.send();
  expect((await outbox.list()).map(({ id, problem }) => [id, problem?.status])).toEqual([['bad', 400]]);
});

test('a log never sent is taken back without asking, any other by telling the server', async () => {
  const outbox = outboxOf(MARA);
  await outbox.put('a', log('a'));
  await outbox.takeBack('a');
  expect(await outbox.list()).toEqual([]);
  await outbox.put('b', log('b'));
  sendOutbox.mockRejectedValueOnce(new Unreachable());
  await outbox.send();
  await outbox.takeBack('b');
  withdraw.mockResolvedValue(undefined);
  await outbox.send();
  expect(withdraw).toHaveBeenCalledWith('b');
  expect(await outbox.list()).toEqual([]);
});

test('another person of the phone neither sees nor sends it', async () => {
  await outboxOf(MARA).put('a', log('a'));
  const tomas = outboxOf('tomas@example.org');
  await tomas.send();
  await tomas.drop('a');
  expect([await tomas.list(), sendOutbox.mock.calls.length]).toEqual([[], 0]);
  expect(await outboxOf(MARA).list()).toHaveLength(1);
});

test('what waits stands as done on its day', async () => {
  const outbox = outboxOf(MARA);
  await outbox.put('a', log('a'));
  const shown = withWaiting(sunday, await outbox.list());
  expect(shown.occurrences[0]).toMatchObject({ due: false, logs: [{ id: 'a', waiting: true }] });
  expect(shown.week.find(({ date }) => date === sunday.date)?.state).toBe('DONE');
});

test('a wrong clock is measured, and time never goes back behind the last contact', () => {
  const clock = new ServerClock();
  const server = Date.now() + 86_400_000;
  clock.measure(new Date(server).toUTCString());
  expect(Math.abs(clock.corrected - 86_400)).toBeLessThan(3);
  expect(new ServerClock().now().getTime()).toBeGreaterThanOrEqual(server - 1000);
  localStorage.clear();
});
