import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anyTime, sunday } from '../testing/routines.ts';
import { quickLog } from '../log/session-log.ts';
import { Api, Refused, SignedOut, Unreachable } from './api.ts';

const GONE = 'XSRF-TOKEN=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
const fetched = vi.fn<typeof fetch>();
const log = quickLog('id', sunday, anyTime, [], new Date('2026-11-22T08:00:00Z'));

function answer(status: number, body?: unknown, type = 'application/json'): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}

function headersOf(call: number): Record<string, string> {
  return fetched.mock.calls[call]?.[1]?.headers as Record<string, string>;
}

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  document.cookie = 'XSRF-TOKEN=a%2Fb; path=/';
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.cookie = GONE;
});

test('a change carries the token of the cookie', async () => {
  fetched.mockResolvedValue(answer(200, { outcome: 'STORED', id: 'id' }));
  expect(await new Api().log(log)).toEqual({ outcome: 'STORED', id: 'id' });
  expect(headersOf(0)).toMatchObject({ 'X-XSRF-TOKEN': 'a/b', 'Content-Type': 'application/json' });
});

test('the token is found under the name that it has with https', async () => {
  document.cookie = GONE;
  vi.spyOn(document, 'cookie', 'get').mockReturnValue('other=1; __Host-XSRF-TOKEN=c%2Fd');
  fetched.mockResolvedValue(answer(204));
  await new Api().withdraw('id');
  expect(headersOf(0)).toMatchObject({ 'X-XSRF-TOKEN': 'c/d' });
});

test('reading carries no token', async () => {
  fetched.mockResolvedValue(answer(200, sunday));
  await new Api().routine('2026-11-22');
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/portal/routine?date=2026-11-22');
  expect(headersOf(0)).not.toHaveProperty('X-XSRF-TOKEN');
});

test('a missing token is fetched before the change', async () => {
  document.cookie = GONE;
  fetched.mockImplementation((path) => {
    document.cookie = 'XSRF-TOKEN=fresh; path=/';
    return Promise.resolve(path === '/api/portal/account' ? answer(200, {}) : answer(204));
  });
  await new Api().withdraw('x/y');
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/api/portal/account', '/api/portal/session-logs/x%2Fy']);
  expect(headersOf(1)).toMatchObject({ 'X-XSRF-TOKEN': 'fresh' });
});

test('401 means that the session ended', async () => {
  fetched.mockResolvedValue(answer(401));
  await expect(new Api().plan()).rejects.toBeInstanceOf(SignedOut);
});

test('no answer, and a gateway’s answer, mean that nobody knows', async () => {
  fetched.mockRejectedValueOnce(new TypeError('failed')).mockResolvedValueOnce(answer(503));
  await expect(new Api().plan()).rejects.toBeInstanceOf(Unreachable);
  await expect(new Api().plan()).rejects.toBeInstanceOf(Unreachable);
});

test('a refusal brings its sentences and fields', async () => {
  const errors = [{ field: 'painAfter', message: 'Pain is told from 0 to 10.' }];
  const problem = { title: 'Refused', detail: 'Please look again.', status: 422, errors };
  fetched.mockResolvedValue(answer(422, problem, 'application/problem+json'));
  const failure = await new Api().log(log).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(Refused);
  expect(failure).toMatchObject({ problem, told: true });
});

test('a refusal without a description is one all the same', async () => {
  fetched.mockResolvedValue(new Response('<h1>no</h1>', { status: 403, headers: { 'Content-Type': 'text/html' } }));
  await expect(new Api().progress('WEEKS_4')).rejects.toMatchObject({ problem: { status: 403 }, told: false });
});

test('an early question is asked once', async () => {
  fetched.mockImplementation(() => Promise.resolve(answer(200, sunday)));
  const api = new Api();
  api.askEarly(null);
  await api.routine(null);
  expect(fetched).toHaveBeenCalledTimes(1);
  await api.routine(null);
  expect(fetched).toHaveBeenCalledTimes(2);
});
