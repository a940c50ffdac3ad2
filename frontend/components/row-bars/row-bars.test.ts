import { expect, test } from 'vitest';
import { all, cells, shown, text } from '../testing.ts';
import type { Bars, RowBars } from './row-bars.ts';
import './row-bars.ts';

const chart: Bars = {
  text: {
    finding: 'Less on the left',
    explanation: ['Each side up to the low end.'],
    table: { caption: 'Amount done', columns: ['Exercise', 'Amount'], rows: [['Supine twist', '75%']] },
  },
  target: 'target',
  groups: [
    {
      name: 'Supine twist',
      note: 'once beyond the target',
      rows: [
        { name: 'Left', share: 0.5, value: '50%' },
        { name: 'Right', share: 1, value: '100%' },
      ],
    },
  ],
};

test('is accessible: what is drawn is hidden and a table says the same', async () => {
  const bars = await shown<RowBars>('row-bars', { chart });
  expect(all(bars, '.groups')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(cells(bars)).toEqual(chart.text.table.rows);
});

test('each bar is as long as its share and has its value beside it', async () => {
  const bars = await shown<RowBars>('row-bars', { chart });
  expect(all(bars, 'rect.done').map((bar) => bar.getAttribute('width'))).toEqual(['50%', '100%']);
  expect(all(bars, '.value').map(text)).toEqual(['50%', '100%']);
  expect(text(all(bars, '.head')[0])).toContain('once beyond the target');
});

test('a target is drawn only where a full bar is one', async () => {
  expect(all(await shown<RowBars>('row-bars', { chart }), '.goal')).toHaveLength(2);
  expect(all(await shown<RowBars>('row-bars', { chart: { ...chart, target: null } }), '.goal')).toHaveLength(0);
});
