import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Account, AskedHelp } from '../api/model.ts';
import type { HelpAsked } from '../offline/help-asked.ts';
import { t } from '../texts.ts';

/**
 * “Stop and get help”: what to do now, in a calm voice. That it was opened is told to the therapist for later; it never
 * promises that somebody reads along.
 */
@customElement('help-dialog')
export class HelpDialog extends LitElement {
  @property({ attribute: false }) account: Account | null = null;
  /** Keeps that it was opened; none before it is known who is signed in. */
  @property({ attribute: false }) asked: HelpAsked | null = null;
  #asked: AskedHelp | null = null;

  /** Shows at once; what it is opened for is kept beside it. */
  show(place: AskedHelp['place']): void {
    this.querySelector('dialog')?.showModal();
    this.#asked = this.asked?.ask(place) ?? null;
  }

  #mistaken(): void {
    if (this.#asked !== null) this.asked?.mistaken(this.#asked);
    this.querySelector('dialog')?.close();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="help-heading">
      <h2 id="help-heading">${t('portal.help.heading')}</h2>
      ${helpSteps(this.account)}
      <p class="soft">${t('portal.help.seen')}</p>
      <form method="dialog"><button class="button">${t('portal.help.close')}</button></form>
      <p class="centred">
        <button class="link" type="button" @click=${() => this.#mistaken()}>${t('portal.help.mistake')}</button>
      </p>
    </dialog>`;
  }
}

/** What to do, in this order. */
export function helpSteps(account: Account | null): TemplateResult {
  const phone = account?.practicePhone;
  return html`<ol>
    <li>${t('portal.help.stop')}</li>
    <li>
      ${t('portal.help.practice', account?.practice ?? t('portal.help.your-practice'))}
      ${phone == null ? nothing : html`<a class="phone" href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a>`}
    </li>
    <li>${t('portal.help.emergency')} ${numbers()}</li>
  </ol>`;
}

function numbers(): TemplateResult[] {
  return t('portal.help.emergency-numbers')
    .split(' ')
    .map((number) => html`<a class="phone" href=${`tel:${number}`}>${number}</a> `);
}

declare global {
  interface HTMLElementTagNameMap {
    'help-dialog': HelpDialog;
  }
}
