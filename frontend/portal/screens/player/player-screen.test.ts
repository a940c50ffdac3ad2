import { beforeEach, expect, test, vi } from 'vitest';
import { Refused, Unreachable } from '../../api/api.ts';
import type { NewSessionLog } from '../../api/model.ts';
import { guidedName, standingName } from '../../log/under-way.ts';
import { alertText, opened, portalOf, settled } from '../../testing/portal.ts';
import { anyTime, sunday, withLog } from '../../testing/routines.ts';
import { quickLog } from '../../log/session-log.ts';
import type { Screen } from '../screen.ts';
import './player-screen.ts';

const HREF = '/portal/session?date=2026-11-22&slot=1';
const sent: NewSessionLog[] = [];
const log = vi.fn((each: NewSessionLog) => {
  sent.push(each);
  return Promise.resolve({ outcome: 'STORED' as const, id: each.id });
});
const routine = vi.fn(() => Promise.resolve(sunday));

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem('homestretch.player', '{"rhythm":"OWN"}');
  sent.length = 0;
  log.mockClear();
  routine.mockClear();
});

/** Presses what begins with these words in the player, so many times. */
async function press(screen: Screen, words: string, times = 1): Promise<void> {
  for (let press = 0; press < times; press++) {
    const root = screen.querySelector('session-player')?.renderRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find((each) =>
      each.textContent.trim().startsWith(words),
    );
    if (button === undefined) throw new Error(`nothing to press says ${words}`);
    button.click();
    await settled(screen);
    await screen.querySelector('session-player')?.updateComplete;
  }
}

async function reps(screen: Screen, count: number): Promise<void> {
  await press(screen, 'I am ready');
  await press(screen, 'Start now');
  for (let rep = 0; rep < count; rep++) {
    await press(screen, 'I am there');
    await press(screen, 'Come back now');
    await press(screen, 'Back again');
  }
}

/** The acceptance example up to its last question. */
async function acceptance(screen: Screen): Promise<void> {
  await press(screen, '4');
  await press(screen, 'Yes');
  await press(screen, 'Right');
  await reps(screen, 5);
  await press(screen, 'That’s enough');
  await reps(screen, 4);
  await press(screen, 'I felt a click');
  await press(screen, 'Yes, an extra round on the right');
  await press(screen, 'That’s enough');
  await reps(screen, 3);
  await press(screen, 'That’s enough');
  await press(screen, 'Near the hip');
  await press(screen, 'Skip exercise');
  await press(screen, '3');
  await press(screen, '2');
  await press(screen, 'Continue');
}

const heading = (screen: Screen): string =>
  screen.querySelector('session-player')?.renderRoot.querySelector('h1')?.textContent ?? '';

test('the acceptance example goes through the player and is stored as guided', async () => {
  const portal = portalOf({ routine, log });
  const screen = await opened('player-screen', portal, HREF);
  await acceptance(screen);
  await press(screen, 'Save');
  expect(sent[0]).toMatchObject({
    entry: 'GUIDED',
    painBefore: 4,
    painAfter: 2,
    effort: 3,
    date: '2026-11-22',
    slot: 1,
  });
  expect(sent[0]?.exercises).toEqual([
    {
      prescription: sunday.exercises[0]?.prescription,
      preparations: ['ice'],
      tighterSide: 'RIGHT',
      variant: 'near',
      sets: [
        { number: 1, side: 'RIGHT', amount: 5, bonus: false },
        { number: 1, side: 'LEFT', amount: 4, bonus: false },
        { number: 1, side: 'RIGHT', amount: 3, bonus: true },
      ],
    },
  ]);
  expect(portal.goSaying).toHaveBeenCalledWith(expect.stringMatching(/^\/portal/), 'Saved. Thank you.');
  expect(portal.drafts.read(guidedName('2026-11-22', '1'))).toBeNull();
  expect(portal.drafts.read(standingName('2026-11-22', '1'))).toBeNull();
});

test('a session goes on where it was, without asking anybody', async () => {
  const portal = portalOf({ routine, log });
  const before = await opened('player-screen', portal, HREF);
  await press(before, '0');
  await press(before, 'No');
  await press(before, 'Left');
  await reps(before, 2);
  const after = await opened('player-screen', portal, HREF);
  expect(routine).toHaveBeenCalledTimes(1);
  expect(heading(after)).toBe('Left side');
  expect(after.querySelector('session-player')?.renderRoot.querySelector('.ring b')?.textContent).toBe('2');
});

