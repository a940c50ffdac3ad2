import { beforeEach, expect, test, vi } from 'vitest';
import { Unreachable } from '../../api/api.ts';
import type { NewSessionLog, Routine } from '../../api/model.ts';
import { quickLog } from '../../log/session-log.ts';
import { alertText, opened, portalOf, pressing } from '../../testing/portal.ts';
import { anyTime, sunday, withLog } from '../../testing/routines.ts';
import { nextDue, opening, othersDue } from './opening.ts';
import './today-screen.ts';
import { lastWeek, stripDays } from './week.ts';

const morning = new Date('2026-11-22T07:00:00Z');
const logged = quickLog('logged', sunday, anyTime, [], morning);
const answering = (routine: Routine) => ({ routine: () => Promise.resolve(routine) });

beforeEach(() => localStorage.clear());

test('greets by the time of day in the client’s zone and says what is due', () => {
  expect(opening(sunday, morning)).toEqual({
    date: 'Sunday 22 November',
    heading: 'Good morning, Mara',
    sentence: '2 exercises, about 9 minutes.',
  });
  expect(opening(sunday, new Date('2026-11-22T17:00:00Z')).heading).toBe('Good evening, Mara');
});

test('says why nothing is due', () => {
  const idle = { ...sunday, planVersion: null, occurrences: [], message: 'Your plan begins on Monday.' };
  expect(opening(idle, morning).sentence).toBe('Your plan begins on Monday.');
});

test('of two sessions the first that waits is next', () => {
  const evening = { ...anyTime, slot: 2, label: 'Evening' };
  const routine = { ...sunday, occurrences: [{ ...anyTime, label: 'Morning' }, evening] };
  expect([nextDue(routine)?.label, othersDue(routine)]).toEqual(['Morning', [evening]]);
});

test('a missed day of the last seven opens its own routine', () => {
  const links = Object.fromEntries(stripDays(sunday).map((day) => [day.label, day.href]));
  expect(links).toMatchObject({
    'Saturday 21 November: not logged': '/portal?date=2026-11-21',
    'Wednesday 18 November: nothing due': undefined,
    'Sunday 22 November: to do': undefined,
  });
});

test('last week is offered while some of it can still be logged', () => {
  expect(lastWeek(sunday)).toBe('/portal?date=2026-11-15');
  expect(lastWeek({ ...sunday, date: '2026-11-15' })).toBeNull();
});

test('the quick log says what it will store, and stores that on the second tap', async () => {
  const log = vi.fn((each: NewSessionLog) => Promise.resolve({ outcome: 'STORED' as const, id: each.id }));
  const screen = await opened('today-screen', portalOf({ ...answering(sunday), log }), '/portal');
  await pressing(screen, 'All done as prescribed');
  expect(log).not.toHaveBeenCalled();
  expect(screen.querySelector('.panel')?.textContent).toContain('12 times on each side');
  screen.querySelector<HTMLInputElement>('.tick input')?.click();
  await screen.updateComplete;
  expect(screen.querySelector('.panel')?.textContent).toContain('4 times on each side');
  await pressing(screen, 'Yes, save this');
  expect(log.mock.calls[0]?.[0].exercises[0]).toMatchObject({
    preparations: ['ice'],
    sets: [{ amount: 4 }, { amount: 4 }],
  });
});

test('a quick log that got no answer is tried again under the same id', async () => {
  const ids: string[] = [];
  const log = (each: NewSessionLog): Promise<never> => {
    ids.push(each.id);
    return Promise.reject(new Unreachable());
  };
  const screen = await opened('today-screen', portalOf({ ...answering(sunday), log }), '/portal');
  await pressing(screen, 'All done as prescribed');
  await pressing(screen, 'Yes, save this');
  expect(alertText(screen)).toContain('We cannot be reached');
  await pressing(screen, 'Try again');
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test('what is done can be taken back and put back', async () => {
  const withdraw = vi.fn(() => Promise.resolve());
  const log = vi.fn((each: NewSessionLog) => Promise.resolve({ outcome: 'STORED' as const, id: each.id }));
  const routine = vi.fn(() => Promise.resolve(withdraw.mock.calls.length > 0 ? sunday : withLog(sunday, logged)));
  const screen = await opened('today-screen', portalOf({ routine, withdraw, log }), '/portal');
  expect(screen.querySelector('.lead')?.textContent).toBe('All done for today. Rest is part of it.');
  await pressing(screen, 'Undo');
  expect(withdraw).toHaveBeenCalledWith('logged');
  await pressing(screen, 'Put it back');
  expect(log.mock.calls[0]?.[0]).toMatchObject({ exercises: logged.exercises, corrects: null });
  expect(log.mock.calls[0]?.[0].id).not.toBe('logged');
});

test('a session that was begun is offered for going on', async () => {
  const portal = portalOf(answering(sunday));
  portal.drafts.write('log.2026-11-22.1', {});
  const screen = await opened('today-screen', portal, '/portal');
  expect(screen.querySelector('.actions .button')?.textContent).toBe('Go on logging');
});

test('the player is the way to begin, and the log stays beside it', async () => {
  const screen = await opened('today-screen', portalOf(answering(sunday)), '/portal');
  expect([...screen.querySelectorAll('.button')].map((each) => each.textContent.trim())).toEqual(['Start']);
  expect(screen.querySelector('.button')?.getAttribute('href')).toBe('/portal/session?date=2026-11-22&slot=1');
  expect(screen.querySelector('.links a[href^="/portal/log"]')?.textContent).toBe('Log it');
});

test('a session in the player that was begun is offered for going on', async () => {
  const portal = portalOf(answering(sunday));
  portal.drafts.write('session.2026-11-22.1', {});
  const screen = await opened('today-screen', portal, '/portal');
  expect(screen.querySelector('.actions .button')?.textContent.trim()).toBe('Go on with your session');
});

test('a day that has passed is logged, not led through', async () => {
  const past = { ...sunday, today: '2026-11-23' };
  const screen = await opened('today-screen', portalOf(answering(past)), '/portal?date=2026-11-22');
  expect(screen.querySelector('.actions .button')?.textContent.trim()).toBe('Log it');
});

test('a routine that cannot be had can be asked for again', async () => {
  const routine = vi.fn<() => Promise<Routine>>().mockRejectedValueOnce(new Unreachable()).mockResolvedValue(sunday);
  const screen = await opened('today-screen', portalOf({ routine }), '/portal');
  expect(alertText(screen)).toContain('We cannot be reached');
  await pressing(screen, 'Try again');
  expect(screen.querySelectorAll('exercise-card')).toHaveLength(2);
});

test('there is one filled button', async () => {
  const screen = await opened('today-screen', portalOf(answering(sunday)), '/portal');
  expect(screen.querySelectorAll('.button')).toHaveLength(1);
});
