import type { Exercise, ExerciseDone, NewSessionLog, Occurrence, Routine, SetDone } from '../api/model.ts';
import { performedAt } from '../dates.ts';
import type { CouldNotDraft, Draft, ExerciseDraft } from './draft.ts';
import { amountKey, amountsAsPrescribed, exerciseDraft, usedPreparations } from './draft.ts';
import { otherSide, setNumbers, sidesInOrder } from './target.ts';
import { uuid7 } from './uuid7.ts';

/** The exercises of one occurrence, in the routine's order. */
export function exercisesOf(routine: Routine, occurrence: Occurrence): Exercise[] {
  return routine.exercises.filter((exercise) => occurrence.exercises.includes(exercise.prescription));
}

/** Those that wait: a weekly exercise no longer does once it was done on the date, or often enough. */
export function waitingOf(routine: Routine, occurrence: Occurrence): Exercise[] {
  const settled = routine.weeklyCounts.filter(({ open }) => !open).map(({ prescription }) => prescription);
  return exercisesOf(routine, occurrence).filter(({ prescription }) => !settled.includes(prescription));
}

/** All that can be logged on the date, also what is due on no date in particular. */
export function occurrencesOf(routine: Routine): Occurrence[] {
  return [...routine.occurrences, routine.weekly, routine.whenNeeded].filter((each) => each != null);
}

/** How an address names an occurrence: by its slot, or by its kind when it is due on no date in particular. */
export function nameOf(routine: Routine, occurrence: Occurrence): string {
  if (occurrence === routine.weekly) return 'weekly';
  return occurrence === routine.whenNeeded ? 'needed' : String(occurrence.slot);
}

/** The occurrence that an address asks for; the first of the date when it names none. */
export function occurrenceAt(routine: Routine, name: string | null): Occurrence | undefined {
  if (name === null) return routine.occurrences[0];
  return occurrencesOf(routine).find((occurrence) => nameOf(routine, occurrence) === name);
}

/** Whether an occurrence has a name worth telling: one of several, a part of the day, or of any day. */
export function isNamed(routine: Routine, occurrence: Occurrence): boolean {
  return routine.occurrences.length > 1 || occurrence.part != null || !routine.occurrences.includes(occurrence);
}

/** The log that a draft amounts to; exercises without any amount were not done and are left out. */
export function sessionLog(draft: Draft, routine: Routine, occurrence: Occurrence, now: Date): NewSessionLog {
  const note = draft.note.trim();
  return {
    ...emptyLog(draft.id, routine, occurrence, now),
    painBefore: draft.painBefore,
    painAfter: draft.painAfter,
    effort: draft.effort,
    note: note === '' ? null : note,
    stopped: draft.stopped ?? null,
    exercises: exercisesOf(routine, occurrence)
      .map((exercise) => exerciseDone(exercise, exerciseDraft(draft, exercise)))
      .filter((done) => done.sets.length > 0),
    corrects: draft.corrects,
  };
}

/** All of an occurrence that waits, at the low end of its targets. */
export function quickLog(
  id: string,
  routine: Routine,
  occurrence: Occurrence,
  used: readonly string[],
  now: Date,
): NewSessionLog {
  const preparations = Object.fromEntries(used.map((key) => [key, true]));
  const draft = { tighterSide: null, variant: null, clickOn: null, bonus: null };
  return {
    ...emptyLog(id, routine, occurrence, now),
    exercises: waitingOf(routine, occurrence).map((exercise) =>
      exerciseDone(exercise, { ...draft, preparations, amounts: amountsAsPrescribed(exercise, used) }),
    ),
  };
}

export function couldNotLog(draft: CouldNotDraft, routine: Routine, slot: Occurrence, now: Date): NewSessionLog {
  const words = draft.words.trim();
  return {
    ...emptyLog(draft.id, routine, slot, now),
    couldNot: { barrier: draft.barrier ?? 'OTHER', words: words === '' ? null : words },
  };
}

/** The same content under a new id: after a withdrawal, or in place of a log that the server turned out to hold. */
export function renewed(log: NewSessionLog, corrects: string | null): NewSessionLog {
  return { ...log, id: uuid7(), corrects };
}

/** Whether two logs say the same, apart from when they were sent. */
export function saysTheSame(one: NewSessionLog, other: NewSessionLog): boolean {
  return JSON.stringify({ ...one, performedAt: '' }) === JSON.stringify({ ...other, performedAt: '' });
}

function emptyLog(id: string, routine: Routine, occurrence: Occurrence, now: Date): NewSessionLog {
  return {
    id,
    planVersion: routine.planVersion ?? '',
    date: routine.date,
    slot: occurrence.slot,
    performedAt: performedAt(routine.date, routine.zone, now),
    zone: routine.zone,
    entry: 'QUICK',
    painBefore: null,
    painAfter: null,
    effort: null,
    note: null,
    couldNot: null,
    stopped: null,
    exercises: [],
    corrects: null,
  };
}

function exerciseDone(exercise: Exercise, draft: ExerciseDraft): ExerciseDone {
  const known = exercise.preparations.map((preparation) => preparation.key);
  const sets = sidesInOrder(exercise, draft.tighterSide).flatMap((side) =>
    setNumbers(exercise).flatMap((number): SetDone[] => {
      const amount = draft.amounts[amountKey(number, side)];
      return amount === undefined ? [] : [{ number, side, amount, bonus: false }];
    }),
  );
  if (draft.clickOn !== null && draft.bonus !== null) {
    sets.push({ number: 1, side: otherSide(draft.clickOn), amount: draft.bonus, bonus: true });
  }
  return {
    prescription: exercise.prescription,
    preparations: usedPreparations(draft).filter((key) => known.includes(key)),
    tighterSide: draft.tighterSide,
    variant: draft.variant,
    sets,
  };
}
