import { beforeEach, expect, test, vi } from 'vitest';
import { Refused, SignedOut, Unreachable } from '../../api/api.ts';
import type { NewSessionLog } from '../../api/model.ts';
import { alertText, opened, portalOf, pressing, settled } from '../../testing/portal.ts';
import { anyDaySunday, heelRaise, sunday, withLog } from '../../testing/routines.ts';
import { quickLog } from '../../log/session-log.ts';
import type { Screen } from '../screen.ts';
import './log-screen.ts';

const HREF = '/portal/log?date=2026-11-22&slot=1';
const sent: NewSessionLog[] = [];
const log = vi.fn((each: NewSessionLog) => {
  sent.push(each);
  return Promise.resolve({ outcome: 'STORED' as const, id: each.id });
});
const routine = (): Promise<typeof sunday> => Promise.resolve(sunday);

beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  log.mockClear();
});

function choice(screen: Screen, label: string, value: string): Promise<void> {
  const group = [...screen.querySelectorAll('choice-group')].find((each) => each.label === label);
  group?.dispatchEvent(new CustomEvent('choice-made', { detail: { value } }));
  return settled(screen);
}

function counted(screen: Screen, label: string, count: number): Promise<void> {
  const stepper = [...screen.querySelectorAll('count-stepper')].find((each) => each.label === label);
  stepper?.dispatchEvent(new CustomEvent('count-changed', { detail: { count } }));
  return settled(screen);
}

const target = (screen: Screen): string => screen.querySelector('.target')?.textContent ?? '';

test('nothing is filled in before the client says it', async () => {
  const screen = await opened('log-screen', portalOf({ routine, log }), HREF);
  expect([...screen.querySelectorAll('count-stepper')].every((each) => each.count === null)).toBe(true);
  expect([...screen.querySelectorAll('choice-group')].every((each) => each.value === null)).toBe(true);
});

test('the answer about ice shows the right target at once', async () => {
  const screen = await opened('log-screen', portalOf({ routine, log }), HREF);
  expect(target(screen)).toContain('12–15 times');
  await choice(screen, 'Did you use ice first?', 'yes');
  expect(target(screen)).toContain('4–6 times');
});

test('the tighter side comes first', async () => {
  const screen = await opened('log-screen', portalOf({ routine, log }), HREF);
  await choice(screen, 'Which side is tighter today?', 'RIGHT');
  expect([...screen.querySelectorAll('count-stepper')].slice(0, 2).map((each) => each.label)).toEqual([
    'Right',
    'Left',
  ]);
});

test('the acceptance example can be said on the screen', async () => {
  const portal = portalOf({ routine, log });
  const screen = await opened('log-screen', portal, HREF);
  await choice(screen, 'Did you use ice first?', 'yes');
  await choice(screen, 'Which side is tighter today?', 'RIGHT');
  await counted(screen, 'Right', 5);
  await counted(screen, 'Left', 4);
  await choice(screen, 'On which side did it click?', 'LEFT');
  await counted(screen, 'Right, extra round', 3);
  await pressing(screen, 'Save');
  expect(sent[0]?.exercises).toMatchObject([
    {
      preparations: ['ice'],
      tighterSide: 'RIGHT',
      sets: [
        { side: 'RIGHT', amount: 5, bonus: false },
        { side: 'LEFT', amount: 4, bonus: false },
        { side: 'RIGHT', amount: 3, bonus: true },
      ],
    },
  ]);
  expect(portal.goSaying).toHaveBeenCalledWith('/portal', 'Saved. Thank you.');
});

test('more than the target gets a gentle word and is kept', async () => {
  const screen = await opened('log-screen', portalOf({ routine, log }), HREF);
  await counted(screen, 'Left', 16);
  expect(screen.querySelector('count-stepper')?.remark).toContain('More than Jo asked for');
  await pressing(screen, 'Save');
  expect(sent[0]?.exercises[0]?.sets).toMatchObject([{ amount: 16 }]);
});

test('an empty log is not sent', async () => {
  const screen = await opened('log-screen', portalOf({ routine, log }), HREF);
  await pressing(screen, 'Save');
  expect(alertText(screen)).toContain('Nothing is filled in yet');
  expect(log).not.toHaveBeenCalled();
});

