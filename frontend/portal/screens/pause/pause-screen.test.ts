import { beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../../api/api.ts';
import { Refused } from '../../api/api.ts';
import type { Pauses } from '../../api/model.ts';
import { opened, portalOf, pressing, settled } from '../../testing/portal.ts';
import type { Screen } from '../screen.ts';
import './pause-screen.ts';

const HREF = '/portal/pause';
const none: Pauses = { today: '2026-11-22', now: null, pauses: [] };
const flareUp: Pauses = {
  today: '2026-11-22',
  now: 'flare-up',
  pauses: [
    { id: 'holiday', kind: 'HOLIDAY', from: '2026-12-24', until: '2027-01-02', mine: true, state: 'AHEAD' },
    { id: 'flare-up', kind: 'FLARE_UP', from: '2026-11-20', until: null, mine: false, state: 'NOW', words: 'Rest.' },
  ],
};
const pause = vi.fn<Api['pause']>();
const endPause = vi.fn<Api['endPause']>();
const answering = (pauses: Pauses) => ({ pauses: () => Promise.resolve(pauses), pause, endPause });

function choose(screen: Screen, value: string): Promise<void> {
  screen.querySelector('choice-group')?.dispatchEvent(new CustomEvent('choice-made', { detail: { value } }));
  return settled(screen);
}

function type(screen: Screen, name: string, value: string): Promise<void> {
  const field = screen.querySelector<HTMLInputElement>(`#${name}`);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  return settled(screen);
}

beforeEach(() => {
  localStorage.clear();
  pause.mockReset().mockResolvedValue(undefined);
  endPause.mockReset().mockResolvedValue(undefined);
});

test('two taps pause from today with an open end', async () => {
  const portal = portalOf(answering(none));
  const screen = await opened('pause-screen', portal, HREF);
  await choose(screen, 'FLARE_UP');
  await pressing(screen, 'Pause my plan');
  expect(pause.mock.calls[0]?.[0]).toMatchObject({ kind: 'FLARE_UP', from: '2026-11-22', until: null, words: null });
  expect(portal.goSaying).toHaveBeenCalledWith('/portal', 'Your plan is paused. Rest well.');
});

test('a break to come has its dates and words', async () => {
  const portal = portalOf(answering(none));
  const screen = await opened('pause-screen', portal, HREF);
  await choose(screen, 'HOLIDAY');
  await type(screen, 'from', '2026-12-24');
  await type(screen, 'until', '2027-01-02');
  await pressing(screen, 'Pause my plan');
  expect(pause.mock.calls[0]?.[0]).toMatchObject({ from: '2026-12-24', until: '2027-01-02' });
  expect(portal.goSaying).toHaveBeenCalledWith('/portal', 'Your break is noted.');
});

test('what it is is asked for, and only that', async () => {
  const screen = await opened('pause-screen', portalOf(answering(none)), HREF);
  await pressing(screen, 'Pause my plan');
  expect(screen.querySelector('choice-group')?.error).toBe('Please choose one.');
  expect(pause).not.toHaveBeenCalled();
});

test('a refusal stands at its field, what was typed stays, and trying again is the same break', async () => {
  const errors = [{ field: 'until', message: 'The last day must not be before the first.' }];
  pause.mockRejectedValueOnce(new Refused({ title: 'Refused', status: 422, errors }));
  const screen = await opened('pause-screen', portalOf(answering(none)), HREF);
  await choose(screen, 'HOLIDAY');
  await type(screen, 'until', '2026-11-20');
  await pressing(screen, 'Pause my plan');
  expect(screen.querySelector('#until-error')?.textContent).toBe('The last day must not be before the first.');
  expect(screen.querySelector<HTMLInputElement>('#until')?.value).toBe('2026-11-20');
  await type(screen, 'until', '2026-11-25');
  await pressing(screen, 'Pause my plan');
  expect(pause.mock.calls[1]?.[0].id).toBe(pause.mock.calls[0]?.[0].id);
});

test('what was typed is there again after leaving, but a first day that has passed is not', async () => {
  const portal = portalOf(answering(none));
  const screen = await opened('pause-screen', portal, HREF);
  await choose(screen, 'ILLNESS');
  await type(screen, 'from', '2026-11-23');
  const later = { ...none, today: '2026-11-24' };
  const again = await opened('pause-screen', portalOf(answering(later)), HREF);
  expect(again.querySelector('choice-group')?.value).toBe('ILLNESS');
  expect(again.querySelector<HTMLInputElement>('#from')?.value).toBe('2026-11-24');
});

test('a paused plan says so and offers one thing first: to take it up again', async () => {
  const portal = portalOf(answering(flareUp));
  const screen = await opened('pause-screen', portal, HREF);
  expect(screen.querySelector('h1')?.textContent).toBe('Your plan is paused');
  expect(screen.querySelectorAll('.button')).toHaveLength(1);
  await pressing(screen, 'Take up my plan again');
  expect(endPause).toHaveBeenCalledWith('flare-up');
  expect(portal.goSaying).toHaveBeenCalledOnce();
});

test('own breaks are listed; only one to come can be taken back', async () => {
  const screen = await opened('pause-screen', portalOf(answering(flareUp)), HREF);
  const listed = [...screen.querySelectorAll('.pauses li')].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
  expect(listed).toEqual([
    '24 December to 2 January 2027 Holiday, to come Take back',
    'From 20 November, open end A flare-up, now Rest. Entered by your practice',
  ]);
  await pressing(screen, 'Take back');
  expect(endPause).toHaveBeenCalledWith('holiday');
});
