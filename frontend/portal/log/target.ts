import type { Amount, Exercise, Side } from '../api/model.ts';

/** What one set asks for when these preparations were used; the first branch that applies wins, as on the server. */
export function targetOf(exercise: Exercise, used: readonly string[]): Amount {
  return exercise.branches.find((branch) => used.includes(branch.preparation))?.amount ?? exercise.amount;
}

/** The sides in the order to do them; `null` stands for an exercise without sides. */
export function sidesInOrder(exercise: Exercise, tighter: Side | null): (Side | null)[] {
  if (exercise.sides.length < 2) return exercise.sides.length === 0 ? [null] : [...exercise.sides];
  const right = exercise.sideOrder === 'TIGHTER_FIRST' ? tighter === 'RIGHT' : exercise.sideOrder === 'RIGHT_FIRST';
  return right ? ['RIGHT', 'LEFT'] : ['LEFT', 'RIGHT'];
}

export function otherSide(side: Side): Side {
  return side === 'LEFT' ? 'RIGHT' : 'LEFT';
}

export function setNumbers(exercise: Exercise): number[] {
  return Array.from({ length: exercise.sets }, (_, index) => index + 1);
}
