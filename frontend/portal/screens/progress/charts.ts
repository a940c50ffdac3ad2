import type { CalendarDay } from '../../../components/day-calendar/day-calendar.ts';
import type { TrendPoint } from '../../../components/trend-line/trend-line.ts';
import type { Week } from '../../../components/week-bars/week-bars.ts';
import type { Progress, Side } from '../../api/model.ts';
import { addDays, daysBetween, longDate, mondayOf, shortDate, show } from '../../dates.ts';
import { dayKind, dayText } from '../../parts/words.ts';
import { plural, t } from '../../texts.ts';

/** More weeks than these would be too thin to read on a phone. */
const MOST_WEEKS = 8;

export function weekBars(progress: Progress): Week[] {
  return progress.weeks.slice(-MOST_WEEKS).map(({ monday, done, expected, partial, excusedDays }) => ({
    label: shortDate(monday),
    done,
    expected,
    partial,
    ...(excusedDays > 0 ? { note: plural('portal.progress.paused', excusedDays) } : {}),
    ...(excusedDays > 0 && expected === 0 ? { instead: t('portal.day.excused') } : {}),
  }));
}

/** The weeks in which days were paused, in words; null without any. */
export function pausedWeeks(progress: Progress): string | null {
  const paused = progress.weeks.filter((week) => week.excusedDays > 0);
  if (paused.length === 0) return null;
  const weeks = paused.map(({ monday, excusedDays }) =>
    t('portal.progress.paused-week', shortDate(monday), excusedDays),
  );
  return t('portal.progress.paused-note', weeks.join(', '));
}

/** Whole weeks, Monday first; places before the first day and after the last stay empty. */
export function calendarDays(progress: Progress, today: string): (CalendarDay | null)[] {
  const [first] = progress.days;
  const last = progress.days.at(-1);
  if (first === undefined || last === undefined) return [];
  const states = new Map(progress.days.map((day) => [day.date, day.state]));
  const monday = mondayOf(first.date);
  return Array.from({ length: daysBetween(monday, last.date) + 1 }, (_, index) => {
    const date = addDays(monday, index);
    const state = states.get(date);
    if (state === undefined) return null;
    return {
      text: show(date, { day: 'numeric' }),
      label: t('portal.day.label', longDate(date), dayText(state)),
      kind: dayKind(state),
      today: date === today,
    };
  });
}

export function weekdays(): string[] {
  return Array.from({ length: 7 }, (_, index) => show(addDays('2024-01-01', index), { weekday: 'short' }));
}

export function painPoints(progress: Progress): TrendPoint[] {
  const [first] = progress.pain;
  return progress.pain.map(({ date, before, after }) => ({
    label: shortDate(date),
    at: first === undefined ? 0 : daysBetween(first.date, date),
    before: before ?? null,
    after: after ?? null,
  }));
}

/** How often either side was the tighter one, by exercise. */
export interface Tally {
  readonly exercise: string;
  readonly left: number;
  readonly right: number;
}

export function tighterTally(progress: Progress): Tally[] {
  const names = [...new Set(progress.tighter.map(({ exercise }) => exercise))];
  return names.map((exercise) => {
    const count = (side: Side): number =>
      progress.tighter.filter((answer) => answer.exercise === exercise && answer.side === side).length;
    return { exercise, left: count('LEFT'), right: count('RIGHT') };
  });
}
