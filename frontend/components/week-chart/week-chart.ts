import { scaleLinear } from 'd3-scale';
import type { SVGTemplateResult } from 'lit';
import { css, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartText, Drawing } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';

/** One week; texts arrive translated. */
export interface Week {
  readonly monday: string;
  readonly done: number;
  readonly expected: number;
  /** The week is not over, or the period or the plan began or ended within it. */
  readonly partial: boolean;
  /** Shown instead of the numbers where nothing was expected. */
  readonly instead?: string | null;
  readonly text: string;
}

export interface Weeks {
  readonly text: ChartText;
  readonly weeks: readonly Week[];
}

const TOP = 24;
const BOTTOM = 128;
const WIDEST = 72;
const WIDTH_OF_A_LETTER = 7.5;
const HALF_A_DATE = 24;

/** Done of expected, week by week; a dashed bar is a part of a week. */
@customElement('week-chart')
export class WeekChart extends DrawnChart<Weeks> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      .expected {
        fill: var(--chart-tint);
      }

      .partial {
        stroke: var(--chart-quiet);
        stroke-dasharray: 3 3;
      }

      .done {
        fill: var(--chart-strong);
      }

      .current {
        stroke: var(--chart-text);
        stroke-width: 2;
      }
    `,
  ];

  protected override draw({ weeks }: Weeks, width: number): Drawing {
    const step = Math.min(WIDEST, width / Math.max(1, weeks.length));
    const most = Math.max(1, ...weeks.map((week) => Math.max(week.expected, week.done)));
    const tall = scaleLinear()
      .domain([0, most])
      .range([0, BOTTOM - TOP]);
    const bar = Math.max(1, Math.min(30, step * 0.62));
    const dates = new Intl.DateTimeFormat(this.language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    // The last date is moved in where it would be cut off, towards the one before it.
    const every = Math.max(1, Math.ceil((50 + Math.max(0, HALF_A_DATE - step / 2)) / step));
    const named = naming(weeks, step);
    const x = (index: number): number => index * step + step / 2;
    return {
      height: 150,
      steps: weeks.map((week, index) => ({ x: x(index), text: week.text })),
      picture: svg`<path class="rule" d="M0 ${BOTTOM + 0.5}H${weeks.length * step}"></path>
        ${weeks.map((week, index) => this.#bar(week, x(index), bar, tall, named(week), index === this.at))}
        ${weeks.map((week, index) =>
          (weeks.length - 1 - index) % every === 0
            ? svg`<text class="middle" x=${Math.max(HALF_A_DATE, Math.min(width - HALF_A_DATE, x(index)))} y=${BOTTOM + 18}>${dates.format(Date.parse(week.monday))}</text>`
            : nothing,
        )}`,
    };
  }

  #bar(
    week: Week,
    x: number,
    bar: number,
    tall: (sessions: number) => number,
    named: string | null,
    current: boolean,
  ): SVGTemplateResult {
    const full = tall(week.expected);
    const done = tall(week.done);
    const round = Math.min(5, bar / 4);
    return svg`${
      named === null
        ? nothing
        : svg`<text class="middle strong-text" x=${x} y=${BOTTOM - 7 - Math.max(full, done)}>${named}</text>`
    }
      <rect class="expected ${week.partial ? 'partial' : ''} ${current ? 'current' : ''}" x=${x - bar / 2} y=${BOTTOM - full} width=${bar} height=${full} rx=${round}></rect>
      <rect class="done" x=${x - bar / 2} y=${BOTTOM - done} width=${bar} height=${done} rx=${round}></rect>`;
  }
}

/** As much of the numbers as there is room for over every bar; the pointer and the keys say all of them. */
function naming(weeks: readonly Week[], step: number): (week: Week) => string | null {
  const fits = (name: (week: Week) => string): boolean =>
    weeks.every((week) => name(week).length * WIDTH_OF_A_LETTER <= step);
  const or = (instead: string): string => (instead.length * WIDTH_OF_A_LETTER <= step ? instead : '–');
  const whole = ({ done, expected, instead }: Week): string => (instead == null ? `${done}/${expected}` : or(instead));
  const short = ({ done, instead }: Week): string => (instead == null ? `${done}` : or(instead));
  return fits(whole) ? whole : fits(short) ? short : () => null;
}

declare global {
  interface HTMLElementTagNameMap {
    'week-chart': WeekChart;
  }
}
