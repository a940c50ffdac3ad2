import type { Barrier, Exercise, ExerciseDone, NewSessionLog, Side } from '../api/model.ts';
import { otherSide, setNumbers, sidesInOrder, targetOf } from './target.ts';
import { uuid7 } from './uuid7.ts';

/** What the client has said of one exercise so far; nothing is filled in before the client says it. */
export interface ExerciseDraft {
  readonly preparations: Readonly<Record<string, boolean>>;
  readonly tighterSide: Side | null;
  readonly variant: string | null;
  /** By `amountKey`. */
  readonly amounts: Readonly<Record<string, number>>;
  readonly clickOn: Side | null;
  readonly bonus: number | null;
}

/** A session being written down. The id is made once, so that sending it again is the same log. */
export interface Draft {
  readonly id: string;
  readonly corrects: string | null;
  readonly exercises: Readonly<Record<string, ExerciseDraft>>;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly effort: number | null;
  readonly note: string;
  /** Why the session that is put right ended early. */
  readonly stopped?: NewSessionLog['stopped'];
  /** The log as it was last sent without an answer: the server may hold it. */
  readonly sent: NewSessionLog | null;
}

/** Why a session could not be done, being written down. */
export interface CouldNotDraft {
  readonly id: string;
  readonly barrier: Barrier | null;
  readonly words: string;
}

const NOTHING: ExerciseDraft = {
  preparations: {},
  tighterSide: null,
  variant: null,
  amounts: {},
  clickOn: null,
  bonus: null,
};

export function emptyDraft(): Draft {
  return {
    id: uuid7(),
    corrects: null,
    exercises: {},
    painBefore: null,
    painAfter: null,
    effort: null,
    note: '',
    sent: null,
  };
}

/** A new draft that says what an earlier log says, to be stored in its place. */
export function correctionOf(log: NewSessionLog): Draft {
  return {
    ...emptyDraft(),
    corrects: log.id,
    exercises: Object.fromEntries(log.exercises.map((done) => [done.prescription, draftOf(done)])),
    painBefore: log.painBefore ?? null,
    painAfter: log.painAfter ?? null,
    effort: log.effort ?? null,
    note: log.note ?? '',
    stopped: log.stopped ?? null,
  };
}

export function exerciseDraft(draft: Draft, exercise: Exercise): ExerciseDraft {
  return draft.exercises[exercise.prescription] ?? NOTHING;
}

export function withExercise(draft: Draft, exercise: Exercise, change: Partial<ExerciseDraft>): Draft {
  const changed = { ...exerciseDraft(draft, exercise), ...change };
  return { ...draft, exercises: { ...draft.exercises, [exercise.prescription]: changed } };
}

export function amountKey(set: number, side: Side | null): string {
  return `${set}${side ?? ''}`;
}

export function usedPreparations(draft: ExerciseDraft): string[] {
  return Object.keys(draft.preparations).filter((key) => draft.preparations[key]);
}

/** Every set and side at the low end of the target: all that was asked, and no more than the client can vouch for. */
export function amountsAsPrescribed(exercise: Exercise, used: readonly string[]): Record<string, number> {
  const { low } = targetOf(exercise, used);
  const keys = setNumbers(exercise).flatMap((set) => sidesInOrder(exercise, null).map((side) => amountKey(set, side)));
  return Object.fromEntries(keys.map((key) => [key, low]));
}

function draftOf(done: ExerciseDone): ExerciseDraft {
  const bonus = done.sets.find((set) => set.bonus);
  const counted = done.sets.filter((set) => !set.bonus);
  return {
    preparations: Object.fromEntries(done.preparations.map((key) => [key, true])),
    tighterSide: done.tighterSide ?? null,
    variant: done.variant ?? null,
    amounts: Object.fromEntries(counted.map((set) => [amountKey(set.number, set.side ?? null), set.amount])),
    clickOn: bonus?.side == null ? null : otherSide(bonus.side),
    bonus: bonus?.amount ?? null,
  };
}

/** Under which name the draft of a session is kept; the occurrence as addresses name it. */
export function draftName(date: string, occurrence: string, corrects: string | null = null): string {
  return ['log', date, occurrence, ...(corrects === null ? [] : [corrects])].join('.');
}
