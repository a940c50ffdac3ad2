import { expect, test } from 'vitest';
import { changedSince } from './changes.ts';

const since = (effectiveFrom: string): string =>
  changedSince({ planVersion: 'v', effectiveFrom, reason: null, lines: [] }, '2026-11-22');

test('a change is dated as people say it', () => {
  expect(since('2026-11-22')).toBe('Your plan changed today');
  expect(since('2026-11-16')).toBe('Your plan changed on Monday');
  expect(since('2026-11-15')).toBe('Your plan changed on 15 November');
});
