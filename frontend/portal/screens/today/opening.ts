import type { Occurrence, Routine } from '../../api/model.ts';
import { hourIn, longDate } from '../../dates.ts';
import { isNamed, waitingOf } from '../../log/session-log.ts';
import { plural, t } from '../../texts.ts';

/** What the top of the screen says: which day it is, whom it greets, and what is to be done. */
export interface Opening {
  readonly date: string | null;
  readonly heading: string;
  readonly sentence: string;
}

/** The first occurrence that waits for a log; where nothing is due on the date, what may be done on any day. */
export function nextDue(routine: Routine): Occurrence | null {
  if (routine.occurrences.length === 0) return routine.weekly?.due === true ? routine.weekly : null;
  return routine.occurrences.find((occurrence) => occurrence.due && occurrence.logs.length === 0) ?? null;
}

/** Occurrences that wait as well, for whoever does the later one first. */
export function othersDue(routine: Routine): Occurrence[] {
  const next = nextDue(routine);
  return routine.occurrences.filter((other) => other !== next && other.due && other.logs.length === 0);
}

export function opening(routine: Routine, now: Date): Opening {
  const date = longDate(routine.date);
  const sentence = whatIsDue(routine);
  if (routine.date !== routine.today) return { date: null, heading: date, sentence };
  return { date, heading: greeting(hourIn(routine.zone, now), routine.clientName), sentence };
}

function greeting(hour: number, name: string): string {
  if (hour < 5 || hour >= 18) return t('portal.today.evening', name);
  return hour < 12 ? t('portal.today.morning', name) : t('portal.today.afternoon', name);
}

function whatIsDue(routine: Routine): string {
  const next = nextDue(routine);
  if (next === null) return isAnythingThere(routine) ? whatWasLogged(routine) : (routine.message ?? '');
  if (routine.date !== routine.today) return t('portal.today.past');
  const exercises = plural('portal.today.exercises', waitingOf(routine, next).length);
  const minutes = plural('portal.today.minutes', next.minutes);
  return isNamed(routine, next)
    ? t('portal.today.due-slot', next.label, exercises, minutes)
    : t('portal.today.due', exercises, minutes);
}

function isAnythingThere(routine: Routine): boolean {
  return routine.occurrences.length > 0 || (routine.weekly?.logs.length ?? 0) > 0;
}

function whatWasLogged(routine: Routine): string {
  const asked = routine.occurrences.length > 0 ? routine.occurrences : [routine.weekly];
  const logs = asked.flatMap((occurrence) => occurrence?.logs ?? []);
  if (logs.length === 0) return routine.message ?? t('portal.today.nothing');
  const allCouldNot = logs.every((logged) => logged.log.couldNot != null);
  if (allCouldNot) return t('portal.today.could-not');
  return routine.date === routine.today ? t('portal.today.done') : t('portal.today.past-done');
}
