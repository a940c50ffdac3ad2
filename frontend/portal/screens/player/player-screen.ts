import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../components/session-player/session-player.ts';
import type { Session } from '../../../components/session-player/session.ts';
import { begin } from '../../../components/session-player/session.ts';
import type { CueSettings } from '../../../components/session-player/sounding.ts';
import type { PlayerWords } from '../../../components/session-player/words.ts';
import { Unreachable } from '../../api/api.ts';
import type { NewSessionLog } from '../../api/model.ts';
import { draftName } from '../../log/draft.ts';
import type { Guided } from '../../log/guided.ts';
import { guidedLog, guidedSession, saysNothing } from '../../log/guided.ts';
import { send } from '../../log/sending.ts';
import { nameOf, occurrenceAt } from '../../log/session-log.ts';
import { dropGuided, guidedName, standingName } from '../../log/under-way.ts';
import { refusedNotice } from '../../parts/failure.ts';
import { helpSteps } from '../../parts/help-dialog.ts';
import { Load } from '../../parts/load.ts';
import { therapistName } from '../../parts/words.ts';
import { locale, plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import { routineHref } from '../today/week.ts';
import type { DeviceSettings } from './device.ts';
import { deviceSettings, keepSettings } from './device.ts';

/** Where a session stands, and the log as it was last sent without an answer. */
interface Standing {
  readonly session: Session;
  readonly sent: NewSessionLog | null;
}

/** While only time passes, this many milliseconds may be lost with the page. */
const KEEP_EVERY = 1000;

/** Leads through the session of one occurrence, keeps where it stands at every step, and stores it at the end. */
@customElement('player-screen')
export class PlayerScreen extends Screen {
  readonly #guided = new Load<Guided | 'NOT_DUE'>(this);
  #settings: DeviceSettings = deviceSettings();
  #keptAt = 0;
  @state() private standing: Standing | null = null;
  @state() private failure: unknown = null;
  @state() private kept = true;
  @state() private online = navigator.onLine;
  #busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#connection);
    addEventListener('offline', this.#connection);
  }

  override disconnectedCallback(): void {
    removeEventListener('online', this.#connection);
    removeEventListener('offline', this.#connection);
    super.disconnectedCallback();
  }

  override async arrived(): Promise<void> {
    await this.updateComplete;
    document.title = t('portal.title', t('portal.player.title'));
    this.querySelector<HTMLElement>('session-player')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.failure = null;
    void this.#guided.ask(() => this.#open());
  }

  protected override render(): TemplateResult {
    return this.#guided.render((guided) => {
      const { standing } = this;
      return guided === 'NOT_DUE' || standing === null ? this.#nothing() : this.#player(guided, standing.session);
    });
  }

  /** A session that was begun needs nobody's answer to go on. */
  async #open(): Promise<Guided | 'NOT_DUE'> {
    const { query } = this.place;
    const begun = this.#begun(query.get('date') ?? '', query.get('slot') ?? '');
    if (begun !== null) return begun;
    const routine = await this.portal.api.routine(query.get('date'));
    const occurrence = occurrenceAt(routine, query.get('slot'));
    if (occurrence === undefined || !occurrence.due) return 'NOT_DUE';
    if (routine.occurrences.includes(occurrence) && occurrence.logs.length > 0) return 'NOT_DUE';
    const again = this.#begun(routine.date, nameOf(routine, occurrence));
    if (again !== null) return again;
    const guided = guidedSession(routine, occurrence);
    if (guided.exercises.length === 0) return 'NOT_DUE';
    this.kept = this.portal.drafts.write(guidedName(guided.date, guided.occurrence), guided);
    this.#stand(guided, { session: begin(guided.exercises, Date.now(), this.#settings.rhythm), sent: null });
    return guided;
  }

  #begun(date: string, occurrence: string): Guided | null {
    const guided = this.portal.drafts.read(guidedName(date, occurrence)) as Guided | null;
    const standing = this.portal.drafts.read(standingName(date, occurrence)) as Standing | null;
    if (guided === null || standing === null) return null;
    this.standing = standing;
    return guided;
  }

  #nothing(): TemplateResult {
    return html`<header class="opening"><h1>${t('portal.player.title')}</h1></header>
      <p class="lead">${t('portal.player.not-due')}</p>
      <p><a class="button" href="/portal">${t('portal.today.back')}</a></p>`;
  }

  #player(guided: Guided, session: Session): TemplateResult {
    return html`<session-player
      .script=${guided.exercises}
      .session=${session}
      .words=${WORDS}
      .cues=${this.#settings}
      .therapist=${therapistName(guided.therapist)}
      @session-changed=${(event: CustomEvent<{ session: Session; ticked: boolean }>) =>
        this.#changed(guided, event.detail.session, event.detail.ticked)}
      @cues-changed=${(event: CustomEvent<CueSettings>) => this.#set(event.detail)}
      @help-asked=${() => this.portal.help()}
      @player-left=${() => this.portal.go(routineHref(guided.date, guided.today))}
    >
      <span slot="status">${this.#status()}</span>
      <div slot="help" class="help">${helpSteps(this.portal.account)}</div>
      <div slot="failure">
        ${refusedNotice(
          this.failure,
          () => void this.#store(guided),
          () => false,
        )}
      </div>
    </session-player>`;
  }

  #status(): unknown {
    if (!this.kept) return t('portal.player.not-kept');
    return this.online ? nothing : t('portal.player.offline');
  }

  #changed(guided: Guided, session: Session, ticked: boolean): void {
    const standing = { session, sent: this.standing?.sent ?? null };
    if (ticked && session.heard - this.#keptAt < KEEP_EVERY) this.standing = standing;
    else this.#stand(guided, standing);
    if (session.rhythm !== this.#settings.rhythm) this.#set({ rhythm: session.rhythm });
    if (session.step.is === 'finished' && !ticked) void this.#store(guided);
    else this.failure = null;
  }

  #stand(guided: Guided, standing: Standing): void {
    this.standing = standing;
    this.#keptAt = standing.session.heard;
    this.kept = this.portal.drafts.write(standingName(guided.date, guided.occurrence), standing) && this.kept;
  }

  #set(change: Partial<DeviceSettings>): void {
    this.#settings = { ...this.#settings, ...change };
    keepSettings(this.#settings);
    this.requestUpdate();
  }

  readonly #connection = (): void => {
    this.online = navigator.onLine;
    const guided = this.#guided.value;
    if (this.online && guided !== null && guided !== 'NOT_DUE' && this.failure instanceof Unreachable)
      void this.#store(guided);
  };

  async #store(guided: Guided): Promise<void> {
    const { standing } = this;
    if (this.#busy || standing === null) return;
    this.#busy = true;
    this.failure = null;
    const log = guidedLog(guided, standing.session, this.portal.clock.corrected);
    try {
      if (saysNothing(guided, standing.session)) {
        this.#leave(guided, t('portal.player.nothing'));
        return;
      }
      const outcome = await send(this.portal.api, log, standing.sent);
      this.#leave(guided, outcome === 'WAITING' ? t('portal.outbox.kept') : t('portal.log.stored'));
    } catch (failure) {
      if (failure instanceof Unreachable) this.#stand(guided, { ...standing, sent: standing.sent ?? log });
      this.failure = failure;
    } finally {
      this.#busy = false;
    }
  }

  #leave(guided: Guided, notice: string): void {
    dropGuided(this.portal.drafts, guided.date, guided.occurrence);
    this.portal.drafts.drop(draftName(guided.date, guided.occurrence));
    this.portal.goSaying(routineHref(guided.date, guided.today), notice);
  }
}

const WORDS: PlayerWords = {
  get language() {
    return locale();
  },
  say: t,
  plural,
};

declare global {
  interface HTMLElementTagNameMap {
    'player-screen': PlayerScreen;
  }
}
