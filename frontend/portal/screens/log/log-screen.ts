import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { SignedOut, Unreachable } from '../../api/api.ts';
import type { Exercise, FieldError, NewSessionLog, Occurrence, Routine } from '../../api/model.ts';
import { longDate } from '../../dates.ts';
import type { Draft } from '../../log/draft.ts';
import { correctionOf, draftName, emptyDraft, exerciseDraft, withExercise } from '../../log/draft.ts';
import { send } from '../../log/sending.ts';
import {
  exercisesOf,
  isNamed,
  nameOf,
  occurrenceAt,
  occurrencesOf,
  sessionLog,
  waitingOf,
} from '../../log/session-log.ts';
import { fieldErrors, refusedNotice } from '../../parts/failure.ts';
import { Load } from '../../parts/load.ts';
import { therapistName } from '../../parts/words.ts';
import { t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import { routineHref } from '../today/week.ts';
import { exerciseEntry } from './exercise-entry.ts';
import { feelings } from './feelings.ts';

/** Where a client writes down one session, or corrects one. What is typed is kept until the server has it. */
@customElement('log-screen')
export class LogScreen extends Screen {
  readonly #routine = new Load<Routine>(this);
  #sent: NewSessionLog | null = null;
  @state() private draft: Draft = emptyDraft();
  @state() private failure: unknown = null;
  @state() private empty = false;
  @state() private kept = true;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.failure = null;
    void this.#routine.ask(async () => {
      const routine = await this.portal.api.routine(this.place.query.get('date'));
      this.draft = this.#begin(routine, await this.#again());
      return routine;
    });
  }

  protected override render(): TemplateResult {
    return this.#routine.render((routine) => {
      const occurrence = this.#occurrence(routine);
      return occurrence === undefined ? this.#nothing(routine) : this.#form(routine, occurrence);
    });
  }

  #occurrence(routine: Routine): Occurrence | undefined {
    return occurrenceAt(routine, this.place.query.get('slot'));
  }

  #nothing(routine: Routine): TemplateResult {
    return html`<header class="opening"><h1>${t('portal.log.heading')}</h1></header>
      <p class="lead">${routine.message ?? t('portal.today.nothing')}</p>
      <p><a class="button" href="/portal">${t('portal.today.back')}</a></p>`;
  }

  #form(routine: Routine, occurrence: Occurrence): TemplateResult {
    const { corrects } = this.draft;
    const exercises = corrects === null ? waitingOf(routine, occurrence) : exercisesOf(routine, occurrence);
    const back = routineHref(routine.date, routine.today);
    const day = this.#when(routine, occurrence);
    return html`<form novalidate class="narrow" @submit=${(event: Event) => this.#submit(event, routine, occurrence)}>
      <header class="opening">
        <p><a href=${back}>${t('portal.log.back')}</a></p>
        <h1>${corrects === null ? t('portal.log.heading') : t('portal.log.correct')}</h1>
        <p class="lead">${t('portal.log.lead', day)}</p>
      </header>
      <div class="stack">
        ${exercises.map((exercise) => this.#entry(routine, exercise))}
        ${feelings(this.draft, exercises, this.failure, (change) => this.#change({ ...this.draft, ...change }))}
        ${refusedNotice(
          this.failure,
          () => void this.#store(routine, occurrence),
          (error) => this.#isShown(error),
        )}
        ${
          this.empty
            ? html`<p class="notice attention" role="alert">
                ${t('portal.log.empty')} ${this.#couldNot(routine, occurrence)}
              </p>`
            : nothing
        }
        <div class="actions">
          <button class="button" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? t('portal.log.storing') : t('portal.log.store')}
          </button>
        </div>
        <p class="links centred">
          <span class="soft">${this.kept ? t('portal.log.kept') : t('portal.log.not-kept')}</span>
          <button class="link" type="button" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
        </p>
      </div>
    </form>`;
  }

  #when(routine: Routine, occurrence: Occurrence): string {
    const date = longDate(routine.date);
    if (!routine.occurrences.includes(occurrence)) return t('portal.log.any-day', occurrence.label, date);
    return isNamed(routine, occurrence) ? `${date}, ${occurrence.label}` : date;
  }

  /** What is due on no date in particular needs no reason. */
  #couldNot(routine: Routine, occurrence: Occurrence): unknown {
    if (!routine.occurrences.includes(occurrence)) return nothing;
    return html`${t('portal.log.not-possible')}
      <a href=${`/portal/could-not?date=${routine.date}&slot=${occurrence.slot}`}
        >${t('portal.today.why', therapistName(routine.therapist))}</a
      >`;
  }

  #entry(routine: Routine, exercise: Exercise): TemplateResult {
    return exerciseEntry({
      exercise,
      draft: exerciseDraft(this.draft, exercise),
      therapist: routine.therapist,
      errors: this.#errorsOf(exercise),
      change: (change) => this.#change(withExercise(this.draft, exercise, change)),
    });
  }

  /** The server counts the exercises that were sent; those without any amount were not. */
  #errorsOf(exercise: Exercise): string[] {
    const at = this.#sent?.exercises.findIndex((done) => done.prescription === exercise.prescription) ?? -1;
    return fieldErrors(this.failure)
      .filter(({ field }) => at >= 0 && field.startsWith(`exercises[${at}]`))
      .map(({ message }) => message);
  }

  #isShown({ field }: FieldError): boolean {
    return /^(exercises\[|(painBefore|painAfter|effort|note)$)/.test(field);
  }

  /** What the server refused, to be put right and sent under a new id. */
  async #again(): Promise<Draft | null> {
    const again = this.place.query.get('again');
    const refused = again === null ? null : await this.portal.outbox.find(again);
    return refused?.log == null ? null : { ...correctionOf(refused.log), corrects: refused.log.corrects ?? null };
  }

  #begin(routine: Routine, again: Draft | null): Draft {
    if (again !== null) return again;
    const kept = this.portal.drafts.read(this.#name(routine)) as Draft | null;
    if (kept !== null) return kept;
    const corrects = this.place.query.get('corrects');
    const logs = occurrencesOf(routine).flatMap((occurrence) => occurrence.logs);
    const log = logs.find((logged) => logged.id === corrects)?.log;
    return log === undefined ? emptyDraft() : correctionOf(log);
  }

  #name(routine: Routine): string {
    const occurrence = this.#occurrence(routine);
    const name = occurrence === undefined ? '1' : nameOf(routine, occurrence);
    return draftName(routine.date, name, this.place.query.get('corrects'));
  }

  #change(draft: Draft): void {
    this.draft = draft;
    this.empty = false;
    const routine = this.#routine.value;
    if (routine !== null) this.kept = this.portal.drafts.write(this.#name(routine), draft);
  }

  #submit(event: Event, routine: Routine, occurrence: Occurrence): void {
    event.preventDefault();
    void this.#store(routine, occurrence);
  }

  async #store(routine: Routine, occurrence: Occurrence): Promise<void> {
    if (this.busy) return;
    const log = sessionLog(this.draft, routine, occurrence, this.portal.clock.now());
    this.empty = log.exercises.length === 0;
    if (this.empty) return;
    this.busy = true;
    this.failure = null;
    this.#sent = log;
    try {
      const outcome = await send(this.portal.api, log, this.draft.sent);
      this.portal.drafts.drop(this.#name(routine));
      const again = this.place.query.get('again');
      if (again !== null) await this.portal.outbox.drop(again);
      const said = outcome === 'WAITING' ? t('portal.outbox.kept') : t('portal.log.stored');
      this.portal.goSaying(routineHref(routine.date, routine.today), said);
    } catch (failure) {
      if (failure instanceof Unreachable) this.#change({ ...this.draft, sent: this.draft.sent ?? log });
      if (failure instanceof SignedOut) this.#change(this.draft);
      this.failure = failure;
      await this.updateComplete;
      this.querySelector('.error:not(:empty), [error]:not([error=""])')?.scrollIntoView({ block: 'center' });
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'log-screen': LogScreen;
  }
}