test('after the session ended, what was typed is kept and comes back as the same log', async () => {
  const out = portalOf({ routine, log: () => Promise.reject(new SignedOut()) });
  const before = await opened('log-screen', out, HREF);
  await counted(before, 'Left', 12);
  await pressing(before, 'Save');
  expect(alertText(before)).toContain('You were signed out');
  expect(before.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/login?expired');

  const kept = (out.drafts.read('log.2026-11-22.1') as { id: string }).id;
  const after = await opened('log-screen', portalOf({ routine, log }), HREF);
  await pressing(after, 'Save');
  expect(sent[0]).toMatchObject({ id: kept, exercises: [{ sets: [{ side: 'LEFT', amount: 12 }] }] });
  expect(out.drafts.read('log.2026-11-22.1')).toBeNull();
});

test('a try again after no answer is the same log', async () => {
  const lost = vi.fn((each: NewSessionLog) => {
    sent.push(each);
    return sent.length === 1
      ? Promise.reject(new Unreachable())
      : Promise.resolve({ outcome: 'STORED' as const, id: '' });
  });
  const screen = await opened('log-screen', portalOf({ routine, log: lost }), HREF);
  await counted(screen, 'Left', 12);
  await pressing(screen, 'Save');
  expect(alertText(screen)).toContain('We cannot be reached');
  await pressing(screen, 'Try again');
  expect(sent).toHaveLength(2);
  expect(sent[1]?.id).toBe(sent[0]?.id);
});

test('a refusal stands at its fields', async () => {
  const errors = [
    { field: 'painAfter', message: 'Pain is told from 0 to 10.' },
    { field: 'exercises[0].sets[0].amount', message: 'At most 200.' },
    { field: 'slot', message: 'This session is over.' },
  ];
  const refused = (): Promise<never> => Promise.reject(new Refused({ title: 'no', status: 422, errors }));
  const screen = await opened('log-screen', portalOf({ routine, log: refused }), HREF);
  await counted(screen, 'Set 1', 10);
  await pressing(screen, 'Save');
  const scale = [...screen.querySelectorAll('choice-group')].find((each) => each.label === 'Pain after');
  expect(scale?.error).toBe('Pain is told from 0 to 10.');
  expect(screen.querySelectorAll('.entry')[1]?.querySelector('.error')?.textContent).toBe('At most 200.');
  expect([...screen.querySelectorAll('.notice')].map((each) => each.textContent).join()).toContain(
    'This session is over.',
  );
});

test('a correction shows what was logged and replaces it', async () => {
  const logged = quickLog('old', sunday, sunday.occurrences[0] ?? expect.fail(), ['ice'], new Date());
  const portal = portalOf({ routine: () => Promise.resolve(withLog(sunday, logged)), log });
  const screen = await opened('log-screen', portal, `${HREF}&corrects=old`);
  expect(screen.querySelector('h1')?.textContent).toBe('Correct what you logged');
  expect(screen.querySelector('count-stepper')?.count).toBe(4);
  await pressing(screen, 'Save');
  expect(sent[0]?.corrects).toBe('old');
});

test('a correction keeps why the session was stopped early', async () => {
  const stopped = { reason: 'INTERRUPTED' as const, words: null };
  const quick = quickLog('old', sunday, sunday.occurrences[0] ?? expect.fail(), ['ice'], new Date());
  const portal = portalOf({ routine: () => Promise.resolve(withLog(sunday, { ...quick, stopped })), log });
  const screen = await opened('log-screen', portal, `${HREF}&corrects=old`);
  await pressing(screen, 'Save');
  expect(sent[0]?.stopped).toEqual(stopped);
});

test('high pain offers the lesson', async () => {
  const screen = await opened('log-screen', portalOf({ routine, log }), HREF);
  expect(screen.querySelector('.lesson')).toBeNull();
  await choice(screen, 'Pain after', '6');
  expect(screen.querySelector('.lesson > summary')?.textContent).toBe('Ten tips');
});

const anyDay = (): Promise<typeof sunday> => Promise.resolve(anyDaySunday);

test('what is weekly is logged by itself, and needs no reason when nothing is filled in', async () => {
  const portal = portalOf({ routine: anyDay, log });
  const screen = await opened('log-screen', portal, '/portal/log?date=2026-11-22&slot=weekly');
  expect(screen.querySelector('.lead')?.textContent).toContain('Any day this week');
  await pressing(screen, 'Save');
  expect(alertText(screen)).toContain('Nothing is filled in yet.');
  expect(alertText(screen)).not.toContain('not possible');
  await counted(screen, 'Set 1', 10);
  await pressing(screen, 'Save');
  expect(sent[0]?.slot).toBe(1);
  expect(sent[0]?.exercises.map((done) => done.prescription)).toEqual([heelRaise.prescription]);
});

test('drafts of what is due and of what is done when needed never meet', async () => {
  const portal = portalOf({ routine: anyDay, log });
  const needed = await opened('log-screen', portal, '/portal/log?date=2026-11-22&slot=needed');
  await counted(needed, 'Set 1', 7);
  expect(portal.drafts.read('log.2026-11-22.needed')).not.toBeNull();
  expect(portal.drafts.read('log.2026-11-22.1')).toBeNull();
});
