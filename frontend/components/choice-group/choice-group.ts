import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';
import { styles } from './choice-group.styles.ts';

/** One answer; texts arrive translated. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second line, smaller. */
  readonly detail?: string;
}

/**
 * A question with one answer out of several: real radio buttons, each as large as a fingertip.
 *
 * @fires choice-made - the client chose; `detail.value` is the answer
 */
@customElement('choice-group')
export class ChoiceGroup extends LitElement {
  static override styles = [base, styles];

  /** The question. */
  @property() label = '';

  /** A sentence below the question. */
  @property() hint = '';

  /** Why the answer was refused. */
  @property({ reflect: true }) error = '';

  /** `row` side by side, `list` one below the other, `scale` for 0 to 10. */
  @property({ reflect: true }) layout: 'row' | 'list' | 'scale' = 'row';

  /** What the ends of a scale mean. */
  @property() low = '';
  @property() high = '';

  @property({ attribute: false }) choices: readonly Choice[] = [];

  /** The chosen value; null while nothing is chosen. */
  @property({ attribute: false }) value: string | null = null;

  override focus(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  }

  protected override render(): TemplateResult {
    const about = [this.hint === '' ? '' : 'hint', this.error === '' ? '' : 'error'].join(' ').trim();
    return html`<fieldset aria-describedby=${about === '' ? nothing : about}>
      <legend>${this.label}</legend>
      ${this.hint === '' ? nothing : html`<p id="hint">${this.hint}</p>`}
      <div class="choices">${this.choices.map((choice) => this.#choice(choice))}</div>
      ${this.low === '' ? nothing : html`<p class="ends"><span>${this.low}</span><span>${this.high}</span></p>`}
      ${this.error === '' ? nothing : html`<p id="error">${this.error}</p>`}
    </fieldset>`;
  }

  #choice(choice: Choice): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="choice"
        .value=${choice.value}
        .checked=${choice.value === this.value}
        @change=${() => this.#choose(choice.value)}
      />
      <span class="face">
        <span class="text">${choice.label}</span>
        ${choice.detail === undefined ? nothing : html`<span class="detail">${choice.detail}</span>`}
      </span>
    </label>`;
  }

  #choose(value: string): void {
    this.value = value;
    this.dispatchEvent(new CustomEvent<{ value: string }>('choice-made', { detail: { value } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-group': ChoiceGroup;
  }
}
