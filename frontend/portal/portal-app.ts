import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Api, Unreachable } from './api/api.ts';
import type { Account, AskedHelp } from './api/model.ts';
import { Drafts } from './log/drafts.ts';
import { ServerClock } from './offline/clock.ts';
import { connectionLine } from './offline/connection.ts';
import { HelpAsked } from './offline/help-asked.ts';
import { dropDays, lastRoutine } from './offline/kept-days.ts';
import type { Connection } from './offline/offline-api.ts';
import { OfflineApi } from './offline/offline-api.ts';
import { lastOwner, ownerOf, rememberOwner } from './offline/owner.ts';
import { Versions } from './offline/versions.ts';
import { WhoseDevice } from './offline/whose-device.ts';
import { failureScreen } from './parts/failure.ts';
import './parts/help-dialog.ts';
import type { Portal } from './portal.ts';
import type { Place } from './router.ts';
import { placeOf, Router } from './router.ts';
import './screens/account-screen.ts';
import './screens/could-not-screen.ts';
import './screens/log/log-screen.ts';
import { Unread } from './screens/messages/unread.ts';
import './screens/pause/pause-screen.ts';
import './screens/plan-screen.ts';
import './screens/today/today-screen.ts';
import { plural, speak, t } from './texts.ts';

/** Screens on which something is being done that a reload would disturb. */
const UNDER_WAY = ['session', 'log', 'could-not', 'measure', 'pause', 'messages'];

/** Screens that are fetched when they are first wanted, so that the others do not wait for them. */
const LATER: Readonly<Record<string, () => Promise<unknown>>> = {
  session: () => import('./screens/player/player-screen.ts'),
  measure: () => import('./screens/measure/measure-screen.ts'),
  messages: () => import('./screens/messages/messages-screen.ts'),
  progress: () => import('./screens/progress/progress-screen.ts'),
  access: () => import('./screens/access/access-screen.ts'),
};

/** How the server calls the screens on which help is asked for. */
const HELP_PLACES: Readonly<Record<string, AskedHelp['place']>> = {
  today: 'TODAY',
  session: 'SESSION',
  log: 'LOG',
  'could-not': 'COULD_NOT',
  pause: 'PAUSE',
  account: 'ACCOUNT',
};

/** A log that could not be sent is tried again after so many milliseconds. */
const SOONEST = 2_000;
const LATEST = 60_000;

const TODAY: Place = { screen: 'today', detail: null, query: new URLSearchParams() };

