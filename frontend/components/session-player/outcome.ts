import type { PlayerExercise, Script, Side } from './routine.ts';
import { asksForSide } from './routine.ts';
import { amountOf, doneAt, roundsOf } from './rounds.ts';
import type { Session } from './session.ts';

/** What was done of one exercise, in the order in which it was done. */
export interface ExerciseOutcome {
  readonly prescription: string;
  readonly preparations: string[];
  readonly tighterSide: Side | null;
  readonly variant: string | null;
  readonly sets: SetOutcome[];
}

export interface SetOutcome {
  readonly number: number;
  readonly side: Side | null;
  readonly amount: number;
  readonly bonus: boolean;
}

/** All that was done so far; exercises without any amount were not done and are left out. */
export function outcomeOf(script: Script, session: Session): ExerciseOutcome[] {
  return script
    .map((exercise, index) => exerciseOutcome(exercise, session, index))
    .filter(({ sets }) => sets.length > 0);
}

export function exerciseOutcome(exercise: PlayerExercise, session: Session, index: number): ExerciseOutcome {
  const done = doneAt(session, index);
  return {
    prescription: exercise.prescription,
    preparations: exercise.preparations.map(({ key }) => key).filter((key) => session.used[key] === true),
    tighterSide: exercise.sideOrder === 'TIGHTER_FIRST' && asksForSide(exercise) ? done.first : null,
    variant: done.variant,
    sets: roundsOf(exercise, done)
      .flatMap((round) =>
        round.sides.map((side) => ({
          number: round.set,
          side,
          amount: amountOf(done, round, side),
          bonus: round.bonus,
        })),
      )
      .filter(({ amount }) => amount > 0),
  };
}
