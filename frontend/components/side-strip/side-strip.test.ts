import { expect, test } from 'vitest';
import { all, cells, shown } from '../testing.ts';
import type { Sides, SideStrip } from './side-strip.ts';
import './side-strip.ts';

const chart: Sides = {
  text: {
    finding: 'Right tighter 3 of 4 times',
    explanation: [],
    table: { caption: 'Tighter side', columns: ['Exercise', 'Left', 'Right'], rows: [['Supine twist', '1', '3']] },
  },
  left: 'Left',
  right: 'Right',
  exercises: [
    {
      name: 'Supine twist',
      finding: 'right tighter 3 of 4 times',
      spans: [
        { label: '2 Nov', left: 0, right: 2 },
        { label: '9 Nov', left: 1, right: 1 },
      ],
    },
  ],
};

test('is accessible: what is drawn is hidden and a table says the same', async () => {
  const strip = await shown<SideStrip>('side-strip', { chart });
  expect(all(strip, '.strips')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(cells(strip)).toEqual(chart.text.table.rows);
});

test('each answer is a mark on its side of the middle', async () => {
  const strip = await shown<SideStrip>('side-strip', { chart });
  const middle = Number(/^M([\d.]+)/.exec(all(strip, '.axis')[0]?.getAttribute('d') ?? '')?.[1]);
  const places = (side: string): number[] =>
    all(strip, `.mark.${side}`).map((mark) => Number(mark.getAttribute('x')) - middle);
  expect(places('left')).toHaveLength(1);
  expect(places('right')).toHaveLength(3);
  expect(places('left').every((place) => place < 0)).toBe(true);
  expect(places('right').every((place) => place > 0)).toBe(true);
});
