import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { TrendLine } from './trend-line.ts';
import './trend-line.ts';

const words = { caption: 'Pain before and after', day: 'Day', before: 'Before', after: 'After' };
const points = [
  { label: '1 Nov', at: 0, before: 5, after: 4 },
  { label: '6 Nov', at: 5, before: 4, after: null },
  { label: '11 Nov', at: 10, before: 3, after: 2 },
];

test('is accessible: the picture is hidden and a table says the same', async () => {
  const trend = await shown<TrendLine>('trend-line', { points, words });
  expect(all(trend, 'svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(all(trend, 'thead th').map(text)).toEqual(['Day', 'Before', 'After']);
  expect(all(trend, 'tbody tr').map(text)).toEqual(['1 Nov 5 4', '6 Nov 4 –', '11 Nov 3 2']);
});

test('a value that was not given leaves no spot', async () => {
  const trend = await shown<TrendLine>('trend-line', { points, words });
  expect([all(trend, 'circle.before').length, all(trend, 'circle.after').length]).toEqual([3, 2]);
});

test('names keep apart where the lines end together', async () => {
  const together = [{ label: '1 Nov', at: 0, before: 3, after: 3 }];
  const trend = await shown<TrendLine>('trend-line', { points: together, words });
  const [before = 0, after = 0] = all(trend, '.name').map((name) => Number(name.getAttribute('y')));
  expect(Math.abs(before - after)).toBeGreaterThanOrEqual(14);
});
