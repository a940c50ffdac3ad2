import { beforeEach, expect, test, vi } from 'vitest';
import type { NewSessionLog } from '../api/model.ts';
import { opened, portalOf, pressing, settled } from '../testing/portal.ts';
import { sunday } from '../testing/routines.ts';
import './could-not-screen.ts';

const HREF = '/portal/could-not?date=2026-11-22&slot=1';
const routine = (): Promise<typeof sunday> => Promise.resolve(sunday);
const log = vi.fn((each: NewSessionLog) => Promise.resolve({ outcome: 'STORED' as const, id: each.id }));

beforeEach(() => {
  localStorage.clear();
  log.mockClear();
});

test('a reason is asked for, and only that', async () => {
  const screen = await opened('could-not-screen', portalOf({ routine, log }), HREF);
  await pressing(screen, 'Tell Jo');
  expect(screen.querySelector('choice-group')?.error).toBe('Please choose one.');
  expect(log).not.toHaveBeenCalled();
});

test('the reason is stored without any exercise', async () => {
  const portal = portalOf({ routine, log });
  const screen = await opened('could-not-screen', portal, HREF);
  screen.querySelector('choice-group')?.dispatchEvent(new CustomEvent('choice-made', { detail: { value: 'TIRED' } }));
  await settled(screen);
  await pressing(screen, 'Tell Jo');
  expect(log.mock.calls[0]?.[0]).toMatchObject({ couldNot: { barrier: 'TIRED', words: null }, exercises: [] });
  expect(portal.goSaying).toHaveBeenCalledOnce();
});

test('every reason of the contract can be given', async () => {
  const screen = await opened('could-not-screen', portalOf({ routine, log }), HREF);
  expect(screen.querySelector('choice-group')?.choices.map((choice) => choice.value)).toEqual([
    'TIME',
    'PAIN',
    'TIRED',
    'UNWELL',
    'INTERRUPTED',
    'FORGOT',
    'UNSURE_HOW',
    'NO_PLACE',
    'OTHER',
  ]);
});
