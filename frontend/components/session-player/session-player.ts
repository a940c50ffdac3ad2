import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../moving-figure/moving-figure.ts';
import type { Beat } from '../moving-figure/spans.ts';
import '../exercise-figure/exercise-figure.ts';
import { pictureOf } from '../exercise-figure/pictures.ts';
import { oncePainted } from '../painted.ts';
import { photoOf } from '../exercise-media/media.ts';
import { base, spoken } from '../shared.styles.ts';
import { Awake } from './awake.ts';
import { cuesOf, secondsLeft } from './cues.ts';
import type { Act, Control, Face } from './faces/face.ts';
import { faceOf } from './faces/faces.ts';
import { actOfKey, movesFocus } from './keys.ts';
import { next } from './machine.ts';
import { ringFace } from './ring.ts';
import type { PlayerExercise, Script } from './routine.ts';
import { here } from './rounds.ts';
import { segments } from './segments.ts';
import type { PlayerEvent, Session } from './session.ts';
import type { CueSettings } from './sounding.ts';
import { Sounding } from './sounding.ts';
import { styles } from './session-player.styles.ts';
import type { PlayerWords } from './words.ts';
import { cueText, toldText } from './words.ts';

/** How often the clock is looked at; what it shows does not depend on it. */
const BEAT = 100;

/**
 * Leads through a session, hands-free where the client likes. All that happens is decided by `next`; this shows where
 * the session stands, and tells it what was pressed and how late it is.
 *
 * @slot status - a word at the top, such as that there is no connection
 * @slot help - what to do when it hurts
 * @slot failure - why a finished session is not stored yet
 * @fires session-changed - `detail.session` is where the session stands now, `detail.ticked` whether only time passed
 * @fires cues-changed - `detail` are the cues that the client wants on this device
 * @fires help-asked - the client wants to stop and get help
 * @fires player-left - the client leaves, to go on later
 */
@customElement('session-player')
export class SessionPlayer extends LitElement {
  static override styles = [base, spoken, styles];

  @property({ attribute: false }) script?: Script;
  @property({ attribute: false }) session?: Session;
  @property({ attribute: false }) words?: PlayerWords;
  @property({ attribute: false }) cues: CueSettings = { speech: false, tones: true, vibration: true };

  /** The therapist's name, as the texts need it. */
  @property() therapist = '';

  /** The time in whole milliseconds; it must not jump while the element is on the page. */
  @property({ attribute: false }) clock = (): number => Math.round(performance.timeOrigin + performance.now());

  @state() private told = '';

  readonly #sounding = new Sounding();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.addController(new Awake());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pressed);
    this.#timer = setInterval(() => this.#beat(), BEAT);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#pressed);
    clearInterval(this.#timer);
    this.#sounding.silence();
    super.disconnectedCallback();
  }

