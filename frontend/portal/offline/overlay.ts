import type { LoggedSession, NewSessionLog, Occurrence, Routine } from '../api/model.ts';
import { mondayOf } from '../dates.ts';
import { t } from '../texts.ts';
import type { Waiting } from './database.ts';

/** A session that the client logged and the server does not have yet. */
export interface WaitingSession extends LoggedSession {
  readonly waiting: true;
}

export function isWaiting(logged: LoggedSession): logged is WaitingSession {
  return 'waiting' in logged;
}

/** A routine as it will stand once what waits on the device has been sent. */
export function withWaiting(routine: Routine, waiting: readonly Waiting[]): Routine {
  const asked = waiting.filter(({ problem }) => problem === null);
  if (asked.length === 0) return routine;
  const gone = new Set(asked.flatMap(({ id, log }) => [id, ...(log?.corrects == null ? [] : [log.corrects])]));
  const logs = asked.flatMap(({ log }) => (log === null ? [] : [log]));
  const here = logs.filter(({ date }) => date === routine.date);
  const isWeekly = (log: NewSessionLog): boolean => isOnlyOf(log, routine.weekly);
  const isNeeded = (log: NewSessionLog): boolean => isOnlyOf(log, routine.whenNeeded);
  const occurrences = routine.occurrences.map((each) =>
    withLogs(
      each,
      gone,
      here.filter((log) => log.slot === each.slot && !isWeekly(log) && !isNeeded(log)),
    ),
  );
  const weeklyCounts = routine.weeklyCounts.map((count) => withDone(count, routine, logs));
  const weekly =
    routine.weekly == null
      ? null
      : {
          ...withLogs(routine.weekly, gone, here.filter(isWeekly)),
          due: routine.weekly.due && weeklyCounts.some(({ open }) => open),
        };
  const whenNeeded =
    routine.whenNeeded == null
      ? null
      : { ...withLogs(routine.whenNeeded, gone, here.filter(isNeeded)), due: routine.whenNeeded.due };
  return { ...routine, occurrences, weeklyCounts, weekly, whenNeeded, week: week(routine, occurrences) };
}

/** A routine as it stands once the server has taken this log, or taken it back; one that has it already stays as it is. */
export function withAcknowledged(routine: Routine, acknowledged: Waiting): Routine {
  const { id, log } = acknowledged;
  const all = [...routine.occurrences, routine.weekly, routine.whenNeeded].flatMap((each) => each?.logs ?? []);
  if (log !== null && all.some((logged) => logged.id === id)) return routine;
  const then = withWaiting(routine, [acknowledged]);
  const sent = (each: Occurrence): Occurrence => ({
    ...each,
    logs: each.logs.map((logged) => (logged.id === id ? acknowledgedOf(logged) : logged)),
  });
  return {
    ...then,
    occurrences: then.occurrences.map(sent),
    weekly: then.weekly == null ? null : sent(then.weekly),
    whenNeeded: then.whenNeeded == null ? null : sent(then.whenNeeded),
  };
}

function acknowledgedOf({ id, performedAt, timeCorrected, log }: LoggedSession): LoggedSession {
  const summary = log.couldNot == null ? t('portal.outbox.sent') : t('portal.outbox.could-not-sent');
  return { id, performedAt, summary, timeCorrected, log };
}

function withLogs(occurrence: Occurrence, gone: ReadonlySet<string>, logs: readonly NewSessionLog[]): Occurrence {
  const kept = occurrence.logs.filter(({ id }) => !gone.has(id));
  const all = [...kept, ...logs.map(session)];
  return { ...occurrence, logs: all, due: all.length === 0 && (occurrence.due || occurrence.logs.length > 0) };
}

function session(log: NewSessionLog): WaitingSession {
  const summary = log.couldNot == null ? t('portal.outbox.done') : t('portal.outbox.could-not');
  return { id: log.id, performedAt: log.performedAt, summary, timeCorrected: false, log, waiting: true };
}

function withDone(
  count: Routine['weeklyCounts'][number],
  { date }: Routine,
  logs: readonly NewSessionLog[],
): Routine['weeklyCounts'][number] {
  const days = new Set(
    logs
      .filter((log) => mondayOf(log.date) === mondayOf(date))
      .filter(({ exercises }) => exercises.some(({ prescription }) => prescription === count.prescription))
      .map((log) => log.date),
  );
  const done = Math.min(count.times, count.done + days.size);
  return { ...count, done, open: count.open && done < count.times && !days.has(date) };
}

function week({ week: days, date }: Routine, occurrences: readonly Occurrence[]): Routine['week'] {
  const logged = occurrences.filter(({ logs }) => logs.length > 0);
  if (logged.length === 0) return days;
  const couldNot = logged.every(({ logs }) => logs.every(({ log }) => log.couldNot != null));
  const whole = logged.length === occurrences.length;
  const state = couldNot ? (whole ? 'COULD_NOT' : 'DUE') : whole ? 'DONE' : 'PARTLY';
  return days.map((day) => (day.date === date ? { ...day, state } : day));
}

function isOnlyOf({ exercises }: NewSessionLog, occurrence: Occurrence | null | undefined): boolean {
  return (
    occurrence != null &&
    exercises.length > 0 &&
    exercises.every(({ prescription }) => occurrence.exercises.includes(prescription))
  );
}
