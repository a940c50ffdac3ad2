import type { Script, Side } from './routine.ts';
import { here, totalOf } from './rounds.ts';
import type { Phase, Session } from './session.ts';

/** Something to be heard, felt or told aloud, beside what is to be seen. */
export type Cue =
  | { readonly is: 'get-ready'; readonly side: Side | null }
  | { readonly is: 'beat' }
  | { readonly is: 'phase'; readonly phase: Phase }
  | { readonly is: 'go' }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'enough' }
  | { readonly is: 'rest' }
  | { readonly is: 'over' };

/** The seconds before a clock runs out are ticked aloud. */
const LAST_BEATS = 3;

/** What changed from one state of a session to the next that somebody who does not look should know. */
export function cuesOf(script: Script, before: Session, after: Session): Cue[] {
  if (after.over !== null) return [];
  const cues: Cue[] = [];
  const count = counted(script, before, after);
  if (count !== null) cues.push({ is: 'count', count });
  const begun = !sameStep(before, after);
  if (begun) cues.push(...beginning(script, before, after));
  else if (beats(before, after)) cues.push({ is: 'beat' });
  if (reachesLow(script, before, after)) cues.push({ is: 'enough' });
  return cues;
}

/** Which second a running clock shows; null while none runs. */
export function secondsLeft({ step }: Session): number | null {
  return 'left' in step && step.left !== null ? Math.max(1, Math.ceil(step.left / 1000)) : null;
}

function beginning(script: Script, before: Session, after: Session): Cue[] {
  const { step } = after;
  switch (step.is) {
    case 'get-ready':
      return [{ is: 'get-ready', side: here(script, after).round.sides[0] ?? null }];
    case 'rep':
      return [{ is: 'phase', phase: step.phase }];
    case 'seconds':
      return [{ is: 'go' }];
    case 'rest':
      return [{ is: 'rest' }];
    default:
      return ['rep', 'seconds'].includes(before.step.is) && before.over === null ? [{ is: 'over' }] : [];
  }
}

function sameStep(before: Session, after: Session): boolean {
  return (
    before.step.is === after.step.is &&
    before.exercise === after.exercise &&
    before.round === after.round &&
    (before.step.is !== 'rep' || after.step.is !== 'rep' || before.step.phase === after.step.phase) &&
    before.over === after.over &&
    (secondsLeft(after) ?? 0) <= (secondsLeft(before) ?? 0)
  );
}

function beats(before: Session, after: Session): boolean {
  const left = secondsLeft(after);
  return left !== null && left !== secondsLeft(before) && left <= LAST_BEATS && after.step.is !== 'rep';
}

function counted(script: Script, before: Session, after: Session): number | null {
  if (before.step.is !== 'rep' || before.exercise >= script.length) return null;
  const { round, done } = here(script, before);
  const now = after.done[before.exercise];
  if (now === undefined) return null;
  const total = totalOf(now, round);
  return total > totalOf(done, round) ? total : null;
}

function reachesLow(script: Script, before: Session, after: Session): boolean {
  if (before.exercise !== after.exercise || before.round !== after.round) return false;
  const { round, target, done } = here(script, after);
  const low = target.low * round.sides.length;
  return target.low < target.high && totalOf(here(script, before).done, round) < low && totalOf(done, round) >= low;
}
