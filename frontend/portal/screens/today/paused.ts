import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Routine } from '../../api/model.ts';
import { nameOf } from '../../log/session-log.ts';
import { t } from '../../texts.ts';
import { isOpen } from './week.ts';

interface PausedActions {
  readonly busy: boolean;
  resume(pause: string): void;
  help(): void;
}

interface PausedDay {
  readonly actions: TemplateResult | typeof nothing;
  readonly links: TemplateResult | typeof nothing;
  /** Whether the actions lead to help already. */
  readonly helps: boolean;
}

/** What a client can do on a paused day: take the plan up again, or do the session all the same. */
export function pausedDay(routine: Routine, { busy, resume, help }: PausedActions): PausedDay {
  const { pause } = routine;
  if (pause == null) return { actions: nothing, links: nothing, helps: false };
  const isToday = routine.date === routine.today;
  const helps = isToday && pause.kind === 'FLARE_UP';
  return {
    helps,
    actions: isToday
      ? html`${
            helps
              ? html`<div class="notice">
                  <p>${t('portal.pause.worse')}</p>
                  <button class="link" @click=${help}>${t('portal.help.open')}</button>
                </div>`
              : nothing
          }
          <div class="actions">
            <button class="button" aria-disabled=${busy} @click=${() => resume(pause.id)}>
              ${t('portal.pause.resume')}
            </button>
          </div>`
      : nothing,
    links: html`${anyway(routine)} ${isToday ? html`<a href="/portal/pause">${t('portal.pause.about')}</a>` : nothing}`,
  };
}

/** Logged on a paused day it is an extra; it is offered for the first session that has no log. */
function anyway(routine: Routine): TemplateResult | typeof nothing {
  const next = [...routine.occurrences, routine.weekly].find((each) => each?.logs.length === 0);
  if (next == null || !isOpen(routine.date, routine.today)) return nothing;
  const words = routine.date === routine.today ? t('portal.pause.anyway') : t('portal.pause.anyway-then');
  return html`<a href=${`/portal/log?date=${routine.date}&slot=${nameOf(routine, next)}`}>${words}</a>`;
}
