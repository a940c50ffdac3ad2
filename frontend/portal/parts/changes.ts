import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Changes } from '../api/model.ts';
import { daysBetween, show } from '../dates.ts';
import { t } from '../texts.ts';

/** What has changed, one line for each exercise. */
export function changedLines(changes: Changes): TemplateResult {
  return html`<ul class="plain changes">
    ${changes.lines.map(({ subject, words }) => html`<li><b>${subject}:</b> ${words}</li>`)}
  </ul>`;
}

/** “Your plan changed today”, “… on Monday”, “… on 3 November” */
export function changedSince(changes: Changes, today: string): string {
  const days = daysBetween(changes.effectiveFrom, today);
  if (days === 0) return t('portal.changes.today');
  const day = show(changes.effectiveFrom, days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' });
  return t('portal.changes.on', day);
}
