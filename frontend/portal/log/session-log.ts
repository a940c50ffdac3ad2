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

/** The occurrence that an address asks for; the first when it names none. */
export function occurrenceAt(routine: Routine, slot: string | null): Occurrence | undefined {
  return routine.occurrences.find((occurrence) => slot === null || occurrence.slot === Number(slot));
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
    exercises: exercisesOf(routine, occurrence)
      .map((exercise) => exerciseDone(exercise, exerciseDraft(draft, exercise)))
      .filter((done) => done.sets.length > 0),
    corrects: draft.corrects,
  };
}

/** All of an occurrence at the low end of its targets. */
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
    exercises: exercisesOf(routine, occurrence).map((exercise) =>
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
