import { expect, test } from 'vitest';
import { secondOf, spansOf } from './spans.ts';

const spans = spansOf('MOVE 0 2;HOLD 2 5;RETURN 5 7');

test('a drawing says which second belongs to which phase', () => {
  expect(spans).toHaveLength(3);
  expect(spans[1]).toEqual({ phase: 'HOLD', from: 2, to: 5 });
  expect(spansOf('')).toEqual([]);
});

test('the figure stands where the rep stands, however long a phase lasts', () => {
  expect(secondOf(spans, { phase: 'MOVE', seconds: 4, left: 2 }, 0, false)).toBe(1);
  expect(secondOf(spans, { phase: 'HOLD', seconds: 30, left: 20 }, 0, false)).toBe(3);
  expect(secondOf(spans, { phase: 'RETURN', seconds: 2, left: 1 }, 0.5, false)).toBe(6.5);
});

test('it never runs past its phase', () => {
  expect(secondOf(spans, { phase: 'MOVE', seconds: 2, left: 0.5 }, 9, false)).toBe(2);
  expect(secondOf(spans, { phase: 'RETURN', seconds: 2, left: 0 }, 0, false)).toBeLessThan(7);
});

test('while nobody counts it goes round', () => {
  expect(secondOf(spans, null, 8, false)).toBe(1);
});

test('with less motion it shows the pose that a phase leads to', () => {
  expect(secondOf(spans, null, 1, true)).toBe(5);
  expect(secondOf(spans, { phase: 'MOVE', seconds: 2, left: 2 }, 0, true)).toBe(2);
  expect(secondOf(spans, { phase: 'RETURN', seconds: 2, left: 2 }, 0, true)).toBe(0);
});

test('an exercise without a hold stays at the end of its movement', () => {
  expect(secondOf(spansOf('MOVE 0 2;RETURN 2 4'), { phase: 'HOLD', seconds: 5, left: 3 }, 0, false)).toBe(2);
});
