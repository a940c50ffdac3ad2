import { beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../../api/api.ts';
import { Refused, Unreachable } from '../../api/api.ts';
import type { DueMeasure, KeptMeasure, MeasureQuestion } from '../../api/model.ts';
import { alertText, opened, portalOf, pressing, settled } from '../../testing/portal.ts';
import type { Screen } from '../screen.ts';
import '../today/measure-card.ts';
import './measure-screen.ts';

const HREF = '/portal/measure/m';
const blank = { low: null, high: null, lowWords: null, highWords: null, unit: null, options: [] };
const pain: MeasureQuestion = {
  ...blank,
  key: 'pain',
  kind: 'SCALE',
  text: 'How strong was your pain?',
  low: 0,
  high: 10,
  lowWords: 'No pain',
  highWords: 'Worst pain',
};
const minutes: MeasureQuestion = { ...blank, key: 'minutes', kind: 'NUMBER', text: 'How many?', low: 0, high: 600 };
const tick = (key: string): MeasureQuestion => ({ ...blank, key, kind: 'TICK', text: `I ${key}.` });
const activity: MeasureQuestion = { ...pain, key: 'activity', kind: 'ACTIVITIES', text: 'How well?' };

const answerMeasure = vi.fn<Api['answerMeasure']>();
const kept: KeptMeasure = {
  id: 'a',
  score: 4,
  unit: 'points',
  low: 0,
  high: 10,
  better: 'LOWER',
  answered: 1,
  asked: 1,
  earlier: [{ date: '2026-11-01', score: 7 }],
};

function measure(questions: MeasureQuestion[], more: Partial<DueMeasure> = {}): DueMeasure {
  return {
    id: 'm',
    name: 'Pain',
    lead: 'Think of yesterday.',
    recall: 'the past 24 hours',
    minutes: 1,
    due: '2026-11-22',
    questions,
    activities: [],
    mostActivities: null,
    maySkip: false,
    source: 'A journal',
    ...more,
  };
}

function asking(...measures: DueMeasure[]): Partial<Api> {
  return { measures: () => Promise.resolve({ measures }), answerMeasure };
}

async function choose(screen: Screen, value: string): Promise<void> {
  screen.querySelector('choice-group')?.dispatchEvent(new CustomEvent('choice-made', { detail: { value } }));
  await settled(screen);
}

async function type(screen: Screen, selector: string, value: string): Promise<void> {
  const field = screen.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input'));
  await settled(screen);
}

beforeEach(() => {
  localStorage.clear();
  answerMeasure.mockReset().mockResolvedValue(kept);
});

test('one question at a time, then a look at the answers, then they are sent and told with the earlier ones', async () => {
  const screen = await opened('measure-screen', portalOf(asking(measure([pain]))), HREF);
  expect(screen.textContent).toContain('Nobody watches them as they come in.');
  await pressing(screen, 'Start');
  await choose(screen, '4');
  await pressing(screen, 'Next');
  expect(screen.querySelector('h1')?.textContent).toBe('Please check your answers');
  expect(screen.querySelector('dd')?.textContent).toContain('4 of 10');
  await pressing(screen, 'Send my answers');
  expect(answerMeasure.mock.calls[0]?.[0]).toMatchObject({ measure: 'm', answers: [{ question: 'pain', value: 4 }] });
  expect(screen.querySelector('.lead')?.textContent).toContain('Pain: 4, on a scale from 0 to 10.');
  expect(screen.textContent).toContain('Sunday 1 November');
});

test('a question without an answer is not passed, unless it may be skipped', async () => {
  const screen = await opened('measure-screen', portalOf(asking(measure([pain]))), HREF);
  await pressing(screen, 'Start');
  await pressing(screen, 'Next');
  expect(screen.querySelector('choice-group')?.error).toBe('Please choose one.');

  const may = await opened('measure-screen', portalOf(asking(measure([pain, minutes], { maySkip: true }))), HREF);
  await pressing(may, 'Skip this question');
  await type(may, '#number', '601');
  await pressing(may, 'Next');
  expect(may.querySelector('#number-error')?.textContent).toBe('Please type a number within the range.');
  await type(may, '#number', '30');
  await pressing(may, 'Next');
  await pressing(may, 'Send my answers');
  expect(answerMeasure.mock.calls[0]?.[0].answers).toEqual([{ question: 'minutes', value: 30 }]);
});

test('statements to tick stand together, and what is left alone is not sent', async () => {
  const screen = await opened('measure-screen', portalOf(asking(measure([tick('sit'), tick('lie')]))), HREF);
  await pressing(screen, 'Start');
  const [first] = screen.querySelectorAll<HTMLInputElement>('.tick input');
  first?.click();
  await settled(screen);
  await pressing(screen, 'Next');
  expect(screen.querySelector('dd')?.textContent).toMatch(/1 of 2[^]*I sit\./);
  await pressing(screen, 'Send my answers');
  expect(answerMeasure.mock.calls[0]?.[0].answers).toEqual([{ question: 'sit', value: 1 }]);
});

test('activities are named first and then rated one by one', async () => {
  const screen = await opened('measure-screen', portalOf(asking(measure([activity], { mostActivities: 5 }))), HREF);
  await pressing(screen, 'Start');
  await pressing(screen, 'Next');
  expect(screen.querySelector('#activity-error')?.textContent).toBe('Please name at least one.');
  await type(screen, '#activity-0', 'Walk the dog');
  await type(screen, '#activity-1', 'Lift a crate');
  await pressing(screen, 'Next');
  expect(screen.querySelector('choice-group')?.label).toBe('Walk the dog: How well?');
  await choose(screen, '3');
  await pressing(screen, 'Next');
  await choose(screen, '5');
  await pressing(screen, 'Next');
  await pressing(screen, 'Send my answers');
  expect(answerMeasure.mock.calls[0]?.[0]).toMatchObject({
    activities: ['Walk the dog', 'Lift a crate'],
    answers: [
      { question: 'activity-1', value: 3 },
      { question: 'activity-2', value: 5 },
    ],
  });
});

test('what was answered is there after leaving, also without a signal, and sending again is the same answer', async () => {
  const screen = await opened('measure-screen', portalOf(asking(measure([pain]))), HREF);
  await pressing(screen, 'Start');
  await choose(screen, '4');
  await pressing(screen, 'Next');

  const gone = () => Promise.reject(new Unreachable());
  answerMeasure.mockImplementationOnce(gone);
  const later = await opened('measure-screen', portalOf({ measures: gone, answerMeasure }), HREF);
  await pressing(later, 'Send my answers');
  expect(later.textContent).toContain('Your answers stay on this device until they are sent.');
  await pressing(later, 'Try again');

  const [first, second] = answerMeasure.mock.calls;
  expect(second?.[0]).toEqual(first?.[0]);
  expect(later.querySelector('h1')?.textContent).toBe('Thank you. Your answers are kept.');
});

test('a refusal is told in its own sentence and what was answered stays', async () => {
  const errors = [{ field: 'measure', message: 'This was answered already.' }];
  answerMeasure.mockRejectedValueOnce(new Refused({ title: 'Refused', status: 422, errors }));
  const screen = await opened('measure-screen', portalOf(asking(measure([pain]))), HREF);
  await pressing(screen, 'Start');
  await choose(screen, '4');
  await pressing(screen, 'Next');
  await pressing(screen, 'Send my answers');
  expect(alertText(screen)).toContain('This was answered already.');
  expect(screen.querySelector('dd')?.textContent).toContain('4 of 10');
});

test('a measure that waits stands on Today with what it takes; without one there is nothing', async () => {
  const card = async (...measures: DueMeasure[]) => opened('measure-card', portalOf(asking(...measures)), HREF);
  const waiting = await card(measure([pain, minutes]));
  expect(waiting.textContent.replace(/\s+/g, ' ')).toContain('Pain2 questions, about a minute.');
  expect(waiting.querySelector('a')?.getAttribute('href')).toBe('/portal/measure/m');
  expect((await card()).textContent).toBe('');
});
