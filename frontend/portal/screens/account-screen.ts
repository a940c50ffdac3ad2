import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { SignedOut } from '../api/api.ts';
import { show } from '../dates.ts';
import { failureNotice } from '../parts/failure.ts';
import { locale, t } from '../texts.ts';
import { Screen } from './screen.ts';

/** Who is signed in, who treats them, and the way out. */
@customElement('account-screen')
export class AccountScreen extends Screen {
  @state() private failure: unknown = null;

  protected override firstUpdated(): void {
    void this.arrived();
  }

  protected override render(): TemplateResult {
    const { account } = this.portal;
    return html`<header class="opening">
        <h1>${t('portal.account.heading')}</h1>
        <p class="lead">${t('portal.account.lead', account.name)}</p>
      </header>
      <div class="narrow stack">
        <section class="panel">
          <h2>${t('portal.account.you')}</h2>
          <dl>
            ${entry(t('portal.account.email'), account.email)} ${entry(t('portal.account.phone'), account.phone)}
            ${entry(t('portal.account.language'), languageName(account.language))}
            ${entry(t('portal.account.zone'), account.zone.replaceAll('_', ' '))}
          </dl>
          <p class="soft small">${t('portal.account.change')}</p>
        </section>
        <section class="panel">
          <h2>${account.practice}</h2>
          <dl>
            ${entry(t('portal.account.therapist'), account.therapist)}
            ${entry(t('portal.account.practice-phone'), account.practicePhone)}
            ${entry(
              t('portal.account.consented'),
              account.consentedOn == null ? null : show(account.consentedOn, { dateStyle: 'long' }),
            )}
          </dl>
        </section>
        ${this.failure === null ? nothing : failureNotice(this.failure, () => void this.#signOut())}
        <div class="actions">
          <button class="button-quiet" @click=${() => void this.#signOut()}>${t('portal.account.sign-out')}</button>
        </div>
        <p class="soft small centred">${t('portal.account.theme')}</p>
        <p class="links centred">
          <button class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
        </p>
      </div>`;
  }

  async #signOut(): Promise<void> {
    try {
      await this.portal.api.signOut();
    } catch (failure) {
      if (!(failure instanceof SignedOut)) {
        this.failure = failure;
        return;
      }
    }
    this.portal.drafts.dropAll();
    location.assign('/login?out');
  }
}

function entry(name: string, value: string | null | undefined): TemplateResult | typeof nothing {
  return value == null || value === ''
    ? nothing
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
}

function languageName(language: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(language) ?? language;
}

declare global {
  interface HTMLElementTagNameMap {
    'account-screen': AccountScreen;
  }
}
