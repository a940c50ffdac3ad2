import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartText, Drawing } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';
import { timeAxis } from '../drawn-chart/time-axis.ts';

/** One score; texts arrive translated. */
export interface ScorePoint {
  /** Days since the first point. */
  readonly at: number;
  /** None when too little was answered. */
  readonly value: number | null;
  /** The day and the score in words. */
  readonly text: string;
}

export interface ScoreScale {
  readonly low: number;
  readonly high: number;
  /** Half the height of the band round the first score. */
  readonly error: number | null;
  /** How far from the first score the line of an important change is; below zero towards lower scores. */
  readonly important: number | null;
}

export interface ScoreWords {
  readonly error: string;
  readonly important: string;
  readonly better: string;
}

export interface Scores {
  readonly text: ChartText;
  readonly from: string;
  readonly to: string;
  /** Oldest first. */
  readonly points: readonly ScorePoint[];
  readonly scale: ScoreScale;
  readonly words: ScoreWords;
}

interface Spot {
  readonly at: number;
  readonly value: number;
}

type Scale = (value: number) => number;

const TOP = 26;
const TALL = 130;
/** As many can be written beside their points. */
const MOST_NAMED = 9;
const WIDTH_OF_A_VALUE = 34;

/**
 * Scores over time, with a band of what may be measurement error round the first one and a line where a change becomes
 * important. Its sentence and every score stand beside it, where they can be corrected.
 */
@customElement('score-chart')
export class ScoreChart extends DrawnChart<Scores> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      :host {
        --chart-good: var(--hs-ok);

        display: block;
      }

      path {
        fill: none;
      }

      .line {
        stroke: var(--chart-strong);
        stroke-width: 2.5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      circle {
        fill: var(--chart-strong);
        stroke: var(--chart-ground);
        stroke-width: 1.5;
      }

      .band {
        fill: var(--chart-tint);
      }

      .band-edge {
        stroke: var(--chart-strong);
        stroke-dasharray: 2 4;
        stroke-opacity: 0.6;
      }

      .important {
        stroke: var(--chart-good);
        stroke-width: 2;
        stroke-dasharray: 6 4;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hs-space-half) var(--hs-space-2);
        margin: 0;
        color: var(--chart-quiet);
        font-size: var(--hs-text-s);
      }

      .legend svg {
        display: inline-block;
        inline-size: 1.75rem;
        block-size: 0.875rem;
        vertical-align: -0.1em;
      }

      @media (forced-colors: active) {
        :host {
          --chart-good: CanvasText;
        }
      }
    `,
  ];

  protected override draw({ from, to, points, scale }: Scores, width: number): Drawing {
    const axis = timeAxis(from, to, width);
    const bottom = TOP + TALL;
    const top = highest(scale, points);
    const y = scaleLinear().domain([scale.low, top]).range([bottom, TOP]);
    const spots = points.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
    const first = spots[0];
    const here = points[this.at];
    const course = line<Spot>()
      .x(({ at }) => axis.at(at))
      .y(({ value }) => y(value));
    const named = spots.length < MOST_NAMED && spots.length * WIDTH_OF_A_VALUE < axis.right - axis.left;
    return {
      height: bottom + 26,
      steps: points.map(({ at, text }) => ({ x: axis.at(at), text })),
      picture: svg`
        ${first === undefined ? nothing : band(first, scale, top, y, axis)}
        ${[scale.low, (scale.low + top) / 2, top].map(
          (value) =>
            svg`<path class="rule" d="M${axis.left} ${y(value)}H${axis.right}"></path>
            <text class="end" x=${axis.left - 6} y=${y(value) + 4}>${plain(value)}</text>`,
        )}
        ${first === undefined ? nothing : importantLine(first, scale, top, y, axis)}
        ${axis.ticks(bottom + 20, this.language)}
        ${here === undefined ? nothing : svg`<path class="here" d="M${axis.at(here.at)} ${TOP}V${bottom}"></path>`}
        <path class="line" d=${course(spots) ?? ''}></path>
        ${spots.map(
          ({ at, value }, index) => svg`<circle cx=${axis.at(at)} cy=${y(value)} r="4"></circle>
            ${
              named || index === 0 || index === spots.length - 1
                ? svg`<text class="strong-text halo middle" x=${axis.at(at)} y=${y(value) - 9}>${plain(value)}</text>`
                : nothing
            }`,
        )}`,
    };
  }

  /** The sentence stands above it as text of the page. */
  protected override heading(): typeof nothing {
    return nothing;
  }

  protected override below({ scale, words }: Scores): TemplateResult {
    return html`<p class="legend">
      <span>${words.better}</span>
      ${
        scale.error === null
          ? nothing
          : html`<span
              ><svg viewBox="0 0 28 14" aria-hidden="true">
                <rect class="band" width="28" height="14" rx="3"></rect>
              </svg>
              ${words.error}</span
            >`
      }
      ${
        scale.important === null
          ? nothing
          : html`<span
              ><svg viewBox="0 0 28 14" aria-hidden="true"><path class="important" d="M0 7H28"></path></svg>
              ${words.important}</span
            >`
      }
    </p>`;
  }
}

/** A range far above all scores would press them flat. */
function highest({ low, high, error }: ScoreScale, points: readonly ScorePoint[]): number {
  if (high - low <= 100) return high;
  const most = Math.max(low + 1, ...points.map(({ value }) => (value ?? low) + (error ?? 0)));
  const step = 10 ** Math.floor(Math.log10(most - low));
  return Math.min(high, low + Math.ceil((most - low) / step) * step);
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

function band(
  { value }: Spot,
  { error, low }: ScoreScale,
  top: number,
  y: Scale,
  { left, right }: Sides,
): SVGTemplateResult | typeof nothing {
  if (error === null) return nothing;
  const upper = y(Math.min(top, value + error));
  const lower = y(Math.max(low, value - error));
  return svg`<rect class="band" x=${left} y=${upper} width=${right - left} height=${lower - upper}></rect>
    <path class="band-edge" d="M${left} ${upper}H${right}M${left} ${lower}H${right}"></path>`;
}

function importantLine(
  { value }: Spot,
  { important, low }: ScoreScale,
  top: number,
  y: Scale,
  { left, right }: Sides,
): SVGTemplateResult | typeof nothing {
  const at = important === null ? null : value + important;
  if (at === null || at < low || at > top) return nothing;
  return svg`<path class="important" d="M${left} ${y(at)}H${right}"></path>`;
}

function plain(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−');
}

declare global {
  interface HTMLElementTagNameMap {
    'score-chart': ScoreChart;
  }
}
