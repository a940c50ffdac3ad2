import type { StripDay } from '../../../components/week-strip/week-strip.ts';
import type { Day, Routine } from '../../api/model.ts';
import { addDays, longDate, mondayOf, show } from '../../dates.ts';
import { dayKind, dayText } from '../../parts/words.ts';
import { t } from '../../texts.ts';

const BACK_FILL_DAYS = 7;

/** The week of a routine; a day that can still be logged, or taken back, leads to its own routine. */
export function stripDays(routine: Routine): StripDay[] {
  return routine.week.map((day) => {
    const current = day.date === routine.date;
    return {
      weekday: show(day.date, { weekday: 'short' }).slice(0, 3),
      label: t('portal.day.label', longDate(day.date), dayText(day.state)),
      kind: dayKind(day.state),
      ...(day.date === routine.today && ['DUE', 'FREE'].includes(day.state)
        ? { text: show(day.date, { day: 'numeric' }) }
        : {}),
      href: current ? undefined : hrefOf(day, routine),
      current,
    };
  });
}

/** Where last week can be opened, while some of it can still be logged; null once none can. */
export function lastWeek(routine: Routine): string | null {
  const sunday = addDays(mondayOf(routine.today), -1);
  const reachable = sunday >= addDays(routine.today, -BACK_FILL_DAYS);
  return reachable && routine.date >= mondayOf(routine.today) ? routineHref(sunday, routine.today) : null;
}

export function routineHref(date: string, today: string): string {
  return date === today ? '/portal' : `/portal?date=${date}`;
}

/** Whether a session of the date may still be logged. */
export function isOpen(date: string, today: string): boolean {
  return date >= addDays(today, -BACK_FILL_DAYS) && date <= today;
}

/** A day without anything due is opened where something may be done on any day. */
function hrefOf(day: Day, routine: Routine): string | undefined {
  const { today } = routine;
  const onAnyDay = routine.weeklyCounts.length > 0 || routine.whenNeeded != null;
  return isOpen(day.date, today) && (day.state !== 'FREE' || onAnyDay) ? routineHref(day.date, today) : undefined;
}
