import { keptUp } from './counting.ts';
import type { Script } from './routine.ts';
import { here } from './rounds.ts';
import type { Session } from './session.ts';
import { afterPhase, afterRest, afterRound, toRound } from './ways.ts';

/**
 * The longest silence of the clock, in milliseconds, after which a session still goes on. A page that slept for longer
 * led nobody, so the session waits where it was last heard. Only a rest goes on without being watched.
 */
export const LONGEST_SILENCE = 2500;

/** The session as it stands at this time: each step that is over by then has given way to the next one, to the millisecond. */
export function ticked(script: Script, session: Session, at: number): Session {
  const silence = at - session.heard;
  const heard = { ...session, heard: at };
  if (silence <= 0 || session.over !== null || leftOf(session) === null) return heard;
  if (silence > LONGEST_SILENCE && session.step.is !== 'rest') return { ...heard, over: 'pause' };
  return passed(script, heard, silence);
}

function passed(script: Script, session: Session, ms: number): Session {
  const left = leftOf(session);
  if (left === null || session.over !== null || ms === 0) return session;
  if (ms < left) return spent(script, session, left - ms);
  const after = timeUp(script, spent(script, session, 0));
  const more = ms - left;
  return more > LONGEST_SILENCE ? { ...after, over: 'pause' } : passed(script, after, more);
}

function leftOf({ step }: Session): number | null {
  return 'left' in step ? step.left : null;
}

function spent(script: Script, session: Session, left: number): Session {
  const { step } = session;
  if (!('left' in step)) return session;
  const less = { ...session, step: { ...step, left } };
  if (step.is !== 'seconds') return less;
  return keptUp(script, less, here(script, session).target.high - left / 1000);
}

function timeUp(script: Script, session: Session): Session {
  const { step } = session;
  switch (step.is) {
    case 'get-ready':
      return toRound(script, session);
    case 'rep':
      return afterPhase(script, session, step.phase);
    case 'seconds':
      return afterRound(script, session);
    case 'rest':
      return afterRest(script, session);
    default:
      return session;
  }
}
