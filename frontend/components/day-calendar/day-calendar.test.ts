import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { DayCalendar } from './day-calendar.ts';
import './day-calendar.ts';

const words = {
  caption: 'The last six weeks',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  legend: [
    { kind: 'done', text: 'done' },
    { kind: 'missed', text: 'not logged' },
  ] as const,
};
const days = [
  null,
  { text: '17', label: 'Tuesday 17 November: done', kind: 'done', today: false } as const,
  { text: '18', label: 'Wednesday 18 November: done', kind: 'done', today: true } as const,
];

test('is accessible: a table with weekdays and a sentence for each day', async () => {
  const calendar = await shown<DayCalendar>('day-calendar', { days, words });
  expect(text(all(calendar, 'caption')[0])).toBe('The last six weeks');
  expect(all(calendar, 'th[scope=col]').map(text)).toEqual(words.weekdays);
  expect(all(calendar, 'td .spoken').map(text)).toEqual(['Tuesday 17 November: done', 'Wednesday 18 November: done']);
});

test('days stand under their weekday', async () => {
  const cells = all(await shown<DayCalendar>('day-calendar', { days, words }), 'tbody tr:first-child td');
  expect(cells).toHaveLength(7);
  expect(cells.map((cell) => cell.querySelector('.day') !== null).slice(0, 3)).toEqual([false, true, true]);
});

test('the legend explains the signs that occur', async () => {
  expect(all(await shown<DayCalendar>('day-calendar', { days, words }), 'li').map(text)).toEqual(['done']);
});