/** The frame round all screens: who is signed in, where the client is, and the ways from here. */
@customElement('portal-app')
export class PortalApp extends LitElement {
  readonly #clock = new ServerClock();
  readonly #api = new Api((response) => this.#clock.measure(response.headers.get('Date')));
  readonly #whose = new WhoseDevice(this.#api, this.#clock, (connection) => (this.connection = connection));
  readonly #versions = new Versions(() => !UNDER_WAY.includes(this.place.screen));
  readonly #router = new Router((place) => {
    if (this.#versions.isDue(place.screen)) {
      location.reload();
      return;
    }
    this.moved = true;
    this.place = place;
    void this.portal?.unread.ask();
  });
  #notice: string | null = null;
  #helpAsked: HelpAsked | null = null;
  #offline: OfflineApi | null = null;
  @state() private place = placeOf(new URL(location.href)) ?? TODAY;
  @state() private moved = false;
  @state() private portal: Portal | null = null;
  @state() private failure: unknown = null;
  @state() private loaded: readonly string[] = [];
  @state() private connection: Connection = { is: 'on-line' };
  #pause = SOONEST;
  #retry: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#router.start();
    if (['today', 'log', 'could-not'].includes(this.place.screen)) {
      const date = this.place.query.get('date');
      this.#api.askEarly(date, date === null ? lastRoutine(lastOwner()) : undefined);
    }
    addEventListener('online', this.#back);
    document.addEventListener('visibilitychange', this.#back);
    this.#versions.start();
    void this.#open();
  }

  override disconnectedCallback(): void {
    removeEventListener('online', this.#back);
    document.removeEventListener('visibilitychange', this.#back);
    clearTimeout(this.#retry);
    this.#router.stop();
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<a class="skip" href="#main">${t('portal.skip')}</a>
      ${this.place.screen === 'session' ? nothing : this.#frame()}
      <main id="main" tabindex="-1">
        ${this.place.screen === 'session' ? nothing : connectionLine(this.connection, this.portal?.account.zone)}
        ${this.#main()}
      </main>
      <help-dialog .account=${this.portal?.account ?? null} .asked=${this.#helpAsked}></help-dialog>`;
  }

  /** A session in the player has the screen to itself. */
  #frame(): TemplateResult {
    return html`<header class="frame">
      <p class="brand">${t('portal.brand')}</p>
      <nav aria-label=${t('portal.nav')}>
        ${this.#link('today', '/portal', t('portal.nav.today'))}
        ${this.#link('plan', '/portal/plan', t('portal.nav.plan'))}
        ${this.#link('progress', '/portal/progress', t('portal.nav.progress'))}
        ${this.#link('account', '/portal/account', t('portal.nav.account'))}
      </nav>
    </header>`;
  }

  #link(screen: string, href: string, text: string): TemplateResult {
    const within =
      (screen === 'today' && ['log', 'could-not', 'measure', 'messages'].includes(this.place.screen)) ||
      (screen === 'plan' && this.place.screen === 'pause') ||
      (screen === 'account' && this.place.screen === 'access');
    const current = this.place.screen === screen ? 'page' : within ? 'true' : nothing;
    const unread = screen === 'today' ? (this.portal?.unread.count ?? 0) : 0;
    return html`<a href=${href} aria-current=${current}
      >${text}${
        unread === 0
          ? nothing
          : html`<span class="dot"></span><span class="spoken">${plural('portal.messages.unread', unread)}</span>`
      }</a
    >`;
  }

  #main(): TemplateResult {
    const { portal, place, moved } = this;
    if (this.failure !== null) return failureScreen(this.failure, () => void this.#open());
    if (portal === null) return html`<p class="loading" role="status">${t('portal.loading')}</p>`;
    const later = LATER[place.screen];
    if (later !== undefined && !this.loaded.includes(place.screen)) return this.#load(place.screen, later);
    switch (place.screen) {
      case 'session':
        return html`<player-screen .portal=${portal} .place=${place} ?moved=${moved}></player-screen>`;
      case 'log':
        return html`<log-screen .portal=${portal} .place=${place} ?moved=${moved}></log-screen>`;
      case 'could-not':
        return html`<could-not-screen .portal=${portal} .place=${place} ?moved=${moved}></could-not-screen>`;
      case 'measure':
        return html`<measure-screen .portal=${portal} .place=${place} ?moved=${moved}></measure-screen>`;
      case 'plan':
        return html`<plan-screen .portal=${portal} .place=${place} ?moved=${moved}></plan-screen>`;
      case 'pause':
        return html`<pause-screen .portal=${portal} .place=${place} ?moved=${moved}></pause-screen>`;
      case 'messages':
        return html`<messages-screen .portal=${portal} .place=${place} ?moved=${moved}></messages-screen>`;
      case 'progress':
        return html`<progress-screen .portal=${portal} .place=${place} ?moved=${moved}></progress-screen>`;
      case 'access':
        return html`<access-screen .portal=${portal} .place=${place} ?moved=${moved}></access-screen>`;
      case 'account':
        return html`<account-screen .portal=${portal} .place=${place} ?moved=${moved}></account-screen>`;
      default:
        return html`<today-screen .portal=${portal} .place=${place} ?moved=${moved}></today-screen>`;
    }
  }

  #load(screen: string, fetch: () => Promise<unknown>): TemplateResult {
    fetch().then(
      () => (this.loaded = [...this.loaded, screen]),
      (cause: unknown) => (this.failure = new Unreachable(`${screen} did not load`, { cause })),
    );
    return html`<p class="loading" role="status">${t('portal.loading')}</p>`;
  }

  async #open(): Promise<void> {
    this.failure = null;
    try {
      const account = await this.#whose.account(this.#toldLate);
      await speak(account.language);
      this.portal = this.#portalOf(account);
      if (account.consentWanted) {
        // What waits is sent first, and else goes on waiting on this device.
        await this.#send();
        location.assign('/account/consent');
        return;
      }
      void this.#send();
      // Today asks for itself, once it stands.
      if (this.place.screen !== 'today') void this.portal.unread.ask();
    } catch (failure) {
      this.failure = failure;
    }
  }

  readonly #toldLate = (account: Account): void => {
    if (this.#offline?.of.email !== account.email) location.reload();
    else if (account.consentWanted && !UNDER_WAY.includes(this.place.screen)) location.assign('/account/consent');
    else this.#offline.of = account;
  };

  /** Signal or the client has come back: what waits is sent. */
  readonly #back = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (this.portal === null) void this.#open();
    else {
      void this.#send();
      void this.portal.unread.ask();
    }
  };

  async #send(): Promise<void> {
    clearTimeout(this.#retry);
    const { portal } = this;
    if (portal === null) return;
    try {
      const told = (await this.#helpAsked?.send()) ?? true;
      const sent = (await portal.outbox.send()) && told;
      if (!sent) this.#retry = setTimeout(() => void this.#send(), this.#pause);
      // A signal that has just come back often fails once more.
      this.#pause = sent ? SOONEST : Math.min(2 * this.#pause, LATEST);
      if (!sent) return;
      if (this.connection.is !== 'on-line') portal.outbox.dispatchEvent(new Event('changed'));
    } catch {
      // A device that keeps nothing has nothing to send.
    }
  }

  #portalOf(account: Account): Portal {
    const drafts = new Drafts(account.email);
    const unread = new Unread(this.#api);
    unread.addEventListener('changed', () => {
      this.requestUpdate();
    });
    const helpAsked = new HelpAsked(ownerOf(account.email), this.#api, this.#clock);
    this.#helpAsked = helpAsked;
    const api = new OfflineApi(account, this.#clock, this.#api, (connection) => (this.connection = connection));
    this.#offline = api;
    return {
      api,
      account,
      drafts,
      outbox: api.outbox,
      unread,
      clock: this.#clock,
      forget: async () => {
        drafts.dropAll();
        helpAsked.drop();
        rememberOwner(null);
        await Promise.allSettled([dropDays(ownerOf(account.email)), api.outbox.dropAll()]);
      },
      go: (href) => this.#router.go(href),
      goSaying: (href, notice) => {
        this.#notice = notice;
        this.#router.go(href);
      },
      takeNotice: () => {
        const notice = this.#notice;
        this.#notice = null;
        return notice;
      },
      help: () => this.querySelector('help-dialog')?.show(HELP_PLACES[this.place.screen] ?? 'OTHER'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-app': PortalApp;
  }
}
