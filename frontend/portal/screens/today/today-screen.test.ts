import { beforeEach, expect, test, vi } from 'vitest';
import { Unreachable } from '../../api/api.ts';
import type { NewSessionLog, Routine } from '../../api/model.ts';
import { quickLog } from '../../log/session-log.ts';
import { alertText, opened, portalOf, pressing } from '../../testing/portal.ts';
import { anyDaySunday, anyTime, sunday, withLog } from '../../testing/routines.ts';
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

test('what changed in the plan is told until the client has read it', async () => {
  const changes = {
    planVersion: 'v2',
    effectiveFrom: '2026-11-16',
    reason: 'Pain has settled.',
    lines: [{ subject: 'Supine twist', words: 'now 6–8 times instead of 4–6' }],
  };
  const seen = vi.fn(() => Promise.resolve());
  const routine = vi.fn(() => Promise.resolve(seen.mock.calls.length > 0 ? sunday : { ...sunday, changes }));
  const screen = await opened('today-screen', portalOf({ routine, seen }), '/portal');
  const panel = screen.querySelector('.panel')?.textContent.replace(/\s+/g, ' ');
  expect(panel).toContain('Your plan changed on Monday');
  expect(panel).toContain('Pain has settled.');
  expect(panel).toContain('Supine twist: now 6–8 times instead of 4–6');
  expect(screen.querySelectorAll('.button')).toHaveLength(1);
  await pressing(screen, 'Got it');
  expect(seen).toHaveBeenCalledWith('v2');
  expect(screen.querySelector('.panel')).toBeNull();
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
  expect(screen.textContent).toContain('We cannot be reached');
  await pressing(screen, 'Try again');
  expect(screen.querySelectorAll('exercise-card')).toHaveLength(2);
});

const paused: Routine = {
  ...sunday,
  message: 'Your plan is paused until you take it up again. Rest is fine.',
  pause: { id: 'flare-up', kind: 'FLARE_UP' },
  occurrences: [{ ...anyTime, due: false }],
};

test('a paused day says so, offers to take the plan up again and, quietly, the session all the same', async () => {
  const endPause = vi.fn(() => Promise.resolve());
  const routine = vi.fn(() => Promise.resolve(endPause.mock.calls.length > 0 ? sunday : paused));
  const screen = await opened('today-screen', portalOf({ routine, endPause }), '/portal');
  expect(screen.querySelector('.lead')?.textContent).toBe(paused.message);
  expect(screen.querySelectorAll('.button')).toHaveLength(1);
  expect(screen.querySelector('.links a')?.getAttribute('href')).toBe('/portal/log?date=2026-11-22&slot=1');
  await pressing(screen, 'Take up my plan again');
  expect(endPause).toHaveBeenCalledWith('flare-up');
  expect(screen.querySelector('.notice.ok')?.textContent).toContain('Welcome back');
});

test('a flare-up has help beside it, a holiday where it always is', async () => {
  const flareUp = await opened('today-screen', portalOf(answering(paused)), '/portal');
  expect(flareUp.querySelector('.notice')?.textContent).toContain('Stop and get help');
  const holiday = { ...paused, pause: { id: 'holiday', kind: 'HOLIDAY' as const } };
  const screen = await opened('today-screen', portalOf(answering(holiday)), '/portal');
  expect(screen.querySelector('.notice')).toBeNull();
  expect(screen.querySelector('.links')?.textContent).toContain('Stop and get help');
});

test('a day that was paused cannot be taken up again, but what was done can be said', async () => {
  const past = { ...paused, date: '2026-11-21', message: 'Your plan was paused on this day.' };
  const screen = await opened('today-screen', portalOf(answering(past)), '/portal?date=2026-11-21');
  expect(screen.querySelectorAll('.button')).toHaveLength(0);
  expect(screen.querySelector('.links a')?.textContent).toBe('I did it all the same');
});

test('there is one filled button', async () => {
  const screen = await opened('today-screen', portalOf(answering(sunday)), '/portal');
  expect(screen.querySelectorAll('.button')).toHaveLength(1);
});

