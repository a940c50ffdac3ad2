import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, spoken } from '../shared.styles.ts';

/** One week; texts arrive translated. */
export interface Week {
  /** “16 Nov” */
  readonly label: string;
  readonly done: number;
  readonly expected: number;
  /** The week is not over, or the plan began or ended within it. */
  readonly partial: boolean;
  /** “3 days paused”, for those who listen; the page says it to everybody. */
  readonly note?: string;
  /** Shown instead of the numbers when nothing was expected. */
  readonly instead?: string;
}

export interface WeekBarsWords {
  readonly caption: string;
  readonly week: string;
  readonly done: string;
  readonly expected: string;
  readonly partial: string;
}

const STEP = 52;
const TALL = 96;

/** Done of expected, week by week: bars for the eye, a table for those who listen. */
@customElement('week-bars')
export class WeekBars extends LitElement {
  static override styles = [
    base,
    spoken,
    css`
      svg {
        display: block;
        inline-size: 100%;
        max-inline-size: 22rem;
      }

      text {
        fill: var(--hs-soft);
        font-size: 13px;
        text-anchor: middle;
      }

      .figure {
        fill: var(--hs-ink);
        font-weight: 700;
      }

      .expected {
        fill: var(--hs-accent-tint);
      }

      .done {
        fill: var(--hs-accent);
      }

      .partial {
        fill: none;
        stroke: var(--hs-soft);
        stroke-dasharray: 3 4;
      }
    `,
  ];

  /** Oldest first. */
  @property({ attribute: false }) weeks: readonly Week[] = [];
  @property({ attribute: false }) words?: WeekBarsWords;

  protected override render(): TemplateResult {
    const most = Math.max(1, ...this.weeks.map((week) => Math.max(week.expected, week.done)));
    const scale = (sessions: number): number => (sessions / most) * TALL;
    return html`<svg viewBox="0 0 ${this.weeks.length * STEP} 150" aria-hidden="true">
        ${this.weeks.map((week, index) => bar(week, index * STEP + STEP / 2, scale))}
      </svg>
      ${this.#table()}`;
  }

  #table(): TemplateResult {
    const { words } = this;
    return html`<div class="spoken">
      <table>
        <caption>
          ${words?.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words?.week}</th>
            <th scope="col">${words?.done}</th>
            <th scope="col">${words?.expected}</th>
          </tr>
        </thead>
        <tbody>
          ${this.weeks.map(
            (week) =>
              html`<tr>
                <th scope="row">${rowName(week, words?.partial ?? '')}</th>
                <td>${week.done}</td>
                <td>${week.expected}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function rowName({ label, partial, note }: Week, partialText: string): string {
  return [label, ...(partial ? [partialText] : []), ...(note === undefined ? [] : [note])].join(', ');
}

function bar(week: Week, x: number, scale: (sessions: number) => number): SVGTemplateResult {
  const full = Math.max(scale(week.expected), 3);
  const done = scale(week.done);
  const outline = week.partial ? 'expected partial' : 'expected';
  return svg`
    <text class="figure" x=${x} y=${116 - Math.max(full, done)}>${week.instead ?? `${week.done}/${week.expected}`}</text>
    <rect class=${outline} x=${x - 13} y=${124 - full} width="26" height=${full} rx="5"></rect>
    <rect class="done" x=${x - 13} y=${124 - done} width="26" height=${done} rx="5"></rect>
    <text x=${x} y="144">${week.label}</text>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'week-bars': WeekBars;
  }
}
