import { expect, test } from 'vitest';
import { all, cells, shown, text } from '../testing.ts';
import type { Trend, TrendChart } from './trend-chart.ts';
import './trend-chart.ts';

const labels = { table: 'Table', how: 'How is this counted?', keys: 'The arrow keys go from point to point.' };
const chart: Trend = {
  text: {
    finding: 'Pain after: 5 → 2',
    explanation: ['The median of three.'],
    table: {
      caption: 'Pain before and after',
      columns: ['Day', 'Before', 'After'],
      rows: [
        ['1 Nov', '5', '4'],
        ['6 Nov', '4', '–'],
        ['11 Nov', '3', '2'],
      ],
    },
  },
  from: '2026-11-01',
  to: '2026-11-14',
  series: [
    {
      kind: 'BEFORE',
      name: 'before',
      dots: [
        { at: 0, value: 5 },
        { at: 5, value: 4 },
        { at: 10, value: 3 },
      ],
      line: [
        { at: 0, value: 5 },
        { at: 5, value: 4 },
        { at: 10, value: 3 },
      ],
    },
    {
      kind: 'AFTER',
      name: 'after',
      dots: [
        { at: 0, value: 4 },
        { at: 10, value: 2 },
      ],
      line: [
        { at: 0, value: 4 },
        { at: 10, value: 2 },
      ],
    },
  ],
  band: [{ low: 3, high: 7, name: 'may be no change' }],
  steps: [
    { at: 0, text: '1 Nov: 5 before, 4 after' },
    { at: 5, text: '6 Nov: 4 before' },
    { at: 10, text: '11 Nov: 3 before, 2 after' },
  ],
  marks: [{ kind: 'PLAN', from: '2026-11-08', until: '2026-11-08', label: 'Plan 2', text: 'Plan 2' }],
  lowest: 'no pain',
  highest: 'worst',
};

test('is accessible: the finding is the heading, the picture is hidden and a table says the same', async () => {
  const trend = await shown<TrendChart>('trend-chart', { chart, labels });
  expect(text(all(trend, 'h2 .finding')[0])).toBe('Pain after: 5 → 2');
  expect(all(trend, 'svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(all(trend, 'thead th').map(text)).toEqual(['Day', 'Before', 'After']);
  expect(cells(trend)).toEqual(chart.text.table.rows);
});

test('the table is shown to whoever asks', async () => {
  const trend = await shown<TrendChart>('trend-chart', { chart, labels });
  expect(all(trend, '.tabled')).toHaveLength(0);
  all(trend, 'button')[0]?.click();
  await trend.updateComplete;
  expect(all(trend, '.tabled table')).toHaveLength(1);
});

test('a value that was not given leaves no dot', async () => {
  const trend = await shown<TrendChart>('trend-chart', { chart, labels });
  expect([all(trend, 'circle.BEFORE').length, all(trend, 'circle.AFTER').length]).toEqual([3, 2]);
});

test('the arrow keys go from point to point, and each says what was told', async () => {
  const trend = await shown<TrendChart>('trend-chart', { chart, labels });
  const press = async (key: string): Promise<string> => {
    all(trend, '.plot')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await trend.updateComplete;
    return text(all(trend, '[role=status]')[0]);
  };
  expect(await press('ArrowLeft')).toBe('11 Nov: 3 before, 2 after');
  expect(await press('ArrowLeft')).toBe('6 Nov: 4 before');
  expect(await press('Home')).toBe('1 Nov: 5 before, 4 after');
  expect(await press('ArrowLeft')).toBe('1 Nov: 5 before, 4 after');
  expect(await press('Escape')).toBe('');
});

test('names keep apart where the lines end together', async () => {
  const series = chart.series.map((each) => ({ ...each, line: [{ at: 3, value: 3 }] }));
  const trend = await shown<TrendChart>('trend-chart', { chart: { ...chart, series }, labels });
  const [one = 0, other = 0] = all(trend, '.strong-text').map((name) => Number(name.getAttribute('y')));
  expect(Math.abs(one - other)).toBeGreaterThanOrEqual(14);
});

test('the band of what may be no change and the versions of the plan are drawn and named', async () => {
  const trend = await shown<TrendChart>('trend-chart', { chart, labels });
  const picture = all(trend, 'svg')[0];
  expect(picture?.textContent).toContain('may be no change');
  expect(picture?.textContent).toContain('Plan 2');
  expect(all(trend, '.band')).toHaveLength(1);
});
