import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Account } from '../api/model.ts';
import { show } from '../dates.ts';
import { t } from '../texts.ts';

/** That the practice only keeps the record, and until when; nothing while it works with it. */
export function restrictedLine(account: Account): TemplateResult | typeof nothing {
  const { restrictedSince, restrictedUntil } = account;
  if (restrictedSince == null) return nothing;
  const since = t('portal.restricted.since', show(restrictedSince, { dateStyle: 'long' }));
  const until =
    restrictedUntil == null ? '' : ` ${t('portal.restricted.until', show(restrictedUntil, { dateStyle: 'long' }))}`;
  return html`<p class="notice">${since}${until} <a href="/account/restriction">${t('portal.restricted.see')}</a></p>`;
}
