import type { Script, Side } from './routine.ts';
import { amountKey, amountOf, here, sideOfLast, sideOfNext, totalOf } from './rounds.ts';
import type { Done, Session, Step } from './session.ts';

/** How many seconds one “take back” takes off. */
const SECONDS_BACK = 5;

const DURING: readonly Step['is'][] = ['rep', 'seconds', 'rest', 'variant'];
const BETWEEN: readonly Step['is'][] = ['set-up', 'get-ready'];

export function withDone(session: Session, change: Partial<Done>): Session {
  const done = session.done.map((each, index) => (index === session.exercise ? { ...each, ...change } : each));
  return { ...session, done };
}

/** One more rep, on the side whose turn it is. */
export function counted(script: Script, session: Session): Session {
  const { done, round } = here(script, session);
  const side = sideOfNext(done, round);
  return withAmount(script, session, side, amountOf(done, round, side) + 1);
}

/** Seconds as they were kept up so far; whole ones only. */
export function keptUp(script: Script, session: Session, seconds: number): Session {
  return withAmount(script, session, here(script, session).round.sides[0] ?? null, Math.floor(seconds));
}

/** Takes the last rep back, or a few seconds. */
export function takenBack(script: Script, session: Session): Session {
  const { done, round, target } = here(script, session);
  const side = sideOfLast(done, round);
  const before = amountOf(done, round, side);
  const taken = Math.min(before, target.unit === 'SECONDS' ? SECONDS_BACK : 1);
  if (taken === 0) return session;
  const less = withAmount(script, session, side, before - taken);
  const { step } = less;
  return step.is === 'seconds' ? { ...less, step: { ...step, left: step.left + taken * 1000 } } : less;
}

/** The side on which a click would have been felt now; null where none is asked for, or an extra round is planned. */
export function clickSide(script: Script, session: Session): Side | null {
  const { is } = session.step;
  if (session.over === 'click' || !(DURING.includes(is) || BETWEEN.includes(is))) return null;
  const { exercise, done, round, rounds } = here(script, session);
  if (exercise.clickRule == null || exercise.sides.length < 2 || done.clickOn !== null) return null;
  const moved = DURING.includes(is) || totalOf(done, round) > 0 ? round : rounds[session.round - 1];
  return moved === undefined ? null : sideOfLast(done, moved);
}

function withAmount(script: Script, session: Session, side: Side | null, amount: number): Session {
  const { done, round } = here(script, session);
  return withDone(session, { amounts: { ...done.amounts, [amountKey(round, side)]: amount } });
}
