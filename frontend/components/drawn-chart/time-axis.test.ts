import { render, svg } from 'lit';
import { expect, test } from 'vitest';
import { timeAxis } from './time-axis.ts';

function ticks(from: string, to: string, width = 340): SVGTextElement[] {
  const host = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${timeAxis(from, to, width).ticks(100, 'en-GB')}`, host);
  return [...host.querySelectorAll('text')];
}

test('a date at the axis begins there, so that it is not written over the lowest word', () => {
  const [first, second] = ticks('2026-11-02', '2026-11-03');
  expect(first?.getAttribute('class')).toBe('');
  expect(second?.getAttribute('class')).toBe('middle');
});

test('no date is named that is not in the period', () => {
  expect(ticks('2026-11-02', '2026-11-02').map((it) => it.textContent)).toEqual(['2 Nov']);
  expect(ticks('2026-11-02', '2026-11-04', 700).map((it) => it.textContent)).toEqual(['2 Nov', '3 Nov', '4 Nov']);
});
