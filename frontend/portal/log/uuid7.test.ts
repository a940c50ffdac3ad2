import { expect, test } from 'vitest';
import { uuid7 } from './uuid7.ts';

test('carries the time, the version and the variant', () => {
  expect(uuid7(0x0193_5a2b_c4d5)).toMatch(/^01935a2b-c4d5-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a later id sorts after an earlier one', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map((now) => uuid7(now));
  expect([...ids].sort()).toEqual(ids);
});

test('no two are alike', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuid7(1))).size).toBe(1000);
});
