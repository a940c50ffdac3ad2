import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Account } from '../api/model.ts';
import { t } from '../texts.ts';

/** “Stop and get help”: what to do now, in a calm voice. It never promises that somebody reads along. */
@customElement('help-dialog')
export class HelpDialog extends LitElement {
  @property({ attribute: false }) account: Account | null = null;

  show(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="help-heading">
      <h2 id="help-heading">${t('portal.help.heading')}</h2>
      ${helpSteps(this.account)}
      <p class="soft">${t('portal.not-watched')}</p>
      <form method="dialog"><button class="button">${t('portal.help.close')}</button></form>
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
