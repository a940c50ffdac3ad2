import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Script } from '../session-player/routine.ts';
import type { Session } from '../session-player/session.ts';
import { begin } from '../session-player/session.ts';
import '../session-player/session-player.ts';
import type { PlayerWords } from '../session-player/words.ts';
import { base } from '../shared.styles.ts';
import { pluralKey, worded } from '../wording.ts';

/**
 * A session to try out, over everything else: the very player of the portal, with nothing stored at its end.
 *
 * @fires trial-over - it was left or came to its end
 */
@customElement('session-trial')
export class SessionTrial extends LitElement {
  static override styles = [
    base,
    css`
      dialog {
        padding: 0;
        border: 0;
      }

      dialog p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) script?: Script;

  /** The patterns of the portal's message bundle, by key. */
  @property({ attribute: false }) texts: Readonly<Record<string, string>> = {};
  @property() language = 'en-GB';
  @property() therapist = '';

  /** Says that nothing is stored, in the words of whoever tries it. */
  @property() notice = '';
  @state() private session?: Session;
  @state() private helps = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('script') && this.script !== undefined) this.session = begin(this.script, Date.now(), 'STEADY');
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { script, session } = this;
    if (script === undefined || session === undefined) return nothing;
    return html`<dialog aria-label=${this.notice} @cancel=${(event: Event) => event.preventDefault()}>
      <session-player
        .script=${script}
        .session=${session}
        .words=${this.#words()}
        .therapist=${this.therapist}
        @session-changed=${({ detail }: CustomEvent<{ session: Session }>) => this.#stand(detail.session)}
        @help-asked=${() => (this.helps = !this.helps)}
        @player-left=${() => this.#over()}
      >
        <span slot="status">${this.helps ? this.#words().say('portal.help.stop') : this.notice}</span>
        <p slot="help">${this.#words().say('portal.help.stop')}</p>
      </session-player>
    </dialog>`;
  }

  #words(): PlayerWords {
    const { language, texts } = this;
    const say: PlayerWords['say'] = (key, ...args) => worded(texts[key] ?? key, args, language);
    const plural: PlayerWords['plural'] = (key, count, ...args) =>
      say(pluralKey(key, count, language), ...(args.length === 0 ? [count] : args));
    return { language, say, plural };
  }

  #stand(session: Session): void {
    this.session = session;
    if (session.step.is === 'finished') this.#over();
  }

  #over(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.dispatchEvent(new CustomEvent('trial-over'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-trial': SessionTrial;
  }
}
