import { expect, test } from 'vitest';
import { all, cells, shown, text } from '../testing.ts';
import type { ScoreChart, ScoreScale } from './score-chart.ts';
import './score-chart.ts';

const words = { error: 'Measurement error', important: 'Important', better: 'Lower is better' };
const points = [
  { at: 0, value: 7, text: '1 November: 7 points' },
  { at: 7, value: null, text: '8 November: no score' },
  { at: 14, value: 4, text: '15 November: 4 points' },
];
const table = {
  caption: 'Pain',
  columns: ['Answered', 'Score'],
  rows: [
    ['1 November', '7 points'],
    ['15 November', '4 points'],
  ],
};
const labels = { table: 'As a table', how: 'How', keys: 'Arrow keys walk.' };

function draw(scale: Partial<ScoreScale>): Promise<ScoreChart> {
  const whole = { low: 0, high: 10, error: 2, important: -2, ...scale };
  const said = { finding: '4 points now', explanation: [], table };
  return shown<ScoreChart>('score-chart', {
    labels,
    chart: { text: said, from: '2026-11-01', to: '2026-11-15', points, words, scale: whole },
  });
}

test('is accessible: named, walked through by keys, its marks in words and its numbers in a table', async () => {
  const chart = await draw({});
  const [plot] = all(chart, '.plot');
  expect(plot?.getAttribute('aria-label')).toBe('Pain. Arrow keys walk.');
  plot?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
  await chart.updateComplete;
  expect(text(all(chart, '[role=status]')[0])).toBe('15 November: 4 points');
  expect(text(all(chart, '.legend')[0])).toBe('Lower is better Measurement error Important');
  expect(cells(chart)).toEqual(table.rows);
});

test('its sentence stands on the page and not in it', async () => {
  expect(all(await draw({}), 'h2')).toHaveLength(0);
});

test('an answer without a score leaves no spot', async () => {
  expect(all(await draw({}), 'circle')).toHaveLength(2);
});

test('what nobody has published is not drawn', async () => {
  const chart = await draw({ error: null, important: null });
  expect([all(chart, '.band').length, all(chart, '.important').length]).toEqual([0, 0]);
});

test('the band ends where the scale does', async () => {
  const [band] = all(await draw({ error: 9 }), '.band');
  expect([band?.getAttribute('y'), band?.getAttribute('height')]).toEqual(['26', '130']);
});

test('a range far above all scores does not press them flat', async () => {
  const chart = await draw({ high: 4200, error: null, important: null });
  expect(all(chart, '.plot text').map(text)).toContain('7');
});
