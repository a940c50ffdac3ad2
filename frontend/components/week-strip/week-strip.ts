import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, spoken } from '../shared.styles.ts';
import type { DayKind } from './day-sign.ts';
import { daySign } from './day-sign.ts';
import { styles } from './week-strip.styles.ts';

/** One day of the strip; texts arrive translated. */
export interface StripDay {
  /** “Mon” */
  readonly weekday: string;
  /** “Monday 16 November, done”, for those who listen. */
  readonly label: string;
  readonly kind: DayKind;
  /** Shown instead of the sign, as on today. */
  readonly text?: string;
  /** Where a tap leads, when the day can be opened. */
  readonly href?: string | undefined;
  readonly current: boolean;
}

/** Seven days at a glance, each by a sign and a text. */
@customElement('week-strip')
export class WeekStrip extends LitElement {
  static override styles = [base, spoken, styles];

  /** The days to show, Monday first. */
  @property({ attribute: false }) days: readonly StripDay[] = [];

  protected override render(): TemplateResult {
    return html`<ol>
      ${this.days.map((day) => html`<li>${this.#day(day)}</li>`)}
    </ol>`;
  }

  #day(day: StripDay): TemplateResult {
    const face = html`<span class="weekday" aria-hidden="true">${day.weekday}</span>
      <span class="tile ${day.kind} ${day.current ? 'current' : ''}" aria-hidden="true">
        ${day.text ?? html`<svg viewBox="0 0 16 16">${daySign(day.kind)}</svg>`}
      </span>
      <span class="spoken">${day.label}</span>`;
    const current = day.current ? 'date' : nothing;
    return day.href === undefined
      ? html`<span aria-current=${current}>${face}</span>`
      : html`<a href=${day.href} aria-current=${current}>${face}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'week-strip': WeekStrip;
  }
}
