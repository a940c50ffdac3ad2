import type { PlayerAmount, PlayerExercise, Script, Side } from './routine.ts';
import { asksForSide, otherSide, targetOf } from './routine.ts';
import type { Done, Phase, Session } from './session.ts';

/** One set, on one side, on both in turn, or without sides; a bonus round follows a click and never counts. */
export interface Round {
  readonly set: number;
  readonly sides: readonly (Side | null)[];
  readonly bonus: boolean;
}

/** The rounds of an exercise, in the order to do them. */
export function roundsOf(exercise: PlayerExercise, done: Done): Round[] {
  const sides = sidesInOrder(exercise, done.first);
  const sets = Array.from({ length: exercise.sets }, (_, index) => index + 1);
  const round = (set: number, ...on: (Side | null)[]): Round => ({ set, sides: on, bonus: false });
  const rounds = !exercise.alternating
    ? sides.flatMap((side) => sets.map((set) => round(set, side)))
    : exercise.amount.unit === 'SECONDS'
      ? sets.flatMap((set) => sides.map((side) => round(set, side)))
      : sets.map((set) => round(set, ...sides));
  if (done.clickOn !== null) rounds.push({ set: 1, sides: [otherSide(done.clickOn)], bonus: true });
  return rounds;
}

/** The sides in the order to do them; null stands for an exercise without sides. */
export function sidesInOrder(exercise: PlayerExercise, first: Side | null): (Side | null)[] {
  const { sides, sideOrder } = exercise;
  if (sides.length < 2) return sides.length === 0 ? [null] : [...sides];
  const right = asksForSide(exercise) ? first === 'RIGHT' : sideOrder === 'RIGHT_FIRST';
  return right ? ['RIGHT', 'LEFT'] : ['LEFT', 'RIGHT'];
}

export function amountKey(round: Round, side: Side | null): string {
  return round.bonus ? 'bonus' : `${round.set}${side ?? ''}`;
}

export function amountOf(done: Done, round: Round, side: Side | null): number {
  return done.amounts[amountKey(round, side)] ?? 0;
}

/** All that was done in a round, on whichever side. */
export function totalOf(done: Done, round: Round): number {
  return round.sides.reduce((sum, side) => sum + amountOf(done, round, side), 0);
}

/** The side of the next rep: in turn, the one that has fewer. */
export function sideOfNext(done: Done, round: Round): Side | null {
  const [one = null, other = one] = round.sides;
  return amountOf(done, round, other) < amountOf(done, round, one) ? other : one;
}

/** The side of the last rep that was counted. */
export function sideOfLast(done: Done, round: Round): Side | null {
  const [one = null, other = one] = round.sides;
  return amountOf(done, round, one) > amountOf(done, round, other) ? one : other;
}

export function hasCounted(exercise: PlayerExercise, done: Done): boolean {
  return roundsOf(exercise, done).some((round) => !round.bonus && totalOf(done, round) > 0);
}

/** Whether anything of the session counts, bonus rounds aside. */
export function anyCounted(script: Script, session: Session): boolean {
  return script.some((exercise, index) => hasCounted(exercise, doneAt(session, index)));
}

export function doneAt(session: Session, index: number): Done {
  const done = session.done[index];
  if (done === undefined) throw new Error(`A session without exercise ${index}`);
  return done;
}

/** All that the current step is about. */
export interface Here {
  readonly exercise: PlayerExercise;
  readonly done: Done;
  readonly rounds: readonly Round[];
  readonly round: Round;
  readonly target: PlayerAmount;
}

export function here(script: Script, session: Session): Here {
  const exercise = script[session.exercise];
  if (exercise === undefined) throw new Error(`A script without exercise ${session.exercise}`);
  const done = doneAt(session, session.exercise);
  const rounds = roundsOf(exercise, done);
  const round = rounds[session.round];
  if (round === undefined) throw new Error(`An exercise without round ${session.round}`);
  return { exercise, done, rounds, round, target: targetOf(exercise, session.used) };
}

/** The phases of one rep and their milliseconds; null waits for a tap. The last of them is the return. */
export function phasesOf(exercise: PlayerExercise, steady: boolean): { phase: Phase; ms: number | null }[] {
  const { moveSeconds, holdSeconds, returnSeconds } = exercise.rep;
  if (!steady && holdSeconds === 0) return [{ phase: 'RETURN', ms: null }];
  const all = [
    { phase: 'MOVE' as const, ms: steady ? moveSeconds * 1000 : null },
    { phase: 'HOLD' as const, ms: holdSeconds * 1000 },
    { phase: 'RETURN' as const, ms: steady ? returnSeconds * 1000 : null },
  ];
  return all.filter(({ ms }) => ms !== 0);
}
