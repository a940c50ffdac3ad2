import type { Picture } from '../exercise-figure/pictures.ts';
import type { Medium } from '../exercise-media/media.ts';

export type Side = 'LEFT' | 'RIGHT';

/** How much one set asks for. */
export interface PlayerAmount {
  readonly unit: 'REPETITIONS' | 'SECONDS';
  readonly low: number;
  readonly high: number;
}

/** One instruction, in the words for either side where they differ. */
export interface PlayerStep {
  readonly role: string;
  readonly roleName: string;
  readonly text: string;
  readonly why?: string | null;
  readonly left?: string | null;
  readonly right?: string | null;
}

/** A short lesson, shown when its trigger holds. */
export interface PlayerLesson {
  readonly key: string;
  readonly trigger: string;
  readonly title: string;
  readonly introduction: string;
  readonly tips: readonly string[];
}

/** Seconds of each phase of a rep; 0 where there is no such phase, or nobody knows its time. */
export interface RepTime {
  readonly moveSeconds: number;
  readonly holdSeconds: number;
  readonly returnSeconds: number;
}

/** One prescription as the player leads through it; texts arrive translated. */
export interface PlayerExercise {
  readonly prescription: string;
  readonly exerciseKey: string;
  readonly name: string;
  readonly positionName: string;
  readonly note?: string | null;
  readonly sets: number;
  readonly amount: PlayerAmount;
  readonly branches: readonly { readonly preparation: string; readonly amount: PlayerAmount }[];
  readonly rep: RepTime;
  readonly restSeconds?: number | null;
  readonly sides: readonly Side[];
  /** Whether the sides take turns instead of one being finished first. */
  readonly alternating: boolean;
  readonly sideOrder?: string | null;
  readonly load?: string | null;
  readonly effortCue: string;
  readonly stopRule: string;
  readonly clickRule?: string | null;
  readonly preparations: readonly PlayerPreparation[];
  readonly steps: readonly PlayerStep[];
  readonly variants: readonly PlayerVariant[];
  readonly education: readonly PlayerLesson[];
  readonly cautions: readonly string[];
  readonly figures?: readonly Picture[];
  readonly media?: readonly Medium[];
}

export interface PlayerPreparation {
  readonly key: string;
  readonly name: string;
  readonly question: string;
  readonly instruction: string;
}

export interface PlayerVariant {
  readonly key: string;
  readonly name: string;
  readonly preset?: string | null;
  readonly values: readonly { readonly key: string; readonly name: string; readonly area: string }[];
}

/** What a session goes through, in this order; at least one exercise. */
export type Script = readonly PlayerExercise[];

/** Every preparation of the session once, whichever exercise brings it: it is asked at the start. */
export function preparationsOf(script: Script): PlayerPreparation[] {
  return [...new Map(script.flatMap((exercise) => exercise.preparations).map((each) => [each.key, each])).values()];
}

/** What one set asks for when these preparations were used; the first branch that applies wins, as on the server. */
export function targetOf(exercise: PlayerExercise, used: Readonly<Record<string, boolean>>): PlayerAmount {
  return exercise.branches.find(({ preparation }) => used[preparation] === true)?.amount ?? exercise.amount;
}

/** Whether the client says in each session which side comes first. */
export function asksForSide(exercise: PlayerExercise): boolean {
  return exercise.sides.length === 2 && ['TIGHTER_FIRST', 'CLIENTS_CHOICE'].includes(exercise.sideOrder ?? '');
}

/** Whether the time of a rep is known well enough to lead through it at a steady rhythm. */
export function hasRhythm({ rep }: PlayerExercise): boolean {
  return rep.moveSeconds + rep.returnSeconds > 0;
}

export function otherSide(side: Side): Side {
  return side === 'LEFT' ? 'RIGHT' : 'LEFT';
}

export function sided(step: PlayerStep, side: Side | null): string {
  const words = side === 'LEFT' ? step.left : side === 'RIGHT' ? step.right : null;
  return words ?? step.text;
}
