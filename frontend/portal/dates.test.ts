import { expect, test } from 'vitest';
import { addDays, hourIn, localDate, longDate, mondayOf, performedAt } from './dates.ts';

const berlin = 'Europe/Berlin';

test('a session of today was done now', () => {
  expect(performedAt('2026-11-22', berlin, new Date('2026-11-22T08:12:05Z'))).toBe('2026-11-22T09:12:05+01:00');
});

test('a session of an earlier date was done at its noon, with the offset of that date', () => {
  expect(performedAt('2026-10-24', berlin, new Date('2026-10-26T08:00:00Z'))).toBe('2026-10-24T12:00:00+02:00');
});

test('UTC has an offset too', () => {
  expect(performedAt('2026-11-22', 'UTC', new Date('2026-11-22T08:12:05Z'))).toBe('2026-11-22T08:12:05+00:00');
});

test('the local date follows the client’s zone', () => {
  expect(localDate(new Date('2026-11-22T23:30:00Z'), berlin)).toBe('2026-11-23');
  expect(hourIn(berlin, new Date('2026-11-22T23:30:00Z'))).toBe(0);
});

test('weeks begin on Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-16')).toBe('2026-11-16');
});

test('days are added across a change of the clock', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
});

test('a date is written out', () => {
  expect(longDate('2026-11-22')).toBe('Sunday 22 November');
});
