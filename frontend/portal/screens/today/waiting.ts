import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { NewSessionLog, Routine } from '../../api/model.ts';
import { longDate } from '../../dates.ts';
import type { Waiting } from '../../offline/database.ts';
import { plural, t } from '../../texts.ts';

interface WaitingActions {
  send(): void;
  sendAsNew(log: NewSessionLog): void;
  /** Asks first whether to throw a log away; none to keep it. */
  ask(id: string | null): void;
  lose(id: string): void;
}

/** What the server does not have: what waits for a signal, and what it did not take, with its reason. */
export function waitingPanel(
  all: readonly Waiting[],
  routine: Routine,
  losing: string | null,
  busy: boolean,
  actions: WaitingActions,
): unknown {
  const waiting = all.filter(({ problem, log }) => problem === null && log !== null).length;
  return html`${
    waiting === 0
      ? nothing
      : html`<p class="notice waiting" role="status">
          <span>${plural('portal.outbox.waiting', waiting)}</span>
          <button class="link" aria-disabled=${busy} @click=${actions.send}>${t('portal.outbox.send')}</button>
        </p>`
  }
  ${all.map((each) => (each.problem === null ? nothing : refused(each, routine, losing, busy, actions)))}`;
}

function refused(
  { id, log, problem }: Waiting,
  routine: Routine,
  losing: string | null,
  busy: boolean,
  actions: WaitingActions,
): TemplateResult {
  const reason = problem?.errors?.map(({ message }) => message).join(' ') ?? problem?.detail ?? problem?.title ?? '';
  return html`<section class="panel" aria-labelledby=${`refused-${id}`}>
    <h2 id=${`refused-${id}`}>
      ${log === null ? t('portal.outbox.not-taken') : t('portal.outbox.refused', longDate(log.date))}
    </h2>
    <p>${reason} ${t('portal.outbox.still-here')}</p>
    ${
      losing === id
        ? html`<p>${t('portal.outbox.sure')}</p>
            <p class="links">
              <button class="link" aria-disabled=${busy} @click=${() => actions.lose(id)}>
                ${t('portal.outbox.throw-away-sure')}
              </button>
              <button class="link" @click=${() => actions.ask(null)}>${t('portal.outbox.keep')}</button>
            </p>`
        : html`<p class="links">
            ${
              log === null || log.couldNot != null
                ? nothing
                : html`<a href=${`/portal/log?date=${log.date}&slot=${nameFor(log, routine)}&again=${id}`}
                    >${t('portal.outbox.open')}</a
                  >`
            }
            ${
              log === null
                ? nothing
                : html`<button class="link" aria-disabled=${busy} @click=${() => actions.sendAsNew(log)}>
                    ${t('portal.outbox.send-as-new')}
                  </button>`
            }
            <button class="link" @click=${() => actions.ask(id)}>${t('portal.outbox.throw-away')}</button>
          </p>`
    }
  </section>`;
}

/** How addresses name what the log was made for, as far as the routine in sight tells. */
function nameFor({ exercises, slot }: NewSessionLog, { weekly, whenNeeded }: Routine): string {
  const all = (ids: readonly string[] | undefined): boolean =>
    ids !== undefined && exercises.every(({ prescription }) => ids.includes(prescription));
  if (all(weekly?.exercises)) return 'weekly';
  return all(whenNeeded?.exercises) ? 'needed' : String(slot);
}
