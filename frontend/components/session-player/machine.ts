import { HIGH_PAIN } from '../thresholds.ts';
import { ticked } from './clock.ts';
import { clickSide, takenBack, withDone } from './counting.ts';
import type { Script } from './routine.ts';
import { preparationsOf } from './routine.ts';
import { here } from './rounds.ts';
import type { PlayerEvent, Reason, Session, Step } from './session.ts';
import {
  afterPhase,
  afterReason,
  afterRest,
  afterRound,
  back,
  isSteady,
  to,
  toExercise,
  toGetReady,
  toPhase,
  toPreparation,
  toRound,
} from './ways.ts';

/** Leaves room for a sentence before it. */
export const LONGEST_NOTE = 1800;
export const LONGEST_WORDS = 1000;

const WORK: readonly Step['is'][] = ['set-up', 'get-ready', 'rep', 'seconds'];
const EXERCISE: readonly Step['is'][] = [...WORK, 'side', 'rest', 'variant'];
const STOPPABLE: readonly Step['is'][] = [...EXERCISE, 'pain-before', 'preparation', 'advice'];

/**
 * What a session becomes through an event. Pure: the clock arrives with the events, and an event that means nothing
 * where the session stands changes nothing.
 */
export function next(script: Script, session: Session, event: PlayerEvent): Session {
  return happened(script, ticked(script, session, event.at), event);
}

function happened(script: Script, session: Session, event: PlayerEvent): Session {
  if (session.over === 'click' && !['bonus', 'back', 'tick'].includes(event.is)) return session;
  switch (event.is) {
    case 'tick':
      return session;
    case 'pause':
      return mayPause(session) ? { ...session, over: 'pause' } : session;
    case 'back':
      return back(script, session);
    case 'go':
      return session.over === 'pause' ? { ...session, over: null } : gone(script, session);
    case 'rhythm':
      return mayDo(session, EXERCISE) ? inRhythm(script, { ...session, rhythm: event.rhythm }) : session;
    case 'stop':
      return mayStop(session) ? to(session, { is: 'reason', from: session.step }) : session;
    case 'skip':
      return mayDo(session, EXERCISE) ? toExercise(script, session, session.exercise + 1) : session;
    case 'enough':
      return mayDo(session, WORK) ? afterRound(script, session) : session;
    case 'undo':
      return mayDo(session, [...WORK, 'rest', 'variant']) ? takenBack(script, session) : session;
    case 'click':
      return clickSide(script, session) === null ? session : { ...session, over: 'click' };
    case 'bonus':
      return session.over === 'click' ? clicked(script, session, event.wanted) : session;
    default:
      return answered(script, session, event);
  }
}

type Answer = Extract<PlayerEvent, { is: 'pain' | 'effort' | 'prepared' | 'side' | 'variant' | 'reason' | 'note' }>;

function answered(script: Script, session: Session, event: Answer): Session {
  const { step } = session;
  switch (event.is) {
    case 'pain':
      return pain(script, session, event.value);
    case 'effort':
      return step.is === 'effort' ? to({ ...session, effort: event.value }, { is: 'pain-after' }) : session;
    case 'prepared':
      return step.is === 'preparation' ? prepared(script, session, step.index, event.used) : session;
    case 'side':
      return step.is === 'side' ? to(withDone(session, { first: event.side }), { is: 'set-up' }) : session;
    case 'variant':
      if (step.is !== 'variant') return session;
      return toExercise(script, withDone(session, { variant: event.value }), session.exercise + 1);
    case 'reason':
      return step.is === 'reason' ? stopped(script, session, step.from, event.reason) : session;
    case 'note':
      return written(session, event.text);
  }
}

/** The one thing to do next, whatever it is called where the session stands. */
function gone(script: Script, session: Session): Session {
  const { step } = session;
  switch (step.is) {
    case 'set-up':
      return toGetReady(session);
    case 'get-ready':
      return toRound(script, session);
    case 'rep':
      return isSteady(script, session) ? session : afterPhase(script, session, step.phase);
    case 'rest':
      return afterRest(script, session);
    case 'advice':
      return afterAdvice(script, session, step.after);
    case 'words':
      return afterReason(script, session);
    case 'note':
      return to(session, { is: 'summary' });
    case 'summary':
      return to(session, { is: 'finished' });
    default:
      return session;
  }
}

function pain(script: Script, session: Session, value: number | null): Session {
  const high = value !== null && value >= HIGH_PAIN;
  if (session.step.is === 'pain-before') {
    const told = { ...session, painBefore: value };
    return high ? to(told, { is: 'advice', after: 'pain-before' }) : toPreparation(script, told, 0);
  }
  if (session.step.is !== 'pain-after') return session;
  const told = { ...session, painAfter: value };
  return to(told, high && session.stopped?.reason !== 'PAIN' ? { is: 'advice', after: 'pain-after' } : { is: 'note' });
}

function afterAdvice(script: Script, session: Session, after: 'pain-before' | 'reason' | 'pain-after'): Session {
  if (after === 'pain-before') return toPreparation(script, session, 0);
  return after === 'reason' ? afterReason(script, session) : to(session, { is: 'note' });
}

function prepared(script: Script, session: Session, index: number, used: boolean): Session {
  const asked = preparationsOf(script)[index];
  const answers = asked === undefined ? session.used : { ...session.used, [asked.key]: used };
  return toPreparation(script, { ...session, used: answers }, index + 1);
}

function stopped(script: Script, session: Session, from: Step, reason: Reason): Session {
  const told = { ...session, stopped: { reason, from }, endedAt: session.heard };
  if (reason === 'PAIN') return to(told, { is: 'advice', after: 'reason' });
  return reason === 'OTHER' ? to(told, { is: 'words' }) : afterReason(script, told);
}

function written(session: Session, text: string): Session {
  const { step, stopped: before } = session;
  if (step.is === 'note') return { ...session, note: text.slice(0, LONGEST_NOTE) };
  if (step.is !== 'words' || before === null) return session;
  return { ...session, stopped: { ...before, words: text.slice(0, LONGEST_WORDS) } };
}

/** An extra round comes after all others of its exercise, so that it takes none of their places. */
function clicked(script: Script, session: Session, wanted: boolean): Session {
  const side = clickSide(script, { ...session, over: null });
  if (!wanted || side === null) return { ...session, over: null };
  const planned = { ...withDone(session, { clickOn: side }), over: null };
  if (planned.step.is !== 'variant') return planned;
  return to({ ...planned, round: here(script, planned).rounds.length - 1 }, { is: 'set-up' });
}

function inRhythm(script: Script, session: Session): Session {
  if (session.step.is !== 'rep') return session;
  return { ...toPhase(script, session, 0), over: session.over };
}

function mayPause(session: Session): boolean {
  return session.over === null && EXERCISE.includes(session.step.is);
}

function mayStop({ step }: Session): boolean {
  return STOPPABLE.includes(step.is) && !(step.is === 'advice' && step.after !== 'pain-before');
}

function mayDo({ step }: Session, steps: readonly Step['is'][]): boolean {
  return steps.includes(step.is);
}
