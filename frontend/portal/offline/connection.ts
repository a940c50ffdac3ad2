import { html, nothing } from 'lit';
import { localDate, longDate, timeOf } from '../dates.ts';
import { t } from '../texts.ts';
import type { Connection } from './offline-api.ts';

/** Says calmly that what is shown was saved before, and when. */
export function connectionLine(connection: Connection, zone = 'UTC'): unknown {
  if (connection.is === 'on-line') return nothing;
  const saved = new Date(connection.savedAt);
  const time = timeOf(saved.toISOString(), zone);
  const isToday = localDate(saved, zone) === localDate(new Date(), zone);
  const when = isToday ? time : t('portal.offline.on', longDate(localDate(saved, zone)), time);
  if (connection.is === 'signed-out') {
    return html`<p class="connection" role="status">
      ${t('portal.offline.signed-out', when)} <a href="/login?expired">${t('portal.failure.sign-in')}</a>
    </p>`;
  }
  const told = connection.is === 'slow' ? t('portal.offline.slow', when) : t('portal.offline.showing', when);
  return html`<p class="connection" role="status">${told}</p>`;
}
