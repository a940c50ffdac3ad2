import { expect, test } from 'vitest';
import { all, cells, shown, text } from '../testing.ts';
import type { EventLine, Events } from './event-line.ts';
import './event-line.ts';

const chart: Events = {
  text: {
    finding: '1 plan, 1 pause, 1 note',
    explanation: [],
    table: { caption: 'Plans, pauses and notes', columns: ['Date', 'What'], rows: [['2 Nov 2026', 'Plan begins']] },
  },
  from: '2026-11-02',
  to: '2026-11-29',
  marks: [
    { kind: 'PLAN', from: '2026-11-02', until: '2026-11-02', label: 'Plan begins', text: 'Plan begins' },
    { kind: 'PAUSE', from: '2026-11-09', until: '2026-11-15', label: 'Pause', text: 'Holiday' },
    { kind: 'NOTE', from: '2026-11-20', until: '2026-11-20', label: 'Note', text: 'Note: “It clicked.”' },
  ],
};

test('is accessible: what is drawn is hidden and a table says the same', async () => {
  const line = await shown<EventLine>('event-line', { chart });
  expect(all(line, 'svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(cells(line)).toEqual(chart.text.table.rows);
});

test('the newest stand first in words', async () => {
  const line = await shown<EventLine>('event-line', { chart });
  expect(all(line, 'ol li').map(text)).toEqual(['20 Nov Note: “It clicked.”', '9 Nov Holiday', '2 Nov Plan begins']);
});

test('a pause is as long as it lasts: a quarter of four weeks', async () => {
  const line = await shown<EventLine>('event-line', { chart });
  const axis = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(all(line, '.rule')[0]?.getAttribute('d') ?? '');
  const wide = Number(axis?.[2]) - Number(axis?.[1]);
  expect(Number(all(line, '.plot .PAUSE')[0]?.getAttribute('width'))).toBeCloseTo(wide / 4);
});
