import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { ScoreChart } from './score-chart.ts';
import './score-chart.ts';

const words = { label: '4 points now', error: 'Measurement error', important: 'Important', better: 'Lower is better' };
const points = [
  { label: '1 Nov', at: 0, value: 7 },
  { label: '8 Nov', at: 7, value: null },
  { label: '15 Nov', at: 14, value: 4 },
];

function draw(scale: Partial<ScoreChart['scale']>, more: Partial<ScoreChart> = {}): Promise<ScoreChart> {
  const whole = { low: 0, high: 10, error: 2, important: -2, ...scale };
  return shown<ScoreChart>('score-chart', { points, words, scale: whole, ...more });
}

test('is accessible: one picture that says what it shows, its marks named in words', async () => {
  const chart = await draw({});
  expect(all(chart, '[role=img]')[0]?.getAttribute('aria-label')).toBe('4 points now');
  expect(text(all(chart, '.legend')[0])).toBe('Lower is better Measurement error Important');
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
  expect([band?.getAttribute('y'), band?.getAttribute('height')]).toEqual(['28', '140']);
});

test('a range far above all scores does not press them flat', async () => {
  const chart = await draw({ high: 4200, error: null, important: null });
  expect(all(chart, 'svg > text').map(text)).toContain('7');
});
