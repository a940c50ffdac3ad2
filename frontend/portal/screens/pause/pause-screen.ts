import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../components/choice-group/choice-group.ts';
import { Refused } from '../../api/api.ts';
import type { FieldError, PauseKind, Pauses } from '../../api/model.ts';
import { uuid7 } from '../../log/uuid7.ts';
import { errorAt, failureNotice, refusedNotice } from '../../parts/failure.ts';
import { Load } from '../../parts/load.ts';
import { pauseKinds, therapistName } from '../../parts/words.ts';
import { t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import { dayText, ownPauses } from './own-pauses.ts';
import type { PauseDraft } from './pause-draft.ts';
import { emptyPause, firstDay, newPause } from './pause-draft.ts';

const DRAFT = 'pause';

/** Where a client takes a break, or comes back from one. Two taps pause from today with an open end. */
@customElement('pause-screen')
export class PauseScreen extends Screen {
  readonly #pauses = new Load<Pauses>(this);
  @state() private draft: PauseDraft = emptyPause();
  @state() private problems: Readonly<Record<string, string>> = {};
  @state() private failure: unknown = null;
  @state() private notice: string | null = null;
  @state() private ending: { reason: unknown; retry: () => void } | null = null;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.draft = (this.portal.drafts.read(DRAFT) as PauseDraft | null) ?? emptyPause();
    void this.#pauses.ask(() => this.portal.api.pauses());
  }

  protected override render(): TemplateResult {
    return this.#pauses.render((pauses) => {
      const now = pauses.pauses.find((pause) => pause.id === pauses.now);
      return html`<header class="opening">
          <p><a href="/portal/plan">${t('portal.log.back')}</a></p>
          <h1>${now === undefined ? t('portal.pause.heading') : t('portal.pause.paused')}</h1>
          <p class="lead">
            ${
              now === undefined
                ? t('portal.pause.lead')
                : now.until == null
                  ? t('portal.pause.paused-open')
                  : t('portal.pause.paused-until', dayText(now.until, pauses.today))
            }
          </p>
        </header>
        <div role="status">${this.notice === null ? nothing : html`<p class="notice ok">${this.notice}</p>`}</div>
        <div class="narrow stack">
          ${this.ending === null ? nothing : failureNotice(this.ending.reason, this.ending.retry)}
          ${
            now === undefined
              ? this.#form(pauses, 'button')
              : html`<div class="actions">
                    <button class="button" aria-disabled=${this.busy} @click=${() => void this.#resume(now.id)}>
                      ${t('portal.pause.resume')}
                    </button>
                  </div>
                  <details>
                    <summary>${t('portal.pause.another')}</summary>
                    ${this.#form(pauses, 'button-quiet')}
                  </details>`
          }
          ${ownPauses(pauses, this.busy, ({ id }) => void this.#takeBack(id))}
          <p class="links centred">
            <button class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
          </p>
        </div>`;
    });
  }

  #form({ today }: Pauses, button: 'button' | 'button-quiet'): TemplateResult {
    return html`<form novalidate class="stack" @submit=${(event: Event) => this.#submit(event, today)}>
      <choice-group
        .label=${t('portal.pause.question')}
        .choices=${pauseKinds()}
        .value=${this.draft.kind}
        .error=${this.#problem('kind')}
        @choice-made=${(event: CustomEvent<{ value: PauseKind }>) => this.#change({ kind: event.detail.value })}
      ></choice-group>
      <div class="dates">
        ${this.#date('from', t('portal.pause.from'), firstDay(this.draft, today), today)}
        ${this.#date('until', t('portal.pause.until'), this.draft.until, today, t('portal.pause.until-hint'))}
      </div>
      <div class="field">
        <label for="words">${t('portal.pause.words')}</label>
        <textarea
          id="words"
          rows="2"
          maxlength="500"
          aria-describedby="words-hint words-error"
          .value=${this.draft.words}
          @input=${(event: Event) => this.#change({ words: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <p class="hint" id="words-hint">
          ${t('portal.pause.words-hint', therapistName(this.portal.account.therapist))}
        </p>
        <p class="error" id="words-error">${this.#problem('words')}</p>
      </div>
      ${refusedNotice(this.failure, () => void this.#store(today), isShown)}
      <div class="actions">
        <button class=${button} type="submit" aria-disabled=${this.busy}>${t('portal.pause.store')}</button>
      </div>
    </form>`;
  }

  #date(name: 'from' | 'until', label: string, value: string, today: string, hint?: string): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        type="date"
        min=${today}
        aria-describedby=${`${name}-hint ${name}-error`}
        .value=${value}
        @change=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).value })}
      />
      <p class="hint" id=${`${name}-hint`}>${hint ?? nothing}</p>
      <p class="error" id=${`${name}-error`}>${this.#problem(name)}</p>
    </div>`;
  }

  #problem(field: string): string {
    return this.problems[field] ?? errorAt(this.failure, field);
  }

  #change(change: Partial<PauseDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.problems = {};
    this.portal.drafts.write(DRAFT, this.draft);
  }

  #submit(event: Event, today: string): void {
    event.preventDefault();
    this.problems = {
      ...(this.draft.kind === null ? { kind: t('portal.pause.unanswered') } : {}),
      ...this.#unreadable('from'),
      ...this.#unreadable('until'),
    };
    const [first] = Object.keys(this.problems);
    if (first === undefined) void this.#store(today);
    else void this.focusOn(first === 'kind' ? 'choice-group' : `#${first}`);
  }

  /** A date field holds nothing for half a date; that must not pass as an open end. */
  #unreadable(name: string): Record<string, string> {
    const bad = this.querySelector<HTMLInputElement>(`#${name}`)?.validity.badInput === true;
    return bad ? { [name]: t('portal.pause.unreadable') } : {};
  }

  async #store(today: string): Promise<void> {
    const { kind } = this.draft;
    if (this.busy || kind === null) return;
    this.busy = true;
    this.failure = null;
    const pause = newPause(this.draft, kind, today);
    try {
      await this.portal.api.pause(pause);
      this.portal.drafts.drop(DRAFT);
      const begun = pause.from === today;
      this.portal.goSaying('/portal', begun ? t('portal.pause.stored') : t('portal.pause.stored-ahead'));
    } catch (failure) {
      this.failure = failure;
      // Something else is kept under this id, so that trying again needs another one.
      if (failure instanceof Refused && failure.problem.status === 409) this.#change({ id: uuid7() });
    } finally {
      this.busy = false;
    }
  }

  #resume(pause: string): Promise<void> {
    return this.#end(pause, () => {
      this.portal.goSaying('/portal', t('portal.pause.resumed'));
    });
  }

  #takeBack(pause: string): Promise<void> {
    return this.#end(pause, () => {
      this.notice = t('portal.pause.taken');
      void this.#pauses.ask(() => this.portal.api.pauses(), { forget: false });
    });
  }

  async #end(pause: string, done: () => void): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.ending = null;
    try {
      await this.portal.api.endPause(pause);
      done();
    } catch (reason) {
      this.ending = { reason, retry: () => void this.#end(pause, done) };
    } finally {
      this.busy = false;
    }
  }
}

function isShown({ field }: FieldError): boolean {
  return ['from', 'until', 'words'].includes(field);
}

declare global {
  interface HTMLElementTagNameMap {
    'pause-screen': PauseScreen;
  }
}
