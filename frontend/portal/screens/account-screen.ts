import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { SignedOut } from '../api/api.ts';
import { show } from '../dates.ts';
import { isEmpty } from '../offline/database.ts';
import { failureNotice } from '../parts/failure.ts';
import { restrictedLine } from '../parts/restricted.ts';
import { therapistName } from '../parts/words.ts';
import { locale, plural, t } from '../texts.ts';
import { Screen } from './screen.ts';

/** Who is signed in, who treats them, and the way out. */
@customElement('account-screen')
export class AccountScreen extends Screen {
  @state() private failure: unknown = null;
  @state() private unsent = 0;

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
        ${restrictedLine(account)}
        <section class="panel">
          <h2>${t('portal.account.you')}</h2>
          <dl>
            ${entry(t('portal.account.email'), account.email)} ${entry(t('portal.account.phone'), account.phone)}
            ${entry(t('portal.account.language'), languageName(account.language))}
            ${entry(t('portal.account.zone'), account.zone.replaceAll('_', ' '))}
          </dl>
          <p class="soft small">${t('portal.account.change')}</p>
          <p><a href="/account/devices">${t('portal.account.devices')}</a></p>
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
          <p><a href="/portal/access">${t('portal.account.access')}</a></p>
          <p><a href="/account/data">${t('portal.account.data')}</a></p>
        </section>
        ${this.unsent === 0 ? nothing : this.#warning()}
        ${this.failure === null ? nothing : failureNotice(this.failure, () => void this.#signOut())}
        <div class="actions">
          <button class="button-quiet" @click=${() => void this.#ask()}>${t('portal.account.sign-out')}</button>
        </div>
        <p class="soft small centred">${t('portal.account.theme')}</p>
        <p class="links centred">
          <a href="/portal/messages">${t('portal.messages.write', therapistName(account.therapist?.split(' ')[0]))}</a>
          <button class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
        </p>
      </div>`;
  }

  #warning(): TemplateResult {
    return html`<section class="notice attention" role="alert" id="unsent" tabindex="-1">
      <p>${plural('portal.outbox.sign-out', this.unsent)}</p>
      <div class="actions">
        <button class="button-quiet" @click=${() => void this.#send()}>${t('portal.outbox.send')}</button>
        <button class="button-quiet" @click=${() => void this.#signOut()}>${t('portal.outbox.lose')}</button>
        <button class="button-quiet" @click=${() => (this.unsent = 0)}>${t('portal.outbox.stay')}</button>
      </div>
    </section>`;
  }

  /** What was not sent would be lost, so it is said first. */
  async #ask(): Promise<void> {
    this.unsent = (await this.portal.outbox.list()).length;
    if (this.unsent === 0) await this.#signOut();
    else await this.focusOn('#unsent');
  }

  async #send(): Promise<void> {
    await this.portal.outbox.send();
    await this.#ask();
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
    await this.portal.forget();
    // What is deleted stays in the browser's files for a time, so it is asked to drop all, unless somebody else's logs wait.
    const alone = await isEmpty().catch(() => false);
    location.assign(alone ? '/login?out&wipe' : '/login?out');
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
