import { render } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Problem } from '../../api/model.ts';
import { quickLog } from '../../log/session-log.ts';
import type { Waiting } from '../../offline/database.ts';
import { anyDaySunday, anyTime, BELLY_ID, HEEL_ID, sunday } from '../../testing/routines.ts';
import { waitingPanel } from './waiting.ts';

const actions = { send: vi.fn(), sendAsNew: vi.fn(), ask: vi.fn(), lose: vi.fn() };
const log = quickLog('a', sunday, anyTime, [], new Date('2026-11-22T08:00:00Z'));
const waits: Waiting = {
  id: 'a',
  owner: 'mara',
  log,
  finishedAt: '2026-11-22T08:00:00Z',
  correctedSeconds: 0,
  lastContact: '2026-11-22T07:00:00Z',
  tried: true,
  problem: null,
};
const problem: Problem = { title: 'Refused', status: 422, detail: 'It is too long ago.' };
const refused: Waiting = { ...waits, problem };

beforeEach(() => vi.clearAllMocks());

function shown(all: readonly Waiting[], losing: string | null = null): HTMLElement {
  const place = document.createElement('div');
  render(waitingPanel(all, anyDaySunday, losing, false, actions), place);
  return place;
}

function press(place: HTMLElement, words: string): void {
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)?.click();
}

test('what waits is counted and can be sent at once; what was refused does not count', () => {
  const place = shown([waits, { ...waits, id: 'b' }, refused]);
  expect(place.querySelector('[role=status]')?.textContent).toContain('2 sessions waiting to be sent.');
  press(place, 'Send now');
  expect(actions.send).toHaveBeenCalledTimes(1);
});

test('a refused log names its day and the reason, and says that it is still here', () => {
  const place = shown([refused]);
  expect(place.querySelector('h2')?.textContent).toContain('22 November');
  expect(place.querySelector('section p')?.textContent).toMatch(/It is too long ago\. .+/);
  expect(place.querySelector('[role=status]')).toBeNull();
});

test('reasons at fields go before the general one', () => {
  const errors = [{ field: 'painBefore', message: 'Please choose 0 to 10.' }];
  expect(shown([{ ...refused, problem: { ...problem, errors } }]).textContent).toContain('Please choose 0 to 10.');
});

test('it can be opened again where it was made, sent as new, or thrown away after a question', () => {
  const place = shown([refused]);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/portal/log?date=2026-11-22&slot=1&again=a');
  press(place, 'Send it as a new one');
  expect(actions.sendAsNew).toHaveBeenCalledWith(log);
  press(place, 'Throw it away');
  expect([actions.ask.mock.calls, actions.lose.mock.calls]).toEqual([[['a']], []]);
});

test('thrown away is only what was asked about', () => {
  const place = shown([refused], 'a');
  press(place, 'No, keep it');
  press(place, 'Yes, throw it away');
  expect([actions.ask.mock.calls, actions.lose.mock.calls]).toEqual([[[null]], [['a']]]);
});

test.each([
  ['weekly', HEEL_ID],
  ['needed', BELLY_ID],
])('a log of what is due on no date opens as %s', (name, prescription) => {
  const exercises = log.exercises.slice(0, 1).map((each) => ({ ...each, prescription }));
  const place = shown([{ ...refused, log: { ...log, exercises } }]);
  expect(place.querySelector('a')?.getAttribute('href')).toContain(`slot=${name}&`);
});

test('a day that could not be, or a log taken back, has no form to be opened in', () => {
  expect(
    shown([{ ...refused, log: { ...log, couldNot: { barrier: 'TIME', words: null } } }]).querySelector('a'),
  ).toBeNull();
  const back = shown([{ ...refused, log: null }]);
  expect([back.querySelector('a'), back.querySelectorAll('button').length]).toEqual([null, 1]);
});
