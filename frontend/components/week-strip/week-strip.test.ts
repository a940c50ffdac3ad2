import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { StripDay, WeekStrip } from './week-strip.ts';
import './week-strip.ts';

const days: StripDay[] = [
  { weekday: 'Mon', label: 'Monday 16 November: done', kind: 'done', current: false, href: '/portal?date=2026-11-16' },
  { weekday: 'Wed', label: 'Wednesday 18 November: nothing due', kind: 'free', current: false },
  { weekday: 'Sun', label: 'Sunday 22 November: to do', kind: 'due', text: '22', current: true },
];

test('is accessible: each day has its words, and only days to open are links', async () => {
  const strip = await shown<WeekStrip>('week-strip', { days });
  expect(all(strip, 'li .spoken').map(text)).toEqual(days.map((day) => day.label));
  expect(all(strip, 'a').map((link) => link.getAttribute('href'))).toEqual(['/portal?date=2026-11-16']);
  expect(all(strip, '[aria-current=date]').map((day) => text(day.querySelector('.spoken')))).toEqual([days[2]?.label]);
});

test('each state has a sign of its own', async () => {
  const kinds = ['done', 'partly', 'could-not', 'missed', 'due', 'excused', 'free'] as const;
  const strip = await shown<WeekStrip>('week-strip', {
    days: kinds.map((kind) => ({ weekday: 'Mon', label: kind, kind, current: false })),
  });
  expect(new Set(all(strip, 'svg').map((sign) => sign.innerHTML.replace(/<!--.*?-->/g, ''))).size).toBe(kinds.length);
});