const sections = (screen: Element): string[] =>
  [...screen.querySelectorAll('.any-day')].map((section) => section.textContent.replace(/\s+/g, ' '));

test('a session in a part of the day is called by it, also when it is the only one', () => {
  const evening = { ...anyTime, part: 'EVENING' as const, label: 'Evening' };
  expect(opening({ ...sunday, occurrences: [evening] }, morning).sentence).toBe(
    'Evening: 2 exercises, about 9 minutes.',
  );
});

test('what is weekly tells how far the week is, and waits below what is due today', async () => {
  const screen = await opened('today-screen', portalOf(answering(anyDaySunday)), '/portal');
  expect(screen.querySelector('.lead')?.textContent).toBe('2 exercises, about 9 minutes.');
  expect(sections(screen)[0]).toContain('Any day this week');
  expect(sections(screen)[0]).toContain('1 of 3 this week');
  expect(screen.querySelectorAll('.button')).toHaveLength(1);
});

test('what is done when needed waits in a section of its own, due or not', async () => {
  const nothingDue = { ...anyDaySunday, occurrences: [], weekly: null, message: 'Nothing is planned.' };
  const screen = await opened('today-screen', portalOf(answering(nothingDue)), '/portal');
  expect(screen.querySelector('.lead')?.textContent).toBe('Nothing is planned.');
  expect(sections(screen)).toHaveLength(1);
  expect(sections(screen)[0]).toContain('When you need it');
  expect(screen.querySelector('.any-day a')?.getAttribute('href')).toBe('/portal/log?date=2026-11-22&slot=needed');
});

test('what is weekly comes first where nothing is due, and needs no reason', async () => {
  const screen = await opened('today-screen', portalOf(answering({ ...anyDaySunday, occurrences: [] })), '/portal');
  expect(screen.querySelector('.lead')?.textContent).toBe('Any day this week: 1 exercise, about 3 minutes.');
  expect(screen.querySelector('.actions a')?.getAttribute('href')).toBe('/portal/session?date=2026-11-22&slot=weekly');
  expect(screen.textContent).not.toContain('Not today?');
  expect(sections(screen)).toHaveLength(1);
});

test('the quick log stores what is due, and nothing of any day', async () => {
  const log = vi.fn((each: NewSessionLog) => Promise.resolve({ outcome: 'STORED' as const, id: each.id }));
  const screen = await opened('today-screen', portalOf({ ...answering(anyDaySunday), log }), '/portal');
  await pressing(screen, 'All done as prescribed');
  await pressing(screen, 'Yes, save this');
  expect(log.mock.calls[0]?.[0].exercises.map((done) => done.prescription)).toEqual(anyTime.exercises);
});

test('what was done on any day can be taken back and corrected', async () => {
  const weekly = anyDaySunday.weekly;
  if (weekly == null) throw new Error('nothing weekly');
  const done = quickLog('weekly', anyDaySunday, weekly, [], morning);
  const session = {
    id: 'weekly',
    performedAt: done.performedAt,
    summary: 'Heel raise: 20.',
    timeCorrected: false,
    log: done,
  };
  const routine = {
    ...anyDaySunday,
    occurrences: [],
    weekly: { ...weekly, due: false, logs: [session] },
    weeklyCounts: anyDaySunday.weeklyCounts.map((count) => ({ ...count, done: 2, open: false })),
  };
  const screen = await opened('today-screen', portalOf(answering(routine)), '/portal');
  expect(screen.querySelector('.lead')?.textContent).toBe('All done for today. Rest is part of it.');
  expect(screen.querySelector('.panel')?.textContent).toContain('Any day this week');
  expect(screen.querySelector('.panel a')?.getAttribute('href')).toContain('slot=weekly&corrects=weekly');
});

test('a day without anything due is opened where something may be done on any day', () => {
  const wednesday = (routine: Routine): string | undefined =>
    stripDays(routine).find((day) => day.label.startsWith('Wednesday'))?.href;
  expect([wednesday(sunday), wednesday(anyDaySunday)]).toEqual([undefined, '/portal?date=2026-11-18']);
});
