import { expect, test } from 'vitest';
import type { Progress } from '../../api/model.ts';
import { calendarDays, painPoints, pausedWeeks, tighterTally, weekBars, weekdays } from './charts.ts';

const progress: Progress = {
  sentence: 'You logged today.',
  figure: { done: 12, expected: 14, percent: 86, text: '12 of 14', excusedDays: 0, explanation: [], policy: 'v1' },
  weeks: Array.from({ length: 10 }, (_, week) => ({
    monday: `2026-09-0${week}`,
    done: week,
    expected: 7,
    partial: false,
    excusedDays: 0,
  })),
  days: [
    { date: '2026-11-18', state: 'DONE' },
    { date: '2026-11-20', state: 'MISSED' },
  ],
  pain: [
    { date: '2026-11-18', before: 4 },
    { date: '2026-11-20', before: 0, after: 2 },
  ],
  tighter: [
    { date: '2026-11-18', exercise: 'Supine twist', side: 'RIGHT' },
    { date: '2026-11-19', exercise: 'Supine twist', side: 'RIGHT' },
    { date: '2026-11-20', exercise: 'Supine twist', side: 'LEFT' },
  ],
  activeWeeks: 3,
};

test('the calendar begins on a Monday and leaves unknown days empty', () => {
  expect(calendarDays(progress, '2026-11-20').map((day) => day?.label ?? null)).toEqual([
    null,
    null,
    'Wednesday 18 November: done',
    null,
    'Friday 20 November: not logged',
  ]);
  expect(weekdays()[0]).toBe('Mon');
});

test('the newest weeks are shown', () => {
  const weeks = progress.weeks.map((week, index) => ({ ...week, monday: `2026-09-${10 + index}` }));
  expect(weekBars({ ...progress, weeks }).map((week) => week.done)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test('paused days are told in words, and a week that was paused as a whole has no figure', () => {
  const weeks = [
    { monday: '2026-11-09', done: 3, expected: 4, partial: false, excusedDays: 3 },
    { monday: '2026-11-16', done: 0, expected: 0, partial: false, excusedDays: 7 },
  ];
  expect(weekBars({ ...progress, weeks })).toMatchObject([
    { note: '3 days paused' },
    { note: '7 days paused', instead: 'paused' },
  ]);
  expect(pausedWeeks({ ...progress, weeks })).toBe(
    'Paused days are not counted: 3 in the week of 9 Nov, 7 in the week of 16 Nov.',
  );
  expect(pausedWeeks(progress)).toBeNull();
});

test('pain of nought is a value, and no answer is none', () => {
  expect(painPoints(progress)).toMatchObject([
    { at: 0, before: 4, after: null },
    { at: 2, before: 0, after: 2 },
  ]);
});

test('tighter sides are counted by exercise', () => {
  expect(tighterTally(progress)).toEqual([{ exercise: 'Supine twist', left: 1, right: 2 }]);
});
