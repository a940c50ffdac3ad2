import type { TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, spoken } from '../shared.styles.ts';
import type { DayKind } from '../week-strip/day-sign.ts';
import { daySign } from '../week-strip/day-sign.ts';

/** One day of the calendar; texts arrive translated. */
export interface CalendarDay {
  /** “16” */
  readonly text: string;
  /** “Monday 16 November, done” */
  readonly label: string;
  readonly kind: DayKind;
  readonly today: boolean;
}

export interface CalendarWords {
  readonly caption: string;
  /** Names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** What each sign means, in the order to show. */
  readonly legend: readonly { kind: DayKind; text: string }[];
}

/** Whole weeks of days, each with its date and a sign, and a legend of the signs that occur. */
@customElement('day-calendar')
export class DayCalendar extends LitElement {
  static override styles = [
    base,
    spoken,
    css`
      table {
        inline-size: 100%;
        max-inline-size: 30rem;
        border-collapse: collapse;
        table-layout: fixed;
        text-align: center;
      }

      th {
        padding-block-end: var(--hs-space-half);
        color: var(--hs-soft);
        font-size: var(--hs-text-s);
        font-weight: 400;
      }

      td {
        padding: 2px;
      }

      .day {
        display: grid;
        justify-items: center;
        gap: 2px;
        border-radius: 10px;
        padding-block: 4px 6px;
        color: var(--hs-soft);
        font-size: 0.8125rem;
        line-height: 1.2;
      }

      .done,
      .partly {
        background: var(--hs-accent-tint);
        color: var(--hs-accent);
      }

      .excused {
        box-shadow: inset 0 0 0 1.5px var(--hs-line);
      }

      .today {
        box-shadow: 0 0 0 2px var(--hs-accent);
      }

      svg {
        inline-size: 0.875rem;
        block-size: 0.875rem;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hs-space-half) var(--hs-space-2);
        margin: var(--hs-space-1) 0 0;
        padding: 0;
        color: var(--hs-soft);
        font-size: var(--hs-text-s);
        list-style: none;
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--hs-space-half);
      }
    `,
  ];

  /** Oldest first, beginning on a Monday; null where the calendar has no day. */
  @property({ attribute: false }) days: readonly (CalendarDay | null)[] = [];
  @property({ attribute: false }) words?: CalendarWords;

  protected override render(): TemplateResult {
    const weeks = Array.from({ length: Math.ceil(this.days.length / 7) }, (_, week) =>
      Array.from({ length: 7 }, (__, day) => this.days[week * 7 + day] ?? null),
    );
    return html`<table>
        <caption class="spoken">
          ${this.words?.caption}
        </caption>
        <thead>
          <tr>
            ${this.words?.weekdays.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => html`<td>${day === null ? nothing : dayCell(day)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <ul aria-hidden="true">
        ${this.words?.legend
          .filter(({ kind }) => this.days.some((day) => day?.kind === kind))
          .map(({ kind, text }) => html`<li><svg viewBox="0 0 16 16">${daySign(kind)}</svg>${text}</li>`)}
      </ul>`;
  }
}

function dayCell(day: CalendarDay): TemplateResult {
  return html`<span class="day ${day.kind} ${day.today ? 'today' : ''}" aria-hidden="true">
      ${day.text}<svg viewBox="0 0 16 16">${daySign(day.kind)}</svg>
    </span>
    <span class="spoken">${day.label}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'day-calendar': DayCalendar;
  }
}
