import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { LoggedSession, Occurrence, Routine } from '../../api/model.ts';
import { timeOf } from '../../dates.ts';
import { isNamed, nameOf } from '../../log/session-log.ts';
import { isWaiting } from '../../offline/overlay.ts';
import { t } from '../../texts.ts';

/** What was logged for an occurrence, and the two ways to put it right. */
export function loggedSessions(
  routine: Routine,
  occurrence: Occurrence,
  busy: boolean,
  undo: (logged: LoggedSession) => void,
): TemplateResult {
  return html`<section class="panel">
    <h2>${isNamed(routine, occurrence) ? occurrence.label : t('portal.done.heading')}</h2>
    ${occurrence.logs.map(
      (logged) =>
        html`<p class="summary">${logged.summary}</p>
          <p class="soft">${timed(logged, routine)}</p>
          <p class="links">
            <button class="link" aria-disabled=${busy} @click=${() => undo(logged)}>${t('portal.done.undo')}</button>
            ${
              isWaiting(logged)
                ? nothing
                : html`<a
                    href=${`/portal/log?date=${routine.date}&slot=${nameOf(routine, occurrence)}&corrects=${logged.id}`}
                    >${logged.log.couldNot == null ? t('portal.done.correct') : t('portal.done.did-after-all')}</a
                  >`
            }
          </p>`,
    )}
  </section>`;
}

/** The server may send a timestamp or words; a log of another day has no time worth telling. */
function timed(logged: LoggedSession, routine: Routine): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(logged.performedAt)) return logged.performedAt;
  const at = routine.date === routine.today ? t('portal.done.at', timeOf(logged.performedAt, routine.zone)) : '';
  if (!logged.timeCorrected) return at;
  return [at, t('portal.done.time-corrected')].filter((words) => words !== '').join('. ');
}
