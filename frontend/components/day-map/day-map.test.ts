import { expect, test } from 'vitest';
import { all, cells, shown, text } from '../testing.ts';
import type { DayMap, Days } from './day-map.ts';
import './day-map.ts';

function days(count: number): Days {
  return {
    text: {
      finding: 'Something done on 1 day',
      explanation: [],
      table: { caption: 'Calendar', columns: ['Week of', 'Days'], rows: [['16 Nov', 'Tue 17: done']] },
    },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    legend: [{ kind: 'COULD_NOT', text: 'could not' }],
    // The first is a Tuesday.
    days: Array.from({ length: count }, (_, day) => ({
      date: new Date(Date.UTC(2026, 10, 17) + day * 86_400_000).toISOString().slice(0, 10),
      kind: day === 0 ? 'DONE' : 'COULD_NOT',
      text: `day ${day}`,
      today: day === count - 1,
    })),
  };
}

test('is accessible: the picture is hidden and a table says the same', async () => {
  const map = await shown<DayMap>('day-map', { chart: days(3) });
  expect(all(map, 'svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  expect(cells(map)).toEqual([['16 Nov', 'Tue 17: done']]);
  expect(all(map, 'li').map(text)).toEqual(['could not']);
});

test('few weeks are a calendar with dates, each under its weekday', async () => {
  const map = await shown<DayMap>('day-map', { chart: days(8) });
  const [first, , , , , , next] = all(map, '.day rect');
  expect(all(map, '.day text').map(text).slice(0, 2)).toEqual(['17', '18']);
  expect(Number(first?.getAttribute('x'))).toBeGreaterThan(Number(next?.getAttribute('x')));
  expect(Number(next?.getAttribute('y'))).toBeGreaterThan(Number(first?.getAttribute('y')));
});

test('many weeks are a map that is as wide as it needs to be, with a sign in each day', async () => {
  const map = await shown<DayMap>('day-map', { chart: days(366) });
  expect(Number(all(map, 'svg')[0]?.getAttribute('width'))).toBeGreaterThan(700);
  expect(all(map, '.day svg path, .day svg circle')).toHaveLength(366);
});

test('the keys go by days and by weeks', async () => {
  const map = await shown<DayMap>('day-map', { chart: days(20) });
  const press = async (key: string): Promise<string> => {
    all(map, '.plot')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await map.updateComplete;
    return text(all(map, '[role=status]')[0]);
  };
  expect(await press('Home')).toBe('day 0');
  expect(await press('ArrowDown')).toBe('day 7');
  expect(await press('ArrowRight')).toBe('day 8');
});
