import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Refused } from '../../api/api.ts';
import type { FieldError, Messages } from '../../api/model.ts';
import { errorAt, failureNotice, refusedNotice } from '../../parts/failure.ts';
import { therapistName } from '../../parts/words.ts';
import { plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import type { MessageDraft } from './message-draft.ts';
import { emptyMessage, roomLeft } from './message-draft.ts';
import { merged, thread } from './thread.ts';

const DRAFT = 'message';

/** New messages are looked for so often while the screen is in sight, and until nobody has done anything for a while. */
const LOOK_EVERY = 60_000;
const LOOK_FOR = 15 * 60_000;

/** The client's thread with the therapists. Whatever of it was in sight counts as read. */
@customElement('messages-screen')
export class MessagesScreen extends Screen {
  @state() private messages: Messages | null = null;
  @state() private draft: MessageDraft = emptyMessage();
  @state() private unseen: { reason: unknown; retry: () => void } | null = null;
  @state() private failure: unknown = null;
  @state() private problem = '';
  @state() private notice = '';
  @state() private busy = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #busyUntil = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('online', this.#look);
    this.#timer = setInterval(() => {
      if (performance.now() < this.#busyUntil) this.#look();
    }, LOOK_EVERY);
    this.#stir();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('online', this.#look);
    clearInterval(this.#timer);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.draft = (this.portal.drafts.read(DRAFT) as MessageDraft | null) ?? emptyMessage();
    void this.#ask().then(() => this.#arrivedAtNewest());
  }

  protected override render(): TemplateResult {
    const { messages } = this;
    return html`<header class="opening">
        <p><a href="/portal">${t('portal.log.back')}</a></p>
        <h1>${t('portal.messages.heading')}</h1>
        <p class="lead">${t('portal.messages.lead', this.#whom())}</p>
      </header>
      <div class="narrow stack">
        ${this.unseen === null ? nothing : failureNotice(this.unseen.reason, this.unseen.retry)}
        ${messages?.earlier === true ? this.#earlier(messages) : nothing}
        <div role="log" aria-label=${t('portal.messages.heading')}>
          ${messages === null ? this.#none() : messages.messages.length === 0 ? this.#empty() : this.#thread(messages)}
        </div>
        ${messages?.open === false ? html`<p class="notice">${t('portal.messages.ended')}</p>` : this.#form()}
        <div class="watched">
          <p>${t('portal.not-watched')} ${t('portal.messages.urgent')}</p>
          <p><button class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button></p>
        </div>
      </div>`;
  }

  #thread(messages: Messages): TemplateResult {
    return thread(messages, this.portal.account.zone, this.portal.clock.now());
  }

  #earlier({ messages: [first] }: Messages): TemplateResult {
    return html`<p class="links centred">
      <button class="link" @click=${() => void this.#ask(first?.number)}>${t('portal.messages.earlier')}</button>
    </p>`;
  }

  #none(): TemplateResult {
    return this.unseen === null ? html`<p class="loading">${t('portal.loading')}</p>` : html``;
  }

  #empty(): TemplateResult {
    return html`<p class="soft">${t('portal.messages.none')}</p>`;
  }

  #form(): TemplateResult {
    const left = roomLeft(this.draft);
    return html`<form novalidate class="stack" @submit=${this.#submit}>
      <div class="field">
        <label for="text">${t('portal.messages.write', this.#whom())}</label>
        <textarea
          id="text"
          rows="4"
          aria-describedby="text-hint text-error"
          .value=${this.draft.text}
          @input=${(event: Event) => this.#change((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="hint" id="text-hint">${t('portal.messages.hint')}</p>
        <p class="hint" role="status">
          ${left === null || left < 0 ? this.notice : plural('portal.messages.left', left)}
        </p>
        <p class="error" id="text-error">${this.#error(left)}</p>
      </div>
      ${this.failure === null ? nothing : refusedNotice(this.failure, () => void this.#send(), isShown)}
      <div class="actions">
        <button class="button" type="submit" aria-disabled=${this.busy}>
          ${this.busy ? t('portal.messages.sending') : t('portal.messages.send')}
        </button>
      </div>
    </form>`;
  }

  #error(left: number | null): string {
    if (left !== null && left < 0) return plural('portal.messages.long', -left);
    return this.problem === '' ? errorAt(this.failure, 'text') : this.problem;
  }

  #whom(): string {
    return therapistName(this.portal.account.therapist?.split(' ')[0]);
  }

  #change(text: string): void {
    this.#stir();
    this.draft = { ...this.draft, text };
    this.problem = this.notice = '';
    this.failure = null;
    this.portal.drafts.write(DRAFT, this.draft);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.notice = '';
    this.problem = this.draft.text.trim() === '' ? t('portal.messages.empty') : '';
    if (this.problem !== '' || (roomLeft(this.draft) ?? 0) < 0) void this.focusOn('#text');
    else void this.#send();
  };

  /** What was not acknowledged keeps its id, so that trying again never sends it twice. */
  async #send(): Promise<void> {
    if (this.busy) return;
    this.#stir();
    this.busy = true;
    this.failure = null;
    try {
      await this.portal.api.sendMessage(this.draft);
      this.portal.drafts.drop(DRAFT);
      this.draft = emptyMessage();
      this.notice = t('portal.messages.sent');
      await this.#ask();
      await this.focusOn('#text');
      this.#showNewest();
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 409) await this.#wasSentBefore();
      else this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  /** The message had arrived as it was before the last change; what was changed can only be sent as another one. */
  async #wasSentBefore(): Promise<void> {
    this.#change(this.draft.text);
    this.draft = { ...emptyMessage(), text: this.draft.text };
    this.portal.drafts.write(DRAFT, this.draft);
    await this.#ask();
    this.problem = t('portal.messages.sent-before');
  }

  async #ask(before: number | null = null): Promise<void> {
    try {
      await this.#fetch(before);
    } catch (reason) {
      this.unseen = { reason, retry: () => void this.#ask(before) };
    }
  }

  async #fetch(before: number | null): Promise<void> {
    this.messages = merged(this.messages, await this.portal.api.messages(before));
    this.unseen = null;
    await this.#shown();
  }

  /** Only what stands before somebody's eyes was shown. */
  async #shown(): Promise<void> {
    await this.updateComplete;
    const newest = this.messages?.messages.at(-1);
    if (newest === undefined || document.visibilityState === 'hidden') return;
    try {
      await this.portal.api.messagesShown(newest.number);
      this.portal.unread.none();
    } catch {
      // They are in sight all the same, and the next look says so.
    }
  }

  async #arrivedAtNewest(): Promise<void> {
    await this.arrived();
    this.#showNewest();
  }

  #showNewest(): void {
    this.querySelector('.watched')?.scrollIntoView({ block: 'end' });
  }

  #stir(): void {
    this.#busyUntil = performance.now() + LOOK_FOR;
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'hidden' || this.busy) return;
    // Nobody asked, so nobody is told when there is no answer.
    this.#fetch(null).catch(() => undefined);
  };
}

function isShown({ field }: FieldError): boolean {
  return field === 'text';
}

declare global {
  interface HTMLElementTagNameMap {
    'messages-screen': MessagesScreen;
  }
}
