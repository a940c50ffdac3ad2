import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../components/choice-group/choice-group.ts';
import type { Barrier, FieldError, Occurrence, Routine } from '../api/model.ts';
import { longDate } from '../dates.ts';
import type { CouldNotDraft } from '../log/draft.ts';
import { couldNotLog, occurrenceAt } from '../log/session-log.ts';
import { uuid7 } from '../log/uuid7.ts';
import { errorAt, refusedNotice } from '../parts/failure.ts';
import { Load } from '../parts/load.ts';
import { barriers, therapistName } from '../parts/words.ts';
import { t } from '../texts.ts';
import { Screen } from './screen.ts';
import { routineHref } from './today/week.ts';

/** Where a client says why a session was not possible: an answer as good as any, and no excuse is asked for. */
@customElement('could-not-screen')
export class CouldNotScreen extends Screen {
  readonly #routine = new Load<Routine>(this);
  @state() private draft: CouldNotDraft = { id: uuid7(), barrier: null, words: '' };
  @state() private failure: unknown = null;
  @state() private unanswered = false;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    void this.#routine.ask(async () => {
      const routine = await this.portal.api.routine(this.place.query.get('date'));
      this.draft = (this.portal.drafts.read(this.#name(routine)) as CouldNotDraft | null) ?? this.draft;
      return routine;
    });
  }

  protected override render(): TemplateResult {
    return this.#routine.render((routine) => {
      const occurrence = this.#occurrence(routine);
      return occurrence === undefined
        ? html`<h1>${t('portal.could-not.heading')}</h1>
            <p class="lead">${routine.message ?? t('portal.today.nothing')}</p>
            <p><a class="button" href="/portal">${t('portal.today.back')}</a></p>`
        : this.#form(routine, occurrence);
    });
  }

  #form(routine: Routine, occurrence: Occurrence): TemplateResult {
    const whom = therapistName(routine.therapist);
    return html`<form novalidate class="narrow" @submit=${(event: Event) => this.#submit(event, routine, occurrence)}>
      <header class="opening">
        <p><a href=${routineHref(routine.date, routine.today)}>${t('portal.log.back')}</a></p>
        <h1>${t('portal.could-not.heading')}</h1>
        <p class="lead">${t('portal.could-not.lead', longDate(routine.date), whom)}</p>
      </header>
      <div class="stack">
        <choice-group
          layout="list"
          .label=${t('portal.could-not.question')}
          .choices=${barriers()}
          .value=${this.draft.barrier}
          .error=${this.unanswered ? t('portal.could-not.unanswered') : errorAt(this.failure, 'couldNot.barrier')}
          @choice-made=${(event: CustomEvent<{ value: Barrier }>) =>
            this.#change(routine, { ...this.draft, barrier: event.detail.value })}
        ></choice-group>
        <div class="field">
          <label for="words">${t('portal.could-not.words')}</label>
          <textarea
            id="words"
            rows="3"
            maxlength="2000"
            aria-describedby="words-hint words-error"
            .value=${this.draft.words}
            @input=${(event: Event) =>
              this.#change(routine, { ...this.draft, words: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
          <p class="hint" id="words-hint">${t('portal.not-watched')}</p>
          <p class="error" id="words-error">${errorAt(this.failure, 'couldNot.words')}</p>
        </div>
        ${refusedNotice(this.failure, () => void this.#store(routine, occurrence), isShown)}
        <div class="actions">
          <button class="button" type="submit" aria-disabled=${this.busy}>${t('portal.could-not.send', whom)}</button>
        </div>
        <p class="links centred">
          <a href="/portal/pause">${t('portal.pause.longer')}</a>
          <button class="link" type="button" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
        </p>
      </div>
    </form>`;
  }

  #occurrence(routine: Routine): Occurrence | undefined {
    return occurrenceAt(routine, this.place.query.get('slot'));
  }

  #name(routine: Routine): string {
    return `could-not.${routine.date}.${this.place.query.get('slot') ?? 1}`;
  }

  #change(routine: Routine, draft: CouldNotDraft): void {
    this.draft = draft;
    this.unanswered = false;
    this.portal.drafts.write(this.#name(routine), draft);
  }

  #submit(event: Event, routine: Routine, occurrence: Occurrence): void {
    event.preventDefault();
    this.unanswered = this.draft.barrier === null;
    if (this.unanswered) void this.focusOn('choice-group');
    else void this.#store(routine, occurrence);
  }

  async #store(routine: Routine, occurrence: Occurrence): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      const log = couldNotLog(this.draft, routine, occurrence, this.portal.clock.now());
      const { outcome } = await this.portal.api.log(log);
      this.portal.drafts.drop(this.#name(routine));
      const said = outcome === 'WAITING' ? t('portal.outbox.kept') : t('portal.could-not.stored');
      this.portal.goSaying(routineHref(routine.date, routine.today), said);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}

function isShown({ field }: FieldError): boolean {
  return field === 'couldNot.barrier' || field === 'couldNot.words';
}

declare global {
  interface HTMLElementTagNameMap {
    'could-not-screen': CouldNotScreen;
  }
}
