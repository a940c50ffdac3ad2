import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PausedTime, Pauses } from '../../api/model.ts';
import { show } from '../../dates.ts';
import { pauseStateText, pauseText } from '../../parts/words.ts';
import { t } from '../../texts.ts';

/** The client's own pauses, newest first; one that has not begun can be taken back. */
export function ownPauses(
  { pauses, today }: Pauses,
  busy: boolean,
  takeBack: (pause: PausedTime) => void,
): TemplateResult | typeof nothing {
  if (pauses.length === 0) return nothing;
  return html`<section class="panel">
    <h2>${t('portal.pause.own')}</h2>
    <ul class="plain pauses">
      ${pauses.map((pause) => {
        const dates = datesOf(pause, today);
        return html`<li>
          <p><b>${dates}</b></p>
          <p class="soft">${t('portal.pause.named', pauseText(pause.kind), pauseStateText(pause.state))}</p>
          ${pause.words == null ? nothing : html`<p>${pause.words}</p>`}
          ${pause.mine ? nothing : html`<p class="soft small">${t('portal.pause.by-practice')}</p>`}
          ${
            pause.state === 'AHEAD'
              ? html`<button
                  class="link"
                  aria-label=${t('portal.pause.take-back-named', pauseText(pause.kind), dates)}
                  aria-disabled=${busy}
                  @click=${() => takeBack(pause)}
                >
                  ${t('portal.pause.take-back')}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** “2 December to 9 December”, with the year where it is another one. */
export function datesOf({ from, until }: PausedTime, today: string): string {
  const day = (date: string): string => dayText(date, today);
  if (until == null) return t('portal.pause.open-end', day(from));
  return from === until ? day(from) : t('portal.pause.days', day(from), day(until));
}

export function dayText(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return show(date, { day: 'numeric', month: 'long', ...year });
}
