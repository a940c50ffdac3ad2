import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { clickSide } from '../counting.ts';
import { secondsLeft } from '../cues.ts';
import type { PlayerExercise, PlayerStep, Side } from '../routine.ts';
import { hasRhythm, sided } from '../routine.ts';
import type { Here } from '../rounds.ts';
import { here, phasesOf, sideOfNext, totalOf } from '../rounds.ts';
import type { Phase, Session } from '../session.ts';
import { isSteady } from '../ways.ts';
import type { PlayerWords } from '../words.ts';
import { amountText, phaseText, rangeText, sideHeading } from '../words.ts';
import type { Control, Face, Ring, Scene } from './face.ts';
import { backControl } from './face.ts';

/** The faces of an exercise: setting up, getting ready, doing, and resting. */

const TOLD_AT_SET_UP = ['SET_UP', 'MOVEMENT', 'HOLD', 'RETURN', 'BREATHING', 'SAFETY'];

export function setUpFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const now = here(script, session);
  const { exercise, round } = now;
  const steady = session.rhythm === 'STEADY';
  const heading = headingOf(scene, now);
  return {
    ...heading,
    lead: heading.heading === exercise.name ? targetText(words, now) : `${exercise.name}, ${targetText(words, now)}`,
    figure: { exercise, side: round.sides.length === 1 ? (round.sides[0] ?? null) : null },
    detail: instructions(scene, exercise, round.sides.length === 1 ? (round.sides[0] ?? null) : null),
    main: { text: words.say('portal.player.ready'), act: { is: 'go' } },
    pair: [
      ...clickControls(scene),
      ...(hasRhythm(exercise) && now.target.unit === 'REPETITIONS'
        ? [
            {
              text: words.say(steady ? 'portal.player.rhythm-steady' : 'portal.player.rhythm-own'),
              detail: words.say('portal.player.rhythm-change'),
              act: { is: 'rhythm' as const, rhythm: steady ? ('OWN' as const) : ('STEADY' as const) },
            },
          ]
        : []),
      { text: words.say('portal.player.sounds'), act: { is: 'pause' } },
    ],
    row: [
      backControl(scene),
      ...(now.rounds.length > 1
        ? [{ text: words.say('portal.player.skip-round'), act: { is: 'enough' as const } }]
        : []),
      { text: words.say('portal.player.skip'), act: { is: 'skip' } },
    ],
  };
}

function instructions(scene: Scene, exercise: PlayerExercise, side: Side | null): TemplateResult {
  const steps = exercise.steps.filter(({ role }) => TOLD_AT_SET_UP.includes(role));
  const cues = [exercise.load, exercise.effortCue, ...exercise.cautions].filter((cue) => cue != null && cue !== '');
  return html`${
      exercise.note == null || exercise.note === ''
        ? nothing
        : html`<p class="note">${scene.words.say('portal.player.note-of', scene.therapist, exercise.note)}</p>`
    }
    <ol class="steps">
      ${steps.map((step: PlayerStep) => html`<li>${sided(step, side)}</li>`)}
    </ol>
    ${cues.map((cue) => html`<p>${cue}</p>`)}
    <p class="stop">${exercise.stopRule}</p>`;
}

export function getReadyFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const now = here(script, session);
  return {
    ...headingOf(scene, now),
    lead: targetText(words, now),
    ...figured(now),
    ring: clock(scene, words.say('portal.player.get-ready'), now.exercise.name, 3000),
    main: { text: words.say('portal.player.start-now'), act: { is: 'go' } },
    row: [backControl(scene), pauseControl(words)],
  };
}

export function repFace(scene: Scene, phase: Phase): Face {
  const { script, session, words } = scene;
  const now = here(script, session);
  const steady = isSteady(script, session);
  return {
    ...headingOf(scene, now),
    lead: instruction(now, phase),
    ...figured(now),
    ring: repRing(scene, now, phase),
    main: steady ? pauseControl(words) : { text: words.say(tapKey(now, phase)), act: { is: 'go' } },
    pair: [...clickControls(scene), enoughControl(words)],
    row: [
      backControl(scene),
      { text: words.say('portal.player.undo'), act: { is: 'undo' } },
      ...(steady ? [] : [pauseControl(words)]),
      { text: words.say('portal.player.skip'), act: { is: 'skip' } },
    ],
  };
}

export function secondsFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const now = here(script, session);
  const { target, done, round } = now;
  const reached = totalOf(done, round) >= target.low && target.low < target.high;
  return {
    ...headingOf(scene, now),
    lead: instruction(now, 'HOLD'),
    ...figured(now),
    ring: clock(
      scene,
      words.say('portal.player.keep-up'),
      reached
        ? words.say('portal.player.reached')
        : words.plural('portal.amount.seconds', target.high, rangeText(target)),
      target.high * 1000,
    ),
    main: pauseControl(words),
    pair: [...clickControls(scene), enoughControl(words)],
    row: [
      backControl(scene),
      { text: words.say('portal.player.undo-seconds'), act: { is: 'undo' } },
      { text: words.say('portal.player.skip'), act: { is: 'skip' } },
    ],
  };
}