test('a log that got no answer stays, and is sent again as the same one', async () => {
  log.mockImplementationOnce((each) => {
    sent.push(each);
    return Promise.reject(new Unreachable());
  });
  const screen = await opened('player-screen', portalOf({ routine, log }), HREF);
  await acceptance(screen);
  await press(screen, 'Save');
  expect(alertText(screen)).toContain('We cannot be reached right now');
  dispatchEvent(new Event('online'));
  await settled(screen);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test('a refusal is told, and the session can still be changed', async () => {
  log.mockRejectedValueOnce(new Refused({ title: 'Refused', status: 422, detail: 'This date is too long ago.' }));
  const screen = await opened('player-screen', portalOf({ routine, log }), HREF);
  await acceptance(screen);
  await press(screen, 'Save');
  expect(alertText(screen)).toContain('This date is too long ago.');
  await press(screen, 'Back');
  expect(heading(screen)).toBe('Thank you');
});

test('stopping after something was done is stored with its reason', async () => {
  const screen = await opened('player-screen', portalOf({ routine, log }), HREF);
  await press(screen, '0');
  await press(screen, 'Yes');
  await press(screen, 'Left');
  await reps(screen, 2);
  await press(screen, 'Stop early');
  await press(screen, 'No time');
  await press(screen, 'Skip this question', 2);
  await press(screen, 'Continue');
  await press(screen, 'Save');
  expect(sent[0]).toMatchObject({ note: null, couldNot: null, stopped: { reason: 'TIME', words: null } });
});

test('another reason is stored in the client’s own words, apart from the note', async () => {
  const screen = await opened('player-screen', portalOf({ routine, log }), HREF);
  await press(screen, '0');
  await press(screen, 'Yes');
  await press(screen, 'Left');
  await reps(screen, 2);
  await press(screen, 'Stop early');
  await press(screen, 'Something else');
  expect(heading(screen)).toBe('What was it?');
  const box = screen.querySelector('session-player')?.renderRoot.querySelector('textarea');
  if (box == null) throw new Error('nowhere to write');
  box.value = ' The bell rang. ';
  box.dispatchEvent(new Event('input'));
  await press(screen, 'Continue');
  await press(screen, 'Skip this question', 2);
  await press(screen, 'Continue');
  await press(screen, 'Save');
  expect(sent[0]).toMatchObject({ note: null, stopped: { reason: 'OTHER', words: 'The bell rang.' } });
});

test('stopping before anything was done is stored as not possible, with its reason', async () => {
  const screen = await opened('player-screen', portalOf({ routine, log }), HREF);
  await press(screen, '8');
  expect(screen.querySelector('[slot=help]')?.textContent).toContain('breathe calmly');
  await press(screen, 'Stop for today');
  await press(screen, 'Pain');
  await press(screen, 'Continue');
  await press(screen, 'Skip this question');
  await press(screen, 'Continue');
  await press(screen, 'Save');
  expect(sent[0]).toMatchObject({ painBefore: 8, couldNot: { barrier: 'PAIN' }, stopped: null, exercises: [] });
});

test('what is logged already is not led through again', async () => {
  const logged = withLog(sunday, quickLog('logged', sunday, anyTime, [], new Date('2026-11-22T07:00:00Z')));
  const screen = await opened('player-screen', portalOf({ routine: () => Promise.resolve(logged) }), HREF);
  expect(screen.querySelector('session-player')).toBeNull();
  expect(screen.textContent).toContain('logged already');
});

test('the way of leading is remembered on the device', async () => {
  const screen = await opened('player-screen', portalOf({ routine, log }), HREF);
  await press(screen, '0');
  await press(screen, 'Yes');
  await press(screen, 'Left');
  await press(screen, 'Own rhythm');
  await press(screen, 'Sounds');
  await press(screen, 'Tones');
  expect(JSON.parse(localStorage.getItem('homestretch.player') ?? '')).toMatchObject({
    rhythm: 'STEADY',
    tones: false,
    speech: false,
  });
});

test('a weekly session of which nothing was done saves nothing, since any other day is fine', async () => {
  const weekly = { ...anyTime, label: 'This week' };
  const portal = portalOf({ routine: () => Promise.resolve({ ...sunday, occurrences: [], weekly }), log });
  const screen = await opened('player-screen', portal, '/portal/session?date=2026-11-22&slot=weekly');
  await press(screen, '0');
  await press(screen, 'Stop early');
  await press(screen, 'No time');
  await press(screen, 'Skip this question');
  await press(screen, 'Continue');
  await press(screen, 'Save');
  expect(log).not.toHaveBeenCalled();
  expect(portal.goSaying).toHaveBeenCalledWith(expect.stringMatching(/^\/portal/), expect.stringContaining('Nothing'));
});
