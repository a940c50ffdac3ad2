import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Versions } from './versions.ts';

const waiting = { postMessage: vi.fn() };
const reload = vi.fn();
let worker: EventTarget & { controller: object | null; register: () => Promise<unknown> };
let mayReload = true;
let hidden = false;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubEnv('DEV', false);
  vi.stubGlobal('location', { href: location.href, reload });
  worker = Object.assign(new EventTarget(), { controller: {}, register: () => Promise.resolve({ waiting }) });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: worker });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  [mayReload, hidden] = [true, false];
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  Reflect.deleteProperty(document, 'hidden');
});

async function started(): Promise<Versions> {
  const versions = new Versions(() => mayReload);
  versions.start();
  await Promise.resolve();
  await Promise.resolve();
  return versions;
}

function takenOver(): void {
  worker.dispatchEvent(new Event('controllerchange'));
}

function outOfSight(): void {
  hidden = true;
  document.dispatchEvent(new Event('visibilitychange'));
}

test('the first worker of a page is no new version', async () => {
  worker.controller = null;
  const versions = await started();
  takenOver();
  expect([versions.isDue('today'), reload.mock.calls.length]).toEqual([false, 0]);
});

test('a new version in sight is loaded at the next step to Today, and at no other', async () => {
  const versions = await started();
  expect(versions.isDue('today')).toBe(false);
  takenOver();
  expect([versions.isDue('session'), versions.isDue('today'), reload.mock.calls.length]).toEqual([false, true, 0]);
});

test('out of sight a waiting version takes over, and the page is loaded anew', async () => {
  await started();
  outOfSight();
  expect(waiting.postMessage).toHaveBeenCalledWith('take over');
  takenOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('in the middle of something nothing takes over and nothing is loaded anew', async () => {
  mayReload = false;
  await started();
  outOfSight();
  takenOver();
  expect([waiting.postMessage.mock.calls.length, reload.mock.calls.length]).toEqual([0, 0]);
});
