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
    const every = Math.max(1, Math.ceil(50 / step));
    const x = (index: number): number => index * step + step / 2;
    return {
      height: 150,
      steps: weeks.map((week, index) => ({ x: x(index), text: week.text })),
      picture: svg`<path class="rule" d="M0 ${BOTTOM + 0.5}H${weeks.length * step}"></path>
        ${weeks.map((week, index) => this.#bar(week, x(index), bar, tall, step, index === this.at))}
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
    step: number,
    current: boolean,
  ): SVGTemplateResult {
    const full = Math.max(tall(week.expected), 2);
    const done = tall(week.done);
    const round = Math.min(5, bar / 4);
    const named = numbers(week, step);
    return svg`${
      named === null
        ? nothing
        : svg`<text class="middle strong-text" x=${x} y=${BOTTOM - 7 - Math.max(full, done)}>${named}</text>`
    }
      <rect class="expected ${week.partial ? 'partial' : ''} ${current ? 'current' : ''}" x=${x - bar / 2} y=${BOTTOM - full} width=${bar} height=${full} rx=${round}></rect>
      <rect class="done" x=${x - bar / 2} y=${BOTTOM - done} width=${bar} height=${done} rx=${round}></rect>`;
  }
}

/** As much as there is room for: all, what was done, or nothing; the pointer and the keys say all of it. */
function numbers({ done, expected, instead }: Week, step: number): string | null {
  const whole = instead ?? `${done}/${expected}`;
  if (whole.length * WIDTH_OF_A_LETTER <= step) return whole;
  const short = instead == null ? `${done}` : '–';
  return short.length * WIDTH_OF_A_LETTER <= step ? short : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'week-chart': WeekChart;
  }
}
