import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { WeekBars } from './week-bars.ts';
import './week-bars.ts';

const words = {
  caption: 'Week by week',
  week: 'Week of',
  done: 'Done',
  expected: 'Expected',
  partial: 'part of a week',
};
const weeks = [
  { label: '9 Nov', done: 7, expected: 7, partial: false },
  { label: '16 Nov', done: 2, expected: 6, partial: true },
];

test('is accessible: the picture is hidden and a table says the same', async () => {
  const bars = await shown<WeekBars>('week-bars', { weeks, words });
  expect(all(bars, 'svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(text(all(bars, 'caption')[0])).toBe('Week by week');
  expect(all(bars, 'tbody tr').map(text)).toEqual(['9 Nov 7 7', '16 Nov, part of a week 2 6']);
});

test('bars are as tall as their share of the busiest week', async () => {
  const bars = await shown<WeekBars>('week-bars', { weeks, words });
  const [full = 0, short = 0] = all(bars, 'rect.done').map((bar) => Number(bar.getAttribute('height')));
  expect(full).toBe(96);
  expect(short / full).toBeCloseTo(2 / 7);
});

test('what is noted of a week is heard, and shown instead of numbers where nothing was expected', async () => {
  const paused = [{ label: '9 Nov', done: 0, expected: 0, partial: true, note: '7 days paused', instead: 'paused' }];
  const bars = await shown<WeekBars>('week-bars', { weeks: paused, words });
  expect(all(bars, 'tbody th').map(text)).toEqual(['9 Nov, part of a week, 7 days paused']);
  expect(text(all(bars, '.figure')[0])).toBe('paused');
});

test('weeks without anything expected divide by nothing', async () => {
  const idle = [{ label: '9 Nov', done: 0, expected: 0, partial: false }];
  expect((await shown<WeekBars>('week-bars', { weeks: idle, words })).shadowRoot?.innerHTML).not.toContain('NaN');
});
