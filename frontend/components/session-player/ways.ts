import { counted } from './counting.ts';
import type { Script } from './routine.ts';
import { asksForSide, hasRhythm, preparationsOf } from './routine.ts';
import { anyCounted, doneAt, hasCounted, here, phasesOf, roundsOf, totalOf } from './rounds.ts';
import type { Phase, Session, Step } from './session.ts';

const GET_READY = 3000;

/** How far a session is led on or back; each way ends in exactly one step. */

export function isSteady(script: Script, session: Session): boolean {
  return session.rhythm === 'STEADY' && hasRhythm(here(script, session).exercise);
}

export function to(session: Session, step: Step): Session {
  return { ...session, step, over: null };
}

export function toPreparation(script: Script, session: Session, index: number): Session {
  return index < preparationsOf(script).length
    ? to(session, { is: 'preparation', index })
    : toExercise(script, session, 0);
}

export function toExercise(script: Script, session: Session, exercise: number): Session {
  const next = script[exercise];
  if (next === undefined) return toEnd(script, session);
  return to({ ...session, exercise, round: 0 }, { is: asksForSide(next) ? 'side' : 'set-up' });
}

export function toGetReady(session: Session): Session {
  return to(session, { is: 'get-ready', left: GET_READY });
}

/** Begins a round, or goes on with it; one that is complete already is not begun again. */
export function toRound(script: Script, session: Session): Session {
  const { done, round, target } = here(script, session);
  const total = totalOf(done, round);
  if (total >= target.high * round.sides.length) return afterRound(script, session);
  if (target.unit === 'SECONDS') return to(session, { is: 'seconds', left: (target.high - total) * 1000 });
  return toPhase(script, session, 0);
}

/** The phase of the rep that comes at this place; null after the last one. */
export function toPhase(script: Script, session: Session, index: number): Session {
  const next = phasesOf(here(script, session).exercise, isSteady(script, session))[index];
  if (next === undefined) throw new Error('A rep has no such phase');
  return to(session, { is: 'rep', phase: next.phase, left: next.ms });
}

/** What follows a phase; the return counts the rep. */
export function afterPhase(script: Script, session: Session, phase: Phase): Session {
  const phases = phasesOf(here(script, session).exercise, isSteady(script, session));
  const index = phases.findIndex((each) => each.phase === phase) + 1;
  if (index < phases.length) return toPhase(script, session, index);
  return toRound(script, counted(script, session));
}

export function afterRound(script: Script, session: Session): Session {
  const { exercise, round, rounds } = here(script, session);
  const next = rounds[session.round + 1];
  if (next === undefined) return afterExercise(script, session);
  const rest = exercise.restSeconds ?? 0;
  if (rest > 0 && !next.bonus && next.set > round.set) return to(session, { is: 'rest', left: rest * 1000 });
  return toNextRound(session);
}

/** Whoever stays on the same side is set up already. */
export function afterRest(script: Script, session: Session): Session {
  const { round, rounds } = here(script, session);
  const next = rounds[session.round + 1];
  const same = next?.sides.join() === round.sides.join();
  return same ? toGetReady({ ...session, round: session.round + 1 }) : toNextRound(session);
}

function toNextRound(session: Session): Session {
  return to({ ...session, round: session.round + 1 }, { is: 'set-up' });
}

function afterExercise(script: Script, session: Session): Session {
  return asksForVariant(script, session)
    ? to(session, { is: 'variant' })
    : toExercise(script, session, session.exercise + 1);
}

function asksForVariant(script: Script, session: Session): boolean {
  const { exercise, done } = here(script, session);
  return exercise.variants.length > 0 && hasCounted(exercise, done);
}

/** A session of which nothing was done asks why, since that is what it then says. */
function toEnd(script: Script, session: Session): Session {
  const ended = { ...session, endedAt: session.heard };
  return anyCounted(script, session)
    ? to(ended, { is: 'effort' })
    : to(ended, { is: 'reason', from: { is: 'set-up' } });
}

export function afterReason(script: Script, session: Session): Session {
  return to(session, { is: anyCounted(script, session) ? 'effort' : 'pain-after' });
}

export function back(script: Script, session: Session): Session {
  const { step } = session;
  switch (step.is) {
    case 'preparation':
      return beforePreparation(session, step.index);
    case 'side':
      return beforeExercise(script, session);
    case 'set-up':
      return beforeRound(script, session);
    case 'get-ready':
    case 'rep':
    case 'seconds':
    case 'rest':
    case 'variant':
      return to(session, { is: 'set-up' });
    case 'reason':
      return { ...session, step: step.from, over: isTimed(step.from) ? 'pause' : null };
    case 'words':
      return beforeEnd(script, session);
    case 'advice':
      return step.after === 'reason' ? beforeEnd(script, session) : to(session, { is: step.after });
    case 'effort':
      return beforeEnd(script, session);
    case 'pain-after':
      return anyCounted(script, session) ? to(session, { is: 'effort' }) : beforeEnd(script, session);
    case 'note':
      return to(session, { is: 'pain-after' });
    case 'summary':
      return to(session, { is: 'note' });
    case 'finished':
      return to(session, { is: 'summary' });
    default:
      return to(session, step);
  }
}

export function isTimed(step: Step): boolean {
  return 'left' in step && step.left !== null;
}

function beforePreparation(session: Session, index: number): Session {
  return to(session, index > 0 ? { is: 'preparation', index: index - 1 } : { is: 'pain-before' });
}

function beforeRound(script: Script, session: Session): Session {
  if (session.round > 0) return to({ ...session, round: session.round - 1 }, { is: 'set-up' });
  return asksForSide(here(script, session).exercise) ? to(session, { is: 'side' }) : beforeExercise(script, session);
}

function beforeExercise(script: Script, session: Session): Session {
  const index = session.exercise - 1;
  const before = script[index];
  if (before === undefined) return beforePreparation(session, preparationsOf(script).length);
  const round = roundsOf(before, doneAt(session, index)).length - 1;
  return lastOf(script, { ...session, exercise: index, round });
}

function lastOf(script: Script, session: Session): Session {
  return to(session, { is: asksForVariant(script, session) ? 'variant' : 'set-up' });
}

/** Takes the end back: to where the session was stopped, or to the end of its last exercise. */
function beforeEnd(script: Script, session: Session): Session {
  const { stopped } = session;
  const open = { ...session, stopped: null };
  if (stopped === null) return lastOf(script, open);
  return { ...open, step: stopped.from, over: isTimed(stopped.from) ? 'pause' : null };
}
