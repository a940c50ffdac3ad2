import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Refused } from '../../api/api.ts';
import type { DueMeasure, KeptMeasure } from '../../api/model.ts';
import { longDate, offsetDateTime } from '../../dates.ts';
import { uuid7 } from '../../log/uuid7.ts';
import { failureNotice, fieldErrors } from '../../parts/failure.ts';
import { Load } from '../../parts/load.ts';
import { therapistName } from '../../parts/words.ts';
import { number, plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import { dueMeasures } from './due-measures.ts';
import type { MeasureDraft, Step } from './measure-draft.ts';
import { draftOf, emptyDraft, namedActivities, newAnswer, stepsOf } from './measure-draft.ts';
import type { Answering } from './measure-step.ts';
import { namingStep, questionStep, ticksStep } from './measure-step.ts';

/** Where a client answers a measure, one question at a time. What was answered stays when the screen is left. */
@customElement('measure-screen')
export class MeasureScreen extends Screen {
  readonly #measure = new Load<{ readonly found: DueMeasure | null }>(this);
  @state() private draft: MeasureDraft | null = null;
  @state() private error = '';
  @state() private failure: unknown = null;
  @state() private kept: KeptMeasure | null = null;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.kept = this.failure = this.draft = null;
    void this.#measure.ask(async () => {
      const measures = await dueMeasures(this.portal);
      const found = measures.find(({ id }) => id === this.place.detail) ?? null;
      if (found !== null) this.draft = this.#begun(found) ?? emptyDraft(found);
      return { found };
    });
  }

  /** Answers that were begun for an earlier due date are of that time. */
  #begun(measure: DueMeasure): MeasureDraft | null {
    const draft = this.portal.drafts.read(draftOf(measure.id)) as MeasureDraft | null;
    return draft !== null && draft.due === measure.due ? draft : null;
  }

  protected override render(): TemplateResult {
    return this.#measure.render(({ found }) => {
      if (this.kept !== null && found !== null) return this.#done(found, this.kept);
      return found === null || this.draft === null ? notAsked() : this.#asking(found, this.draft);
    });
  }

  #asking(measure: DueMeasure, draft: MeasureDraft): TemplateResult {
    const steps = stepsOf(measure, draft);
    const at = Math.min(draft.at, steps.length - 1);
    const step = steps[at] ?? { is: 'start' };
    return html`<header class="opening">
        <p>
          ${
            at === 0
              ? html`<a href="/portal">${t('portal.measure.leave')}</a>`
              : html`<button class="link" @click=${() => this.#move(at - 1)}>${t('portal.measure.back')}</button>`
          }
        </p>
        <h1 tabindex="-1">${step.is === 'end' ? t('portal.measure.check') : measure.name}</h1>
        ${
          step.is === 'start' || step.is === 'end'
            ? nothing
            : html`<p class="soft">${t('portal.measure.step', at, steps.length - 2, measure.recall)}</p>`
        }
      </header>
      <form novalidate class="narrow stack" @submit=${(event: Event) => this.#next(event, measure, steps, at)}>
        ${this.#step(measure, draft, step, steps)} ${this.#problem(measure)}
        <div class="actions">
          <button class="button" type="submit" aria-disabled=${this.busy}>
            ${
              step.is === 'start'
                ? t('portal.measure.start')
                : step.is === 'end'
                  ? t('portal.measure.send')
                  : t('portal.measure.next')
            }
          </button>
          ${
            step.is === 'question' && measure.maySkip
              ? html`<button type="button" class="button-quiet" @click=${() => this.#skip(step.key, at)}>
                  ${t('portal.measure.skip')}
                </button>`
              : nothing
          }
        </div>
        <p class="links centred">
          <button type="button" class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
        </p>
      </form>`;
  }

  #step(measure: DueMeasure, draft: MeasureDraft, step: Step, steps: readonly Step[]): TemplateResult {
    switch (step.is) {
      case 'start':
        return html`<p class="lead">${measure.lead}</p>
          <p class="soft">
            ${plural('portal.measure.takes', measure.minutes)}
            ${t('portal.measure.unwatched', therapistName(this.portal.account.therapist))}
          </p>`;
      case 'naming':
        return namingStep(step.most, draft, this.error, this.#answering);
      case 'ticks':
        return ticksStep(step.questions, draft, this.#answering);
      case 'question':
        return questionStep(step, draft.values[step.key], this.error, this.#answering);
      case 'end':
        return this.#summary(draft, steps);
    }
  }

  #summary(draft: MeasureDraft, steps: readonly Step[]): TemplateResult {
    return html`<dl class="panel">
        ${steps.map((step, at) => {
          if (step.is === 'ticks') {
            const ticked = step.questions.filter(({ key }) => draft.values[key] === 1);
            return this.#answered(
              t('portal.measure.ticked'),
              t('portal.measure.ticked-of', ticked.length, step.questions.length),
              at,
              ticked.map(({ text }) => text),
            );
          }
          if (step.is !== 'question') return nothing;
          const label = step.about === '' ? step.question.text : step.about;
          return this.#answered(label, answerText(step, draft.values[step.key]), at);
        })}
      </dl>
      <p class="soft">${t('portal.measure.unwatched', therapistName(this.portal.account.therapist))}</p>`;
  }

  #answered(question: string, answer: string, at: number, more: readonly string[] = []): TemplateResult {
    return html`<div>
      <dt>${question}</dt>
      <dd>
        ${answer}
        <button
          type="button"
          class="link"
          aria-label=${t('portal.measure.change-named', question)}
          @click=${() => this.#move(at)}
        >
          ${t('portal.measure.change')}
        </button>
        ${more.map((each) => html`<p>${each}</p>`)}
      </dd>
    </div>`;
  }

  #done(measure: DueMeasure, kept: KeptMeasure): TemplateResult {
    const { score } = kept;
    return html`<header class="opening">
        <h1 tabindex="-1">${t('portal.measure.sent')}</h1>
        <p class="lead">
          ${
            score == null
              ? t('portal.measure.unscored', kept.answered, kept.asked)
              : t('portal.measure.score', measure.name, number(score), number(kept.low), number(kept.high))
          }
        </p>
        ${
          score == null
            ? nothing
            : html`<p>${kept.better === 'LOWER' ? t('portal.measure.lower') : t('portal.measure.higher')}</p>`
        }
      </header>
      <div class="narrow stack">
        ${
          kept.earlier.length === 0
            ? nothing
            : html`<section class="panel">
                <h2>${t('portal.measure.earlier')}</h2>
                <dl>
                  ${kept.earlier
                    .toReversed()
                    .slice(0, 12)
                    .map(
                      (each) =>
                        html`<div>
                          <dt>${longDate(each.date)}</dt>
                          <dd>${number(each.score)}</dd>
                        </div>`,
                    )}
                </dl>
              </section>`
        }
        <p class="soft">${t('portal.measure.unwatched', therapistName(this.portal.account.therapist))}</p>
        <div class="actions"><a class="button" href="/portal">${t('portal.measure.leave')}</a></div>
        <p class="soft small">${t('portal.measure.source', measure.source)}</p>
      </div>`;
  }

  #problem(measure: DueMeasure): unknown {
    const { failure } = this;
    if (failure === null) return nothing;
    if (failure instanceof Refused && fieldErrors(failure).length > 0) {
      return html`<div class="notice attention" role="alert">
        ${fieldErrors(failure).map(({ message }) => html`<p>${message}</p>`)}
        <p><a href="/portal">${t('portal.measure.leave')}</a></p>
      </div>`;
    }
    return html`${failureNotice(failure, () => void this.#send(measure))}
      <p class="soft">${t('portal.measure.safe')}</p>`;
  }

  readonly #answering: Answering = {
    answer: (key, value) => {
      const others = Object.entries(this.draft?.values ?? {}).filter(([each]) => each !== key);
      this.#change({ values: Object.fromEntries(value === null ? others : [...others, [key, value]]) });
    },
    name: (activities) => this.#change({ activities }),
  };

  #change(change: Partial<MeasureDraft>): void {
    if (this.draft === null || this.place.detail === null) return;
    // What was refused must not come back as the same answer once it says something else.
    const id = this.failure instanceof Refused ? uuid7() : this.draft.id;
    this.draft = { ...this.draft, id, finishedAt: null, ...change };
    this.error = '';
    this.failure = null;
    this.portal.drafts.write(draftOf(this.place.detail), this.draft);
  }

  #move(at: number): void {
    this.#change({ at });
    void this.#begin();
  }

  /** A question is begun at its answers, anything else at its heading. */
  async #begin(): Promise<void> {
    await this.updateComplete;
    await this.focusOn(this.querySelector('choice-group, #number') === null ? 'h1' : 'choice-group, #number');
    scrollTo(0, 0);
  }

  #skip(key: string, at: number): void {
    this.#answering.answer(key, null);
    this.#move(at + 1);
  }

  #next(event: Event, measure: DueMeasure, steps: readonly Step[], at: number): void {
    event.preventDefault();
    const step = steps[at];
    if (step === undefined || this.draft === null) return;
    if (step.is === 'end') return void this.#send(measure);
    this.error = mistakeIn(step, measure, this.draft);
    if (this.error === '') this.#move(at + 1);
    else void this.focusOn('choice-group, #number, #activity-0');
  }

  async #send(measure: DueMeasure): Promise<void> {
    if (this.busy || this.draft === null) return;
    this.busy = true;
    this.failure = null;
    try {
      const { account, clock, drafts, api } = this.portal;
      const finishedAt = this.draft.finishedAt ?? offsetDateTime(clock.now(), account.zone);
      this.draft = { ...this.draft, finishedAt };
      drafts.write(draftOf(measure.id), this.draft);
      this.kept = await api.answerMeasure(newAnswer(measure, this.draft, account.zone, finishedAt));
      drafts.drop(draftOf(measure.id));
      await this.focusOn('h1');
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}

function notAsked(): TemplateResult {
  return html`<header class="opening">
      <h1 tabindex="-1">${t('portal.measure.gone')}</h1>
      <p class="lead">${t('portal.measure.gone-lead')}</p>
    </header>
    <div class="actions"><a class="button" href="/portal">${t('portal.measure.leave')}</a></div>`;
}

/** Why one cannot go on; empty when one can. */
function mistakeIn(step: Step, measure: DueMeasure, draft: MeasureDraft): string {
  if (step.is === 'naming') {
    const named = namedActivities(measure, draft);
    if (named.length === 0) return t('portal.measure.name-one');
    return new Set(named).size < named.length ? t('portal.measure.name-twice') : '';
  }
  if (step.is !== 'question') return '';
  const { kind, low, high } = step.question;
  const value = draft.values[step.key];
  const typed = kind === 'NUMBER' || kind === 'DECIMAL';
  if (value === undefined) return typed ? t('portal.measure.number') : t('portal.measure.choose');
  const outside = value < (low ?? value) || value > (high ?? value) || (kind === 'NUMBER' && !Number.isInteger(value));
  return typed && (Number.isNaN(value) || outside) ? t('portal.measure.number') : '';
}

function answerText({ question }: Extract<Step, { is: 'question' }>, value: number | undefined): string {
  if (value === undefined) return t('portal.measure.skipped');
  switch (question.kind) {
    case 'CHOICE':
      return question.options.find(({ place }) => place === value)?.label ?? '';
    case 'YES_NO':
      return value === 1 ? t('portal.yes') : t('portal.measure.no');
    case 'NUMBER':
    case 'DECIMAL':
      return `${number(value)} ${question.unit ?? ''}`;
    default:
      return t('portal.measure.of', number(value), number(question.high ?? 10));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'measure-screen': MeasureScreen;
  }
}
