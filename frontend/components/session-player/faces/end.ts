import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { HIGH_EFFORT } from '../../thresholds.ts';
import { LONGEST_NOTE, LONGEST_WORDS } from '../machine.ts';
import { exerciseOutcome } from '../outcome.ts';
import type { PlayerExercise, PlayerLesson, Side } from '../routine.ts';
import { targetOf } from '../routine.ts';
import { anyCounted, doneAt, sidesInOrder } from '../rounds.ts';
import { amountText, reasonText, sideText } from '../words.ts';
import type { Face, Scene } from './face.ts';
import { backControl } from './face.ts';

/** From here on, effort of 0 to 10 is high enough to offer what an exercise teaches about it. */

/** High pain: what to do now comes first, and going on is the quiet way. */
export function adviceFace(scene: Scene, after: 'pain-before' | 'reason' | 'pain-after'): Face {
  const { script, words } = scene;
  const lessons = lessonsFor(script, 'PAIN_HIGH');
  const before = after === 'pain-before';
  const on = {
    text: words.say(before ? 'portal.player.gently' : 'portal.player.continue'),
    act: { is: 'go' as const },
  };
  return {
    heading: words.say('portal.player.advice'),
    lead: words.say(before ? 'portal.player.advice-before' : 'portal.player.advice-after'),
    detail: html`<slot name="help"></slot>${lessons.map((lesson) => lessonDetails(lesson))}`,
    main: before ? { text: words.say('portal.player.stop-today'), act: { is: 'stop' } } : on,
    pair: before ? [on] : [],
    row: [backControl(scene)],
  };
}

export function noteFace(scene: Scene): Face {
  const { words, session } = scene;
  return writing(scene, words.say('portal.feelings.note'), words.say('portal.not-watched'), session.note, LONGEST_NOTE);
}

/** Whoever finds no reason that fits says it in own words, or leaves it. */
export function stopWordsFace(scene: Scene): Face {
  const { words, session, therapist } = scene;
  const lead = words.say('portal.player.stop-words-lead', therapist);
  return writing(scene, words.say('portal.player.stop-words'), lead, session.stopped?.words ?? '', LONGEST_WORDS);
}

function writing(scene: Scene, heading: string, lead: string, text: string, longest: number): Face {
  return {
    heading,
    lead,
    detail: html`<textarea
      rows="4"
      maxlength=${longest}
      aria-label=${heading}
      .value=${text}
      @input=${(event: Event) => scene.note((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
    main: { text: scene.words.say('portal.player.continue'), act: { is: 'go' } },
    row: [backControl(scene)],
  };
}

/** Tells what was done, against what was asked for; no praise that the numbers do not carry, and no blame. */
export function summaryFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const rows = script.map((exercise, index) => exerciseRow(scene, exercise, index));
  const whole = rows.every(({ whole: full }) => full);
  const any = anyCounted(script, session);
  const hard = (session.effort ?? 0) >= HIGH_EFFORT;
  const lead = whole ? 'portal.player.whole' : any ? 'portal.player.part' : 'portal.player.none';
  return {
    heading: words.say(any ? 'portal.player.well-done' : 'portal.player.told'),
    lead: words.say(lead, scene.therapist),
    detail: html`<dl class="summary">
        ${rows.map(
          ({ name, told }) =>
            html`<div>
              <dt>${name}</dt>
              ${told.map((line) => html`<dd>${line}</dd>`)}
            </div>`,
        )}
      </dl>
      ${
        session.stopped === null
          ? nothing
          : html`<p>${words.say('portal.player.stopped', reasonText(words, session.stopped.reason))}</p>`
      }
      ${hard ? lessonsFor(script, 'DIFFICULTY_HIGH').map((lesson) => lessonDetails(lesson)) : nothing}`,
    main: { text: words.say('portal.log.store'), act: { is: 'go' } },
    row: [backControl(scene)],
  };
}

export function finishedFace(scene: Scene): Face {
  return {
    heading: scene.words.say('portal.player.saving'),
    detail: html`<slot name="failure"></slot>`,
    row: [backControl(scene)],
  };
}

interface Row {
  readonly name: string;
  readonly told: string[];
  readonly whole: boolean;
}

function exerciseRow({ session, words }: Scene, exercise: PlayerExercise, index: number): Row {
  const { sets } = exerciseOutcome(exercise, session, index);
  const target = targetOf(exercise, session.used);
  const asked = { ...target, low: target.low * exercise.sets, high: target.high * exercise.sets };
  const on = (side: Side | null): number =>
    sets.filter((set) => !set.bonus && set.side === side).reduce((sum, { amount }) => sum + amount, 0);
  const sides = sidesInOrder(exercise, doneAt(session, index).first);
  const unit = amountText(words, asked);
  const lines = sides.map((side) =>
    side === null
      ? words.say('portal.player.done-of', on(side), unit)
      : words.say('portal.player.side-done-of', sideText(words, side), on(side), unit),
  );
  const bonus = sets.find((set) => set.bonus);
  const extra =
    bonus?.side == null ? [] : [words.say('portal.player.extra-done', sideText(words, bonus.side), bonus.amount)];
  return {
    name: exercise.name,
    told: sets.length === 0 ? [words.say('portal.player.not-done')] : [...lines, ...extra],
    whole: sides.every((side) => on(side) >= asked.low),
  };
}

function lessonsFor(script: readonly PlayerExercise[], trigger: string): PlayerLesson[] {
  const due = script.flatMap(({ education }) => education).filter((lesson) => lesson.trigger === trigger);
  return [...new Map(due.map((lesson) => [lesson.key, lesson])).values()];
}

function lessonDetails({ title, introduction, tips }: PlayerLesson): TemplateResult {
  return html`<details class="lesson">
    <summary>${title}</summary>
    <p>${introduction}</p>
    <ol>
      ${tips.map((tip) => html`<li>${tip}</li>`)}
    </ol>
  </details>`;
}
