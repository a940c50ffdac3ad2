import { beforeEach, expect, test, vi } from 'vitest';
import { Unreachable } from '../api/api.ts';
import type { AskedHelp } from '../api/model.ts';
import { HelpAsked } from './help-asked.ts';

const clock = { now: () => new Date('2026-11-25T19:00:00Z') };

beforeEach(() => localStorage.clear());

function server(): { sent: AskedHelp[]; online: boolean; askHelp: (help: AskedHelp) => Promise<void> } {
  const state = {
    sent: [] as AskedHelp[],
    online: true,
    askHelp: vi.fn(async (help: AskedHelp) => {
      await Promise.resolve();
      if (!state.online) throw new Unreachable('no signal');
      state.sent.push(help);
    }),
  };
  return state;
}

test('an opening is sent at once, with the time at which it was', async () => {
  const api = server();
  new HelpAsked('mara', api, clock).ask('SESSION');
  await vi.waitFor(() => expect(api.sent).toHaveLength(1));
  expect(api.sent[0]).toMatchObject({ askedAt: '2026-11-25T19:00:00.000Z', place: 'SESSION', mistake: false });
});

test('without signal it waits on the device, past a reload, and is sent once', async () => {
  const api = server();
  api.online = false;
  const asked = new HelpAsked('mara', api, clock).ask('TODAY');
  const later = new HelpAsked('mara', api, clock);
  expect(await later.send()).toBe(false);
  api.online = true;
  expect(await later.send()).toBe(true);
  expect(await later.send()).toBe(true);
  expect(api.sent.map(({ id }) => id)).toEqual([asked.id]);
});

test('that it was a mistake is said under the same id', async () => {
  const api = server();
  const help = new HelpAsked('mara', api, clock);
  const asked = help.ask('TODAY');
  help.mistaken(asked);
  await vi.waitFor(() => expect(api.sent.at(-1)).toEqual({ ...asked, mistake: true }));
  expect(await help.send()).toBe(true);
  expect(new Set(api.sent.map(({ id }) => id)).size).toBe(1);
});

test('what somebody else left on the device is not sent', async () => {
  const api = server();
  api.online = false;
  const his = new HelpAsked('tomas', api, clock);
  his.ask('TODAY');
  expect(await his.send()).toBe(false);
  api.online = true;
  expect(await new HelpAsked('mara', api, clock).send()).toBe(true);
  expect(api.sent).toEqual([]);
});
