import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../components/exercise-card/exercise-card.ts';
import '../../../components/week-strip/week-strip.ts';
import type { Changes, Exercise, LoggedSession, NewSessionLog, Occurrence, Routine } from '../../api/model.ts';
import { draftName } from '../../log/draft.ts';
import { nameOf, occurrencesOf, quickLog, renewed, waitingOf } from '../../log/session-log.ts';
import { dropGuided, guidedName } from '../../log/under-way.ts';
import { uuid7 } from '../../log/uuid7.ts';
import { changedLines, changedSince } from '../../parts/changes.ts';
import { failureNotice } from '../../parts/failure.ts';
import { Load } from '../../parts/load.ts';
import { restrictedLine } from '../../parts/restricted.ts';
import type { Waiting } from '../../offline/database.ts';
import { cardWords, therapistName } from '../../parts/words.ts';
import { plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import { loggedSessions } from './logged.ts';
import './measure-card.ts';
import { pausedDay } from './paused.ts';
import { nextDue, opening, othersDue } from './opening.ts';
import type { Quick } from './quick.ts';
import { quickPanel } from './quick.ts';
import { waitingPanel } from './waiting.ts';
import { lastWeek, stripDays } from './week.ts';

/** What is due on a date, and the ways to say what became of it. */
@customElement('today-screen')
export class TodayScreen extends Screen {
  readonly #routine = new Load<Routine>(this);
  @state() private quick: Quick | null = null;
  @state() private withdrawn: NewSessionLog | null = null;
  @state() private notice: string | null = null;
  @state() private failure: { reason: unknown; retry: () => void } | null = null;
  @state() private busy = false;
  @state() private waiting: Waiting[] = [];
  @state() private losing: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.portal.outbox.addEventListener('changed', this.#outboxChanged);
    this.portal.unread.addEventListener('changed', this.#unreadChanged);
  }

  override disconnectedCallback(): void {
    this.portal.outbox.removeEventListener('changed', this.#outboxChanged);
    this.portal.unread.removeEventListener('changed', this.#unreadChanged);
    super.disconnectedCallback();
  }

  readonly #outboxChanged = (): void => {
    if (!this.busy) void this.#routine.ask(this.#fetch, { forget: false });
  };

  readonly #unreadChanged = (): void => {
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.quick = this.withdrawn = this.failure = null;
    this.notice = this.portal.takeNotice();
    // What is due comes first; whether a message waits may be told a moment later.
    void this.#routine.ask(this.#fetch).then(() => this.portal.unread.ask());
  }

  protected override render(): TemplateResult {
    return this.#routine.render((routine) => this.#day(routine));
  }

  readonly #fetch = async (): Promise<Routine> => {
    const [routine, waiting] = await Promise.all([
      this.portal.api.routine(this.place.query.get('date')),
      this.portal.outbox.list().catch(() => []),
    ]);
    this.waiting = waiting;
    return routine;
  };

  #day(routine: Routine): TemplateResult {
    const { date, heading, sentence } = opening(routine, this.portal.clock.now());
    const next = nextDue(routine);
    return html`<header class="opening">
        ${
          date === null
            ? html`<p><a href="/portal">${t('portal.today.back')}</a></p>`
            : html`<p class="soft">${date}</p>`
        }
        <h1 tabindex="-1">${heading}</h1>
        <p class="lead">${sentence}</p>
      </header>
      ${restrictedLine(this.portal.account)}
      ${waitingPanel(this.waiting, routine, this.losing, this.busy, {
        send: () =>
          void this.#change(
            () => this.portal.outbox.send(),
            () => (this.notice = null),
          ),
        sendAsNew: (log) =>
          void this.#change(
            async () => {
              await this.portal.api.log(renewed(log, null));
              await this.portal.outbox.drop(log.id);
            },
            () => (this.notice = t('portal.log.stored')),
          ),
        ask: (id) => (this.losing = id),
        lose: (id) =>
          void this.#change(
            () => this.portal.outbox.drop(id),
            () => (this.losing = null),
          ),
      })}
      ${this.#newMessages()} ${this.#changed(routine)}
      ${date === null ? nothing : html`<measure-card .portal=${this.portal}></measure-card>`}
      <div role="status">${this.notice === null ? nothing : html`<p class="notice ok">${this.notice}</p>`}</div>
      <div class="columns">
        <div class="stack">
          ${routine.planVersion == null ? nothing : html`<week-strip .days=${stripDays(routine)}></week-strip>`}
          ${next === null ? nothing : this.#cards(routine, waitingOf(routine, next))}
        </div>
        <div class="stack side">
          ${this.#logged(routine)} ${this.#failed()}
          ${next === null ? this.#nothingDue(routine) : this.#actions(routine, next)}
        </div>
      </div>
      ${next === null ? this.#lookAgain(routine) : nothing}
      ${routine.weekly?.due === true && next !== routine.weekly ? this.#onAnyDay(routine, routine.weekly) : nothing}
      ${routine.whenNeeded == null ? nothing : this.#onAnyDay(routine, routine.whenNeeded)}`;
  }

  #lookAgain(routine: Routine): unknown {
    const exercises = routine.exercises.filter(({ prescription }) =>
      routine.occurrences.some((occurrence) => occurrence.exercises.includes(prescription)),
    );
    if (exercises.length === 0) return nothing;
    return html`<details class="again">
      <summary>${t('portal.today.look-again')}</summary>
      <div class="stack">${this.#cards(routine, exercises, true)}</div>
    </details>`;
  }

  /** What is due on no date in particular waits quietly below. */
  #onAnyDay(routine: Routine, occurrence: Occurrence): TemplateResult {
    const name = nameOf(routine, occurrence);
    const begun = this.portal.drafts.read(draftName(routine.date, name)) !== null;
    return html`<section class="any-day" aria-labelledby=${`any-day-${name}`}>
      <h2 id=${`any-day-${name}`}>${occurrence.label}</h2>
      <p class="soft">${name === 'weekly' ? t('portal.weekly.lead') : t('portal.needed.lead')}</p>
      <div class="stack">${this.#cards(routine, waitingOf(routine, occurrence), true)}</div>
      ${
        occurrence.due
          ? html`<a class="button-quiet" href=${`/portal/log?date=${routine.date}&slot=${name}`}
                >${begun ? t('portal.today.resume') : name === 'weekly' ? t('portal.weekly.log') : t('portal.needed.log')}</a
              >${this.#lead(routine, name)}`
          : nothing
      }
    </section>`;
  }

  #newMessages(): unknown {
    const { count } = this.portal.unread;
    if (count === 0) return nothing;
    return html`<p class="notice message-notice">
      <a href="/portal/messages">${plural('portal.messages.unread-read', count)}</a>
    </p>`;
  }

  /** What changed is told until the client says to have read it. */
  #changed({ changes, today, therapist }: Routine): unknown {
    if (changes == null) return nothing;
    return html`<section class="panel" aria-labelledby="changed-heading">
      <h2 id="changed-heading">${changedSince(changes, today)}</h2>
      ${
        changes.reason == null
          ? nothing
          : html`<p class="reason">${t('portal.plan.reason', therapistName(therapist), changes.reason)}</p>`
      }
      ${changedLines(changes)}
      <div class="actions">
        <button class="button-quiet" aria-disabled=${this.busy} @click=${() => void this.#seen(changes)}>
          ${t('portal.changes.seen')}
        </button>
      </div>
    </section>`;
  }

  /** Whatever may be done today can be done in the player as well. */
  #lead(routine: Routine, name: string): unknown {
    const underWay = this.portal.drafts.read(guidedName(routine.date, name)) !== null;
    if (!underWay && routine.date !== routine.today) return nothing;
    return html`<p class="links centred">
      <a href=${`/portal/session?date=${routine.date}&slot=${name}`}
        >${underWay ? t('portal.today.go-on') : t('portal.today.lead')}</a
      >
    </p>`;
  }

  #cards(routine: Routine, exercises: readonly Exercise[], compact = false): TemplateResult[] {
    return exercises.map(
      (exercise, index) =>
        html`<exercise-card
          .exercise=${exercise}
          .words=${cardWords(exercise, routine.therapist)}
          ?compact=${compact || index > 0}
        >
          ${
            exercise.sideOrder === 'TIGHTER_FIRST'
              ? html`<span slot="aside" class="pill">${t('portal.card.tighter-first')}</span>`
              : html`<span slot="aside" class="soft">${plural('portal.card.minutes', exercise.minutes)}</span>`
          }
          ${this.#count(routine, exercise)}
        </exercise-card>`,
    );
  }

  #count(routine: Routine, { prescription }: Exercise): unknown {
    const count = routine.weeklyCounts.find((each) => each.prescription === prescription);
    if (count === undefined) return nothing;
    const told = t('portal.weekly.count', String(count.done), String(count.times));
    return html`<p slot="schedule" class="schedule">${told}</p>`;
  }

  #logged(routine: Routine): TemplateResult {
    return html`${occurrencesOf(routine)
      .filter((occurrence) => occurrence.logs.length > 0)
      .map((occurrence) => loggedSessions(routine, occurrence, this.busy, (logged) => void this.#undo(logged)))}
    ${
      this.withdrawn === null
        ? nothing
        : html`<p class="notice ok" role="status">
            ${t('portal.done.taken-back')}
            <button class="link" @click=${() => void this.#putBack()}>${t('portal.done.put-back')}</button>
          </p>`
    }`;
  }

  #failed(): unknown {
    return this.failure === null ? nothing : failureNotice(this.failure.reason, this.failure.retry);
  }

  #actions(routine: Routine, next: Occurrence): TemplateResult {
    const { quick } = this;
    if (quick !== null) {
      return quickPanel(quick, routine, next, this.busy, {
        change: (changed) => (this.quick = changed),
        store: () => {
          const log = quickLog(quick.id, routine, next, quick.used, this.portal.clock.now());
          void this.#store(log, nameOf(routine, next));
        },
        cancel: () => (this.quick = null),
      });
    }
    const name = nameOf(routine, next);
    const where = `?date=${routine.date}&slot=${name}`;
    const begun = this.portal.drafts.read(draftName(routine.date, name)) !== null;
    const whom = therapistName(routine.therapist);
    const not = routine.date === routine.today ? t('portal.today.not') : t('portal.today.not-then');
    const underWay = this.portal.drafts.read(guidedName(routine.date, name)) !== null;
    const leads = underWay || (routine.date === routine.today && !begun);
    const log = html`<a class=${leads ? nothing : 'button'} href=${`/portal/log${where}`}
      >${begun ? t('portal.today.resume') : t('portal.today.log')}</a
    >`;
    return html`<div class="actions">
        ${
          leads
            ? html`<a class="button" href=${`/portal/session${where}`}
                >${underWay ? t('portal.today.go-on') : t('portal.today.start')}</a
              >`
            : log
        }
        <button class="button-quiet" @click=${() => this.#askQuick()}>${t('portal.today.quick')}</button>
      </div>
      ${underWay ? html`<p class="soft centred">${t('portal.today.under-way')}</p>` : nothing}
      ${begun ? html`<p class="soft centred">${t('portal.today.begun')}</p>` : nothing}
      <p class="links centred">
        ${leads ? log : nothing}
        ${
          next === routine.weekly
            ? nothing
            : html`<span>${not} <a href=${`/portal/could-not${where}`}>${t('portal.today.why', whom)}</a></span>`
        }
        ${this.#links(routine)}
        ${othersDue(routine).map(
          (other) =>
            html`<a href=${`/portal/log?date=${routine.date}&slot=${other.slot}`}
              >${t('portal.today.instead', other.label)}</a
            >`,
        )}
      </p>`;
  }

  #nothingDue(routine: Routine): TemplateResult {
    const paused = pausedDay(routine, {
      busy: this.busy,
      resume: (id) => void this.#resume(id),
      help: () => this.portal.help(),
    });
    return html`${paused.actions}
      <p class="links centred">${paused.links} ${this.#links(routine, !paused.helps)}</p>`;
  }

  #links(routine: Routine, help = true): TemplateResult {
    const earlier = routine.planVersion == null ? null : lastWeek(routine);
    return html`${
        help ? html`<button class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>` : nothing
      }
      <a href="/portal/messages">${t('portal.messages.write', therapistName(routine.therapist))}</a>
      ${earlier === null ? nothing : html`<a href=${earlier}>${t('portal.today.last-week')}</a>`}`;
  }

  #askQuick(): void {
    this.quick = { id: uuid7(), used: [] };
    void this.focusOn('#quick-heading');
  }

  #store(log: NewSessionLog, occurrence: string | null = null): Promise<void> {
    let waits = false;
    return this.#change(
      async () => {
        waits = (await this.portal.api.log(log)).outcome === 'WAITING';
      },
      () => {
        this.quick = null;
        if (occurrence !== null) this.#dropDrafts(log.date, occurrence);
        this.notice = waits ? t('portal.outbox.kept') : t('portal.log.stored');
      },
    );
  }

  #seen({ planVersion }: Changes): Promise<void> {
    return this.#change(
      () => this.portal.api.seen(planVersion),
      () => (this.notice = null),
    );
  }

  #dropDrafts(date: string, occurrence: string): void {
    this.portal.drafts.drop(draftName(date, occurrence));
    dropGuided(this.portal.drafts, date, occurrence);
  }

  #undo({ id, log }: LoggedSession): Promise<void> {
    return this.#change(
      () => this.portal.api.withdraw(id),
      () => {
        this.withdrawn = log;
        this.notice = null;
      },
    );
  }

  #resume(pause: string): Promise<void> {
    return this.#change(
      () => this.portal.api.endPause(pause),
      () => (this.notice = t('portal.pause.resumed')),
    );
  }

  async #putBack(): Promise<void> {
    const { withdrawn } = this;
    if (withdrawn !== null) await this.#store(renewed(withdrawn, null));
  }

  /** Does one thing at a time; what could not be done can be tried again with the same id. */
  async #change(act: () => Promise<unknown>, done: () => void): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      await act();
      this.withdrawn = null;
      done();
      await this.#routine.ask(this.#fetch, { forget: false });
      void this.focusOn('h1');
    } catch (reason) {
      this.failure = { reason, retry: () => void this.#change(act, done) };
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'today-screen': TodayScreen;
  }
}