export function restFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const now = here(script, session);
  const next = now.rounds[session.round + 1];
  return {
    heading: words.say('portal.player.rest'),
    lead: words.say('portal.player.next-set', next?.set ?? 1, now.exercise.sets),
    ring: clock(scene, words.say('portal.player.rest'), now.exercise.name, (now.exercise.restSeconds ?? 0) * 1000),
    main: { text: words.say('portal.player.go-on-now'), act: { is: 'go' } },
    pair: clickControls(scene),
    row: [
      backControl(scene),
      { text: words.say('portal.player.undo'), act: { is: 'undo' } },
      pauseControl(words),
      { text: words.say('portal.player.skip'), act: { is: 'skip' } },
    ],
  };
}

export function clickControl(words: PlayerWords): Control {
  return { text: words.say('portal.log.click'), act: { is: 'click' }, look: 'clay' };
}

function clickControls({ script, session, words }: Scene): Control[] {
  return clickSide(script, session) === null ? [] : [clickControl(words)];
}

function enoughControl(words: PlayerWords): Control {
  return { text: words.say('portal.player.enough'), act: { is: 'enough' } };
}

function pauseControl(words: PlayerWords): Control {
  return { text: words.say('portal.player.pause'), act: { is: 'pause' } };
}

function figured({ exercise, done, round }: Here): Pick<Face, 'figure'> {
  return { figure: { exercise, side: sideOfNext(done, round) } };
}

/** Which side and which set it is; the exercise's name where there are no sides. */
function headingOf({ words, session }: Scene, { exercise, done, round }: Here): Pick<Face, 'heading' | 'pill'> {
  const side = session.step.is === 'set-up' && round.sides.length > 1 ? null : sideOfNext(done, round);
  const heading = side === null ? exercise.name : sideHeading(words, side);
  const tighter = exercise.sideOrder === 'TIGHTER_FIRST' && side !== null && done.first === side;
  const set = exercise.sets > 1 ? words.say('portal.player.set', round.set, exercise.sets) : null;
  if (round.bonus) return { heading, pill: words.say('portal.player.extra') };
  const tight = tighter ? words.say('portal.player.tighter') : null;
  return { heading, pill: [tight, set].filter((each) => each !== null).join(' · ') };
}

function targetText(words: PlayerWords, { target, exercise, round }: Here): string {
  const amount = amountText(words, target);
  return round.sides.length > 1 && exercise.sides.length > 1 ? words.say('portal.quick.each-side', amount) : amount;
}

/** What the body does in this phase, in the words for the side. */
function instruction({ exercise, done, round }: Here, phase: Phase): string {
  const role = { MOVE: 'MOVEMENT', HOLD: 'HOLD', RETURN: 'RETURN' }[phase];
  const joined = phasesOf(exercise, false).length === 1 && phase === 'RETURN';
  const step =
    exercise.steps.find((each) => each.role === (joined ? 'MOVEMENT' : role)) ??
    exercise.steps.find((each) => each.role === 'MOVEMENT');
  return step === undefined ? '' : sided(step, sideOfNext(done, round));
}

function tapKey({ exercise }: Here, phase: Phase): string {
  if (phase === 'MOVE') return 'portal.player.tap-there';
  if (phase === 'HOLD') return 'portal.player.tap-return';
  return phasesOf(exercise, false).length === 1 ? 'portal.player.tap-one' : 'portal.player.tap-back';
}

/** The count is large; while holding, the seconds are. */
function repRing(scene: Scene, { exercise, done, round, target }: Here, phase: Phase): Ring {
  const { session, words } = scene;
  const total = totalOf(done, round);
  const all = { ...target, low: target.low * round.sides.length, high: target.high * round.sides.length };
  const holding = phase === 'HOLD' ? secondsLeft(session) : null;
  const joined = phase === 'RETURN' && phasesOf(exercise, isSteady(scene.script, session)).length === 1;
  const ms = phasesOf(exercise, isSteady(scene.script, session)).find((each) => each.phase === phase)?.ms ?? null;
  return {
    above: joined ? words.say('portal.player.there-and-back') : phaseText(words, phase),
    number: holding ?? total,
    below:
      holding === null
        ? words.say('portal.player.of', rangeText(all))
        : words.say('portal.player.count-of', total, rangeText(all)),
    part: ms === null ? total / all.high : leftPart(session, ms),
  };
}

function clock({ session }: Scene, above: string, below: string, all: number): Ring {
  return { above, number: secondsLeft(session) ?? 0, below, part: leftPart(session, all) };
}

function leftPart({ step }: Session, all: number): number {
  return 'left' in step && step.left !== null && all > 0 ? Math.min(1, step.left / all) : 0;
}
