import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartText, Drawing, Step } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';
import type { DayKind } from '../week-strip/day-sign.ts';
import { daySign } from '../week-strip/day-sign.ts';

/** One date and what came of it; texts arrive translated. */
export interface MapDay {
  readonly date: string;
  /** DONE, PARTLY, COULD_NOT, MISSED, DUE, EXCUSED or FREE. */
  readonly kind: string;
  readonly text: string;
  readonly today: boolean;
}

export interface Days {
  readonly text: ChartText;
  /** Names of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** What each sign means, those that occur. */
  readonly legend: readonly { readonly kind: string; readonly text: string }[];
  /** Every date of the period, oldest first. */
  readonly days: readonly MapDay[];
}

interface Place {
  readonly day: MapDay;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
}

const DAY = 86_400_000;
/** So many weeks are shown as a calendar with its dates; more of them as a map, each week a column. */
const MOST_CALENDAR_WEEKS = 6;
const NAMES = 36;
const HEAD = 22;

/** The dates of a period, each with a sign: shape tells what came of it, colour only repeats it. */
@customElement('day-map')
export class DayMap extends DrawnChart<Days> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      rect {
        fill: none;
        stroke: var(--chart-rule);
      }

      .DONE rect {
        fill: var(--chart-strong);
        stroke: var(--chart-strong);
      }

      .PARTLY rect {
        fill: var(--chart-tint);
        stroke: var(--chart-strong);
      }

      .day {
        color: var(--chart-quiet);
      }

      .DONE {
        color: var(--chart-on-strong);
      }

      .PARTLY {
        color: var(--chart-strong);
      }

      .FREE rect {
        stroke: none;
      }

      .DONE text {
        fill: var(--chart-on-strong);
      }

      .today rect,
      .current rect {
        stroke: var(--chart-text);
        stroke-width: 2;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hs-space-half) var(--hs-space-2);
        margin: 0;
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

  protected override draw({ days, weekdays }: Days, width: number): Drawing {
    const monday = mondayOf(days[0]?.date ?? '1970-01-05');
    const weeks = Math.floor((Date.parse(days.at(-1)?.date ?? monday) - Date.parse(monday)) / DAY / 7) + 1;
    return weeks <= MOST_CALENDAR_WEEKS
      ? this.#calendar(days, weekdays, monday, weeks, width)
      : this.#map(days, weekdays, monday, weeks, width);
  }

  protected override below({ legend }: Days): TemplateResult {
    return html`<ul aria-hidden="true">
      ${legend.map(
        ({ kind, text }) =>
          html`<li><svg width="14" height="14" viewBox="0 0 16 16">${daySign(signOf(kind))}</svg>${text}</li>`,
      )}
    </ul>`;
  }

  #calendar(
    days: readonly MapDay[],
    weekdays: readonly string[],
    monday: string,
    weeks: number,
    width: number,
  ): Drawing {
    const step = Math.min(64, width / 7);
    const row = 40;
    const places = days.map((day) => {
      const index = daysSince(monday, day.date);
      return { day, x: (index % 7) * step, y: HEAD + Math.floor(index / 7) * row, wide: step - 4, tall: row - 4 };
    });
    return {
      height: HEAD + weeks * row,
      steps: places.map(stepOf),
      rows: 7,
      picture: svg`${weekdays.map((name, index) => svg`<text class="middle" x=${index * step + step / 2 - 2} y="13">${name}</text>`)}
        ${places.map((place, index) => this.#cell(place, index, true))}`,
    };
  }

  #map(days: readonly MapDay[], weekdays: readonly string[], monday: string, weeks: number, width: number): Drawing {
    const step = Math.max(15, Math.min(26, Math.floor((width - NAMES) / weeks)));
    const places = days.map((day) => {
      const index = daysSince(monday, day.date);
      return {
        day,
        x: NAMES + Math.floor(index / 7) * step,
        y: HEAD + (index % 7) * step,
        wide: step - 2,
        tall: step - 2,
      };
    });
    return {
      width: NAMES + weeks * step + 2,
      height: HEAD + 7 * step,
      steps: places.map(stepOf),
      rows: 7,
      picture: svg`${weekdays.map((name, index) => (index % 2 === 0 ? svg`<text x="0" y=${HEAD + index * step + step / 2 + 3}>${name}</text>` : nothing))}
        ${this.#months(monday, weeks, step)} ${places.map((place, index) => this.#cell(place, index, false))}`,
    };
  }

  /** Each month over the first whole week of it, where there is room for its name. */
  #months(monday: string, weeks: number, step: number): SVGTemplateResult[] {
    const name = new Intl.DateTimeFormat(this.language, { month: 'short', timeZone: 'UTC' });
    let free = 0;
    return Array.from({ length: weeks }, (_, week) => {
      const date = new Date(Date.parse(monday) + week * 7 * DAY);
      const x = NAMES + week * step;
      if (date.getUTCDate() > 7 || x < free) return svg``;
      free = x + 34;
      return svg`<text x=${x} y="13">${name.format(date)}</text>`;
    });
  }

  #cell({ day, x, y, wide, tall }: Place, index: number, dated: boolean): SVGTemplateResult {
    const size = dated ? 13 : Math.min(12, wide - 3);
    const sign = dated
      ? { x: x + wide / 2 + 1, y: y + tall / 2 - 6 }
      : { x: x + (wide - size) / 2, y: y + (tall - size) / 2 };
    const state = `${day.today ? 'today' : ''} ${index === this.at ? 'current' : ''}`;
    return svg`<g class="day ${day.kind} ${state}">
      <rect x=${x + 1} y=${y + 1} width=${wide - 2} height=${tall - 2} rx=${dated ? 8 : 4}></rect>
      ${
        dated
          ? svg`<text class="end" x=${x + wide / 2 - 2} y=${y + tall / 2 + 4.5}>${Number(day.date.slice(8))}</text>`
          : nothing
      }
      <svg x=${sign.x} y=${sign.y} width=${size} height=${size} viewBox="0 0 16 16">${daySign(signOf(day.kind))}</svg>
    </g>`;
  }
}

function stepOf({ day, x, y, wide, tall }: Place): Step {
  return { x: x + wide / 2, y: y + tall / 2, text: day.text };
}

function signOf(kind: string): DayKind {
  return kind.toLowerCase().replace('_', '-') as DayKind;
}

function mondayOf(date: string): string {
  const time = Date.parse(date);
  return new Date(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}

function daysSince(monday: string, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(monday)) / DAY);
}

declare global {
  interface HTMLElementTagNameMap {
    'day-map': DayMap;
  }
}
