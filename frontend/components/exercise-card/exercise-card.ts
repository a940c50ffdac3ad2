import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../exercise-figure/exercise-figure.ts';
import type { Picture } from '../exercise-figure/pictures.ts';
import { pictureOf } from '../exercise-figure/pictures.ts';
import '../exercise-media/exercise-media.ts';
import type { Medium } from '../exercise-media/media.ts';
import { photoOf } from '../exercise-media/media.ts';
import { base } from '../shared.styles.ts';
import { emphasised } from './emphasis.ts';
import { styles } from './exercise-card.styles.ts';
import type { CardStep, StepWords } from './exercise-steps.ts';
import { steps } from './exercise-steps.ts';

/** What a card shows of an exercise; texts arrive translated. */
export interface CardExercise {
  readonly exerciseKey: string;
  readonly name: string;
  readonly summary: string;
  readonly positionName: string;
  readonly dosageSentence: string;
  readonly note?: string | null;
  readonly effortCue: string;
  readonly stopRule: string;
  readonly clickRule?: string | null;
  readonly load?: string | null;
  readonly cautions: readonly string[];
  readonly steps: readonly CardStep[];
  readonly education: readonly CardLesson[];
  readonly figures?: readonly Picture[];
  readonly media?: readonly Medium[];
  readonly sides?: readonly ('LEFT' | 'RIGHT')[];
  readonly variants?: readonly { preset?: string | null }[];
  readonly sources: readonly { title: string; author: string; publisher?: string | null; link?: string | null }[];
}

/** A short lesson that belongs to an exercise. */
export interface CardLesson {
  readonly trigger: string;
  readonly title: string;
  readonly introduction: string;
  readonly tips: readonly string[];
}

/** The card's own words, translated by whoever shows it. */
export interface CardWords extends StepWords {
  readonly figure: string;
  readonly open: string;
  readonly note: string;
  readonly source: string;
  readonly missingVideo: string;
}

/**
 * One exercise as the client sees it: figure, what to do, the therapist's note, and the steps on demand.
 *
 * @slot aside - a word beside the name, such as the minutes
 * @slot schedule - a sentence on when to do it
 */
@customElement('exercise-card')
export class ExerciseCard extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) exercise?: CardExercise;
  @property({ attribute: false }) words?: CardWords;

  /** A line with a small figure instead of a large one on top. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Whether the steps are open. */
  @property({ type: Boolean, reflect: true }) open = false;

  protected override render(): TemplateResult | typeof nothing {
    const { exercise, words } = this;
    if (exercise === undefined || words === undefined) return nothing;
    const photo = photoOf(exercise);
    return html`<article aria-labelledby="name">
      <exercise-figure
        .label=${photo?.words ?? words.figure}
        .picture=${photo?.address ?? pictureOf(exercise, onlySide(exercise))}
        .moving=${this.open}
      ></exercise-figure>
      <div class="text">
        <header>
          <h2 id="name">${exercise.name}</h2>
          <slot name="aside"></slot>
        </header>
        <p class="dosage">${emphasised(exercise.dosageSentence)}</p>
        <slot name="schedule"></slot>
        ${
          exercise.note == null || exercise.note === ''
            ? nothing
            : html`<p class="note">${words.note === '' ? nothing : `${words.note}: `}${exercise.note}</p>`
        }
      </div>
      <details ?open=${this.open} @toggle=${this.#opened}>
        <summary>
          <span>${words.open}<span class="spoken">, ${exercise.name}</span></span>
        </summary>
        ${this.#detail(exercise, words)}
      </details>
    </article>`;
  }

  readonly #opened = (event: Event): void => {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
  };

  /** Those that are not on top already, once one has asked to see more. */
  #media(exercise: CardExercise, words: CardWords): TemplateResult | typeof nothing {
    const top = photoOf(exercise);
    const media = (exercise.media ?? []).filter((each) => each !== top);
    if (!this.open || media.length === 0) return nothing;
    return html`<exercise-media .media=${media} .missing=${words.missingVideo}></exercise-media>`;
  }

  #detail(exercise: CardExercise, words: CardWords): TemplateResult {
    const cues = [exercise.load, exercise.effortCue, exercise.clickRule].filter((cue) => cue != null && cue !== '');
    return html`<div class="detail">
      <p class="soft">${exercise.summary}</p>
      ${this.#media(exercise, words)} ${steps(exercise.steps, words)} ${cues.map((cue) => html`<p>${cue}</p>`)}
      <p class="stop">${exercise.stopRule}</p>
      ${exercise.cautions.map((caution) => html`<p class="stop">${caution}</p>`)}
      ${exercise.education.filter((lesson) => lesson.trigger === 'ALWAYS').map((lesson) => lessonDetails(lesson))}
      ${exercise.sources.map(
        (source) =>
          html`<p class="source">
            ${words.source}
            ${
              source.link?.startsWith('https://') !== true
                ? source.title
                : html`<a href=${source.link} target="_blank" rel="noreferrer">${source.title}</a>`
            },
            ${source.author}${source.publisher == null ? nothing : `, ${source.publisher}`}
          </p>`,
      )}
    </div>`;
  }
}

/** Null where either side is done. */
function onlySide({ sides = [] }: CardExercise): 'LEFT' | 'RIGHT' | null {
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

function lessonDetails(lesson: CardLesson): TemplateResult {
  return html`<details class="lesson">
    <summary>${lesson.title}</summary>
    <p>${lesson.introduction}</p>
    <ol>
      ${lesson.tips.map((tip) => html`<li>${tip}</li>`)}
    </ol>
  </details>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-card': ExerciseCard;
  }
}
