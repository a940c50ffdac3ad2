import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../components/exercise-card/exercise-card.ts';
import '../../../components/week-strip/week-strip.ts';
import type { Exercise, LoggedSession, NewSessionLog, Occurrence, Routine } from '../../api/model.ts';
import { draftName } from '../../log/draft.ts';
import { exercisesOf, quickLog, renewed } from '../../log/session-log.ts';
import { dropGuided, guidedName } from '../../log/under-way.ts';
import { uuid7 } from '../../log/uuid7.ts';
import { failureNotice } from '../../parts/failure.ts';
import { Load } from '../../parts/load.ts';
import { cardWords, therapistName } from '../../parts/words.ts';
import { plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import { loggedSessions } from './logged.ts';
import { nextDue, opening, othersDue } from './opening.ts';
import type { Quick } from './quick.ts';
import { quickPanel } from './quick.ts';
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.quick = this.withdrawn = this.failure = null;
    this.notice = this.portal.takeNotice();
    void this.#routine.ask(this.#fetch);
  }

  protected override render(): TemplateResult {
    return this.#routine.render((routine) => this.#day(routine));
  }

  readonly #fetch = (): Promise<Routine> => this.portal.api.routine(this.place.query.get('date'));

  #day(routine: Routine): TemplateResult {
    const { date, heading, sentence } = opening(routine, new Date());
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
      <div role="status">${this.notice === null ? nothing : html`<p class="notice ok">${this.notice}</p>`}</div>
      <div class="columns">
        <div class="stack">
          ${routine.planVersion == null ? nothing : html`<week-strip .days=${stripDays(routine)}></week-strip>`}
          ${next === null ? nothing : this.#cards(routine, exercisesOf(routine, next))}
        </div>
        <div class="stack side">
          ${this.#logged(routine)} ${this.#failed()}
          ${next === null ? html`<p class="links centred">${this.#links(routine)}</p>` : this.#actions(routine, next)}
        </div>
      </div>
      ${
        next === null && routine.exercises.length > 0
          ? html`<details class="again">
              <summary>${t('portal.today.look-again')}</summary>
              <div class="stack">${this.#cards(routine, routine.exercises, true)}</div>
            </details>`
          : nothing
      }`;
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
        </exercise-card>`,
    );
  }

  #logged(routine: Routine): TemplateResult {
    return html`${routine.occurrences
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
        store: () => void this.#store(quickLog(quick.id, routine, next, quick.used, new Date())),
        cancel: () => (this.quick = null),
      });
    }
    const where = `?date=${routine.date}&slot=${next.slot}`;
    const begun = this.portal.drafts.read(draftName(routine.date, next.slot)) !== null;
    const whom = therapistName(routine.therapist);
    const not = routine.date === routine.today ? t('portal.today.not') : t('portal.today.not-then');
    const underWay = this.portal.drafts.read(guidedName(routine.date, next.slot)) !== null;
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
        <button class="button-quiet" @click=${() => this.#askQuick(next)}>${t('portal.today.quick')}</button>
      </div>
      ${underWay ? html`<p class="soft centred">${t('portal.today.under-way')}</p>` : nothing}
      ${begun ? html`<p class="soft centred">${t('portal.today.begun')}</p>` : nothing}
      <p class="links centred">
        ${leads ? log : nothing}
        <span>${not} <a href=${`/portal/could-not${where}`}>${t('portal.today.why', whom)}</a></span>
        ${this.#links(routine)}
        ${othersDue(routine).map(
          (other) =>
            html`<a href=${`/portal/log?date=${routine.date}&slot=${other.slot}`}
              >${t('portal.today.instead', other.label)}</a
            >`,
        )}
      </p>`;
  }

  #links(routine: Routine): TemplateResult {
    const earlier = routine.planVersion == null ? null : lastWeek(routine);
    return html`<button class="link" @click=${() => this.portal.help()}>${t('portal.help.open')}</button>
      ${earlier === null ? nothing : html`<a href=${earlier}>${t('portal.today.last-week')}</a>`}`;
  }

  #askQuick(next: Occurrence): void {
    this.quick = { id: uuid7(), slot: next.slot, used: [] };
    void this.focusOn('#quick-heading');
  }

  #store(log: NewSessionLog): Promise<void> {
    return this.#change(
      () => this.portal.api.log(log),
      () => {
        this.quick = null;
        this.portal.drafts.drop(draftName(log.date, log.slot));
        dropGuided(this.portal.drafts, log.date, log.slot);
        this.notice = t('portal.log.stored');
      },
    );
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
