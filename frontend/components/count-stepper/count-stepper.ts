import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';
import { styles } from './count-stepper.styles.ts';

/**
 * How often, or how long: a number that is empty until the client says it. The first press of plus or minus starts at
 * `start`, so that a usual answer is one tap away and still the client's own.
 *
 * @fires count-changed - the number changed; `detail.count` is the number, or null when it was emptied
 */
@customElement('count-stepper')
export class CountStepper extends LitElement {
  static override styles = [base, styles];

  /** What is counted, such as “Right side”. */
  @property() label = '';

  /** What is asked, such as “4–6 times”. */
  @property() hint = '';

  /** A gentle word about the number, such as that it is above what was asked. */
  @property() remark = '';

  /** Names of the two buttons, for those who listen. */
  @property() less = '';
  @property() more = '';

  @property({ type: Number }) start = 1;
  @property({ type: Number }) step = 1;
  @property({ type: Number }) most = 3600;

  /** Null while nothing is said. */
  @property({ attribute: false }) count: number | null = null;

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="row">
        <span class="words">
          <label for="count">${this.label}</label>
          ${this.hint === '' ? nothing : html`<span id="hint">${this.hint}</span>`}
        </span>
        <span class="stepper">
          <button type="button" aria-label="${this.less}, ${this.label}" @click=${() => this.#move(-1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 8h9"></path></svg>
          </button>
          <input
            id="count"
            type="text"
            inputmode="numeric"
            pattern="[0-9]*"
            autocomplete="off"
            placeholder="–"
            maxlength="4"
            aria-describedby=${this.hint === '' ? 'remark' : 'hint remark'}
            .value=${this.count === null ? '' : String(this.count)}
            @input=${this.#typed}
          />
          <button type="button" aria-label="${this.more}, ${this.label}" @click=${() => this.#move(1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 8h9M8 3.5v9"></path></svg>
          </button>
        </span>
      </div>
      <p id="remark" aria-live="polite">${this.remark}</p>`;
  }

  #move(direction: 1 | -1): void {
    this.#say(this.count === null ? this.start : this.count + direction * this.step);
  }

  #typed(event: Event): void {
    const input = event.target as HTMLInputElement;
    const digits = input.value.replace(/\D/g, '');
    input.value = digits;
    this.#say(digits === '' ? null : Number(digits));
  }

  #say(count: number | null): void {
    this.count = count === null ? null : Math.min(Math.max(count, 0), this.most);
    this.dispatchEvent(new CustomEvent<{ count: number | null }>('count-changed', { detail: { count: this.count } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'count-stepper': CountStepper;
  }
}
