import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SVGTemplateResult } from 'lit';
import { css, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartMark } from '../drawn-chart/chart-marks.ts';
import { planMarks } from '../drawn-chart/chart-marks.ts';
import type { ChartText, Drawing } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';
import type { TimeAxis } from '../drawn-chart/time-axis.ts';
import { timeAxis } from '../drawn-chart/time-axis.ts';

export interface Spot {
  /** Days since the period began. */
  readonly at: number;
  /** 0 to 10. */
  readonly value: number;
}

export interface TrendSeries {
  /** BEFORE, AFTER or ONLY. */
  readonly kind: string;
  readonly name: string;
  readonly dots: readonly Spot[];
  /** Through the dots, or through the medians of weeks where they are many. */
  readonly line: readonly Spot[];
}

export interface Trend {
  readonly text: ChartText;
  readonly from: string;
  readonly to: string;
  readonly series: readonly TrendSeries[];
  /** Values that may be no change at all; none or one. */
  readonly band: readonly { readonly low: number; readonly high: number; readonly name: string }[];
  readonly steps: readonly { readonly at: number; readonly text: string }[];
  readonly marks: readonly ChartMark[];
  readonly lowest: string;
  readonly highest: string;
}

const TOP = 26;
/** What stands alone needs less height than two lines that are compared. */
const TALL = { one: 74, two: 130 } as const;

/** Values of 0 to 10 over time, told apart by dash and name, with what happened to the plan meanwhile. */
@customElement('trend-chart')
export class TrendChart extends DrawnChart<Trend> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      path {
        fill: none;
      }

      .line {
        stroke: var(--chart-strong);
        stroke-width: 2.5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .line.BEFORE {
        stroke: var(--chart-second);
        stroke-dasharray: 2 5;
      }

      circle {
        fill: var(--chart-strong);
        stroke: var(--chart-ground);
        stroke-width: 1.5;
      }

      circle.BEFORE {
        fill: var(--chart-ground);
        stroke: var(--chart-second);
      }

      .many circle {
        opacity: 0.45;
        stroke-width: 1;
      }

      .band {
        fill: var(--chart-tint);
      }

      .band-edge {
        stroke: var(--chart-strong);
        stroke-dasharray: 2 4;
        stroke-opacity: 0.6;
      }

      .pause {
        fill: var(--chart-rule);
        fill-opacity: 0.55;
      }

      .plan {
        stroke: var(--chart-quiet);
        stroke-dasharray: 4 3;
      }
    `,
  ];

  protected override draw(chart: Trend, width: number): Drawing {
    const axis = timeAxis(chart.from, chart.to, width);
    const bottom = TOP + (chart.series.length > 1 ? TALL.two : TALL.one);
    const y = scaleLinear().domain([0, 10]).range([bottom, TOP]);
    const here = chart.steps[this.at];
    const ends = names(chart.series, axis, y);
    return {
      height: bottom + 26,
      steps: chart.steps.map(({ at, text }) => ({ x: axis.at(at), text })),
      picture: svg`
        ${planMarks(chart.marks, axis, TOP, bottom)}
        ${chart.band.map(
          ({ low, high, name }) =>
            svg`<rect class="band" x=${axis.left} y=${y(high)} width=${axis.right - axis.left} height=${y(low) - y(high)}></rect>
            <path class="band-edge" d="M${axis.left} ${y(high)}H${axis.right}M${axis.left} ${y(low)}H${axis.right}"></path>
            <text x=${axis.left + 5} y=${y(high) + 14}>${name}</text>`,
        )}
        ${[0, 5, 10].map(
          (value) =>
            svg`<path class="rule" d="M${axis.left} ${y(value)}H${axis.right}"></path>
            <text class="end" x=${axis.left - 6} y=${y(value) + 4}>${value}</text>`,
        )}
        <text class="end" x=${axis.left - 6} y=${y(10) + 18}>${chart.highest}</text>
        <text class="end" x=${axis.left - 6} y=${y(0) + 18}>${chart.lowest}</text>
        ${axis.ticks(bottom + 20, this.language)}
        ${here === undefined ? nothing : svg`<path class="here" d="M${axis.at(here.at)} ${TOP}V${bottom}"></path>`}
        ${chart.series.map((series) => drawn(series, axis, y))} ${ends}`,
    };
  }
}

type Scale = (value: number) => number;

function drawn(series: TrendSeries, axis: TimeAxis, y: Scale): SVGTemplateResult {
  const path = line<Spot>()
    .x(({ at }) => axis.at(at))
    .y(({ value }) => y(value));
  const many = series.dots.length !== series.line.length;
  return svg`<path class="line ${series.kind}" d=${path([...series.line]) ?? ''}></path>
    <g class=${many ? 'many' : ''}>
      ${series.dots.map(
        ({ at, value }) =>
          svg`<circle class=${series.kind} cx=${axis.at(at)} cy=${y(value)} r=${many ? 2.5 : 4}></circle>`,
      )}
    </g>`;
}

/** The names stand at the ends of their lines, kept apart where the lines meet. */
function names(series: readonly TrendSeries[], axis: TimeAxis, y: Scale): SVGTemplateResult[] {
  const ends = series.flatMap(({ name, line: spots }) => {
    const last = spots.at(-1);
    return last === undefined ? [] : [{ name, x: axis.at(last.at), y: y(last.value) }];
  });
  ends.sort((one, other) => one.y - other.y);
  ends.forEach((end, index) => {
    const above = ends[index - 1];
    if (above !== undefined && end.y - above.y < 15) end.y = above.y + 15;
  });
  return ends.map((end) => svg`<text class="strong-text halo" x=${end.x + 9} y=${end.y + 4}>${end.name}</text>`);
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-chart': TrendChart;
  }
}
