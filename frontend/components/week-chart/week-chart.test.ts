import { expect, test } from 'vitest';
import { all, cells, shown, text } from '../testing.ts';
import type { WeekChart, Weeks } from './week-chart.ts';
import './week-chart.ts';

const words = { finding: '9 sessions done', explanation: [] };
const chart: Weeks = {
  text: {
    ...words,
    table: {
      caption: 'Sessions by week',
      columns: ['Week of', 'Done', 'Expected'],
      rows: [
        ['9 Nov', '7', '7'],
        ['16 Nov, part of the week', '2', '6'],
      ],
    },
  },
  weeks: [
    { monday: '2026-11-09', done: 7, expected: 7, partial: false, text: '9 Nov: 7 of 7' },
    { monday: '2026-11-16', done: 2, expected: 6, partial: true, text: '16 Nov: 2 of 6' },
  ],
};

test('is accessible: the picture is hidden and a table says the same', async () => {
  const bars = await shown<WeekChart>('week-chart', { chart });
  expect(all(bars, 'svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(text(all(bars, 'caption')[0])).toBe('Sessions by week');
  expect(cells(bars)).toEqual(chart.text.table.rows);
});

test('bars are as tall as their share of the busiest week', async () => {
  const bars = await shown<WeekChart>('week-chart', { chart });
  const [full = 0, short = 0] = all(bars, 'rect.done').map((bar) => Number(bar.getAttribute('height')));
  expect(full).toBeGreaterThan(80);
  expect(short / full).toBeCloseTo(2 / 7);
});

test('what is said instead stands where nothing was expected, and nothing is divided by it', async () => {
  const week = { monday: '2026-11-09', done: 0, expected: 0, partial: true, instead: 'paused', text: 'paused' };
  const bars = await shown<WeekChart>('week-chart', { chart: { ...chart, weeks: [week] } });
  expect(text(all(bars, '.strong-text')[0])).toBe('paused');
  expect(bars.shadowRoot?.innerHTML).not.toContain('NaN');
});

test('three years of weeks keep within the width', async () => {
  const weeks = Array.from({ length: 157 }, (_, week) => ({
    monday: new Date(Date.UTC(2024, 0, 1) + week * 604_800_000).toISOString().slice(0, 10),
    done: 5,
    expected: 7,
    partial: false,
    text: '',
  }));
  const bars = await shown<WeekChart>('week-chart', { chart: { ...chart, weeks } });
  const right = all(bars, 'rect.done').map((bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')));
  expect(Math.max(...right)).toBeLessThanOrEqual(340);
});

test.each([340, 700])('the dates of a year stand apart from each other', async (width) => {
  const weeks = Array.from({ length: 53 }, (_, week) => ({
    monday: new Date(Date.UTC(2025, 10, 24) + week * 604_800_000).toISOString().slice(0, 10),
    done: 5,
    expected: 7,
    partial: false,
    text: '',
  }));
  const bars = await shown<WeekChart>('week-chart', { chart: { ...chart, weeks } });
  Object.assign(bars, { width });
  await bars.updateComplete;
  const dates = all(bars, '.plot text.middle:not(.strong-text)').map((date) => Number(date.getAttribute('x')));
  const gaps = dates.slice(1).map((x, index) => x - (dates[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
});