  /** On every new face the heading takes the focus, so that a reader begins there and a key means the main thing. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('session');
    if (before === undefined || this.session === undefined || faceKey(before) === faceKey(this.session)) return;
    const focused = this.shadowRoot?.activeElement ?? null;
    oncePainted(() => {
      this.renderRoot.querySelector('.stage')?.scrollTo(0, 0);
      // Who was quicker with the keys is there already.
      const now = this.shadowRoot?.activeElement ?? null;
      if (now === null || now === focused) this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const face = this.#face();
    return face === null ? nothing : this.#stage(face);
  }

  #face(): Face | null {
    const { script, session, words, therapist, cues: settings } = this;
    if (script === undefined || session === undefined || words === undefined) return null;
    const note = (text: string): void => this.#act({ is: 'note', text });
    return faceOf({ script, session, words, settings, therapist, note });
  }

  #stage(face: Face): TemplateResult {
    return html`<div class="stage ${face.ring === undefined ? 'asks' : 'does'}">
      ${this.#top()}
      <div class="about">
        <div class="title">
          <h1 tabindex="-1">${face.heading}</h1>
          ${face.pill == null || face.pill === '' ? nothing : html`<span class="pill">${face.pill}</span>`}
        </div>
        ${face.lead === undefined || face.lead === '' ? nothing : html`<p class="lead">${face.lead}</p>`}
        ${this.#figure(face)}
      </div>
      <div class="middle" role="presentation" @click=${(event: Event) => this.#ringPressed(event, face)}>
        ${face.ring === undefined ? nothing : ringFace(face.ring)}
        ${face.detail === undefined ? nothing : html`<div class="detail">${face.detail}</div>`}
        ${
          face.choices === undefined
            ? nothing
            : html`<div class="choices ${face.choices.layout}" role="group" aria-label=${face.heading}>
                ${face.choices.all.map((control) => this.#button(control, 'choice'))}
              </div>`
        }
      </div>
      <div class="controls">
        ${(face.pair ?? []).length === 0 ? nothing : html`<div class="pair">${(face.pair ?? []).map((each) => this.#button(each, 'large'))}</div>`}
        ${face.main === undefined ? nothing : this.#button({ ...face.main, look: 'main' }, 'large')}
        <div class="row">${(face.row ?? []).map((control) => this.#button(control, 'small'))}</div>
        ${this.#bottom()}
      </div>
      <p class="spoken" role="status" aria-live="polite">${this.told}</p>
    </div>`;
  }

  #top(): TemplateResult | typeof nothing {
    const { script, session, words } = this;
    if (script === undefined || session === undefined || words === undefined) return nothing;
    const now = here(script, session);
    const within = ['set-up', 'get-ready', 'rep', 'seconds', 'rest'].includes(session.step.is) && session.over === null;
    const place = words.say('portal.player.place', now.exercise.name, session.exercise + 1, script.length);
    return html`<div class="top">
      <p class="place">${within ? place : words.say('portal.player.session')}<slot name="status"></slot></p>
      <button class="link" @click=${() => this.#tell('player-left')}>${words.say('portal.player.leave')}</button>
      ${within ? segments(now) : nothing}
    </div>`;
  }

  #figure({ figure }: Face): TemplateResult | typeof nothing {
    if (figure === undefined) return nothing;
    const photo = photoOf(figure.exercise);
    if (photo !== undefined) {
      return html`<exercise-figure .label=${photo.words} .picture=${photo.address}></exercise-figure>`;
    }
    return html`<moving-figure
      aria-hidden="true"
      .picture=${pictureOf(figure.exercise, figure.side)}
      .beat=${this.#rep(figure.exercise)}
      .paused=${this.session?.over != null}
    ></moving-figure>`;
  }

  #rep(exercise: PlayerExercise): Beat | null {
    const step = this.session?.step;
    if (step?.is !== 'rep' || step.left === null) return null;
    const seconds = { MOVE: 'moveSeconds', HOLD: 'holdSeconds', RETURN: 'returnSeconds' } as const;
    return { phase: step.phase, seconds: exercise.rep[seconds[step.phase]], left: step.left / 1000 };
  }

  #bottom(): TemplateResult {
    const stops = !['reason', 'words', 'effort', 'pain-after', 'note', 'summary', 'finished'].includes(
      this.session?.step.is ?? '',
    );
    return html`<p class="bottom">
      <button class="link" @click=${() => this.#tell('help-asked')}>${this.words?.say('portal.help.open')}</button>
      ${
        stops
          ? html`<button class="link" @click=${() => this.#act({ is: 'stop' })}>
              ${this.words?.say('portal.player.stop')}
            </button>`
          : nothing
      }
    </p>`;
  }

  #button(control: Control, size: 'choice' | 'large' | 'small'): TemplateResult {
    const { text, detail, look = '', pressed } = control;
    return html`<button
      class="${size} ${look}"
      aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
      @click=${() => this.#do(control)}
    >
      <span>${text}</span> ${detail === undefined || detail === '' ? nothing : html`<small>${detail}</small>`}
    </button>`;
  }

  #do({ act }: Control): void {
    if (act.is === 'cue') this.#switch(act.cue);
    else this.#act(act);
  }

  #switch(cue: keyof CueSettings): void {
    this.cues = { ...this.cues, [cue]: !this.cues[cue] };
    this.#sounding.wake(this.cues);
    this.#tell('cues-changed', this.cues);
  }

  #act(act: Act): void {
    this.#sounding.wake(this.cues);
    this.#happen({ ...act, at: this.clock() });
  }

  #beat(): void {
    const { session } = this;
    if (session === undefined || session.over !== null || secondsLeft(session) === null) return;
    this.#happen({ is: 'tick', at: this.clock() });
  }

  #happen(event: PlayerEvent): void {
    const { script, session: before } = this;
    if (script === undefined || before === undefined) return;
    const session = next(script, before, event);
    this.session = session;
    this.#signal(script, before, session);
    this.#tell('session-changed', { session, ticked: event.is === 'tick' });
  }

  #signal(script: Script, before: Session, after: Session): void {
    const { words } = this;
    if (words === undefined) return;
    const cues = cuesOf(script, before, after);
    cues.forEach((cue) => this.#sounding.give(cue, cueText(words, cue), words.language, this.cues));
    const told = toldText(words, cues);
    if (told !== '') this.told = told;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const face = this.#face();
    if (face === null || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
    if (face.choices !== undefined && movesFocus(event, this.renderRoot)) return;
    const act = actOfKey(event, face, this.session);
    if (act === null) return;
    event.preventDefault();
    this.#act(act);
  };

  /** The ring is as large as a hand; who follows an own rhythm may tap it instead of the button below. */
  #ringPressed(event: Event, { main }: Face): void {
    const ring = (event.target as Element).closest('.ring') !== null;
    if (ring && main?.act.is === 'go') this.#do(main);
  }

  #tell(name: string, detail: unknown = null): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function faceKey({ step, over, exercise, round }: Session): string {
  const index = step.is === 'preparation' ? step.index : '';
  return [over ?? step.is, index, exercise, over === null ? round : ''].join();
}

declare global {
  interface HTMLElementTagNameMap {
    'session-player': SessionPlayer;
  }
}
