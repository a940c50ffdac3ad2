import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';

/** One score; texts arrive translated. */
export interface ScorePoint {
  readonly label: string;
  /** Days since the first point. */
  readonly at: number;
  /** None when too little was answered. */
  readonly value: number | null;
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
  /** What the chart says, in a sentence. */
  readonly label: string;
  readonly error: string;
  readonly important: string;
  readonly better: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

const [LEFT, RIGHT, TOP, BOTTOM] = [44, 380, 28, 168];

/**
 * Scores over time, with a band of what may be measurement error round the first one and a line where a change becomes
 * important. Everything is named in words; the numbers stand in a table beside it.
 */
@customElement('score-chart')
export class ScoreChart extends LitElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        inline-size: 100%;
        max-inline-size: 30rem;
        overflow: visible;
      }

      .grid {
        stroke: var(--hs-line);
      }

      .band {
        fill: var(--hs-accent-tint);
      }

      .important {
        stroke: var(--hs-ok);
        stroke-width: 2;
        stroke-dasharray: 6 4;
      }

      .course {
        fill: none;
        stroke: var(--hs-accent);
        stroke-width: 2.5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      circle {
        fill: var(--hs-accent);
        stroke: var(--hs-surface);
        stroke-width: 2;
      }

      text {
        fill: var(--hs-soft);
        font-size: 12px;
      }

      .value {
        fill: var(--hs-ink);
        font-weight: 650;
        text-anchor: middle;
        paint-order: stroke;
        stroke: var(--hs-surface);
        stroke-width: 4px;
        stroke-linejoin: round;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hs-space-half) var(--hs-space-2);
        margin: var(--hs-space-1) 0 0;
        color: var(--hs-soft);
        font-size: var(--hs-text-s);
      }

      .legend svg {
        display: inline-block;
        inline-size: 1.75rem;
        block-size: 0.875rem;
        vertical-align: -0.1em;
      }
    `,
  ];

  /** Oldest first. */
  @property({ attribute: false }) points: readonly ScorePoint[] = [];
  @property({ attribute: false }) scale?: ScoreScale;
  @property({ attribute: false }) words?: ScoreWords;

  protected override render(): unknown {
    const { scale, words } = this;
    if (scale === undefined) return nothing;
    const top = highest(scale, this.points);
    const y = (value: number): number => BOTTOM - ((value - scale.low) / (top - scale.low)) * (BOTTOM - TOP);
    const spots = this.#spots(y);
    const first = spots[0];
    return html`<svg viewBox="0 0 400 196" role="img" aria-label=${words?.label ?? nothing}>
        ${first === undefined ? nothing : band(first, scale, top, y)}
        ${[scale.low, (scale.low + top) / 2, top].map(
          (value) =>
            svg`<path class="grid" d=${`M${LEFT} ${y(value)}H${RIGHT}`}></path>
              <text x=${LEFT - 8} y=${y(value) + 4} text-anchor="end">${plain(value)}</text>`,
        )}
        ${first === undefined ? nothing : importantLine(first, scale, top, y)}
        <path
          class="course"
          d=${spots.map((spot, index) => `${index === 0 ? 'M' : 'L'}${spot.x} ${spot.y}`).join('')}
        ></path>
        ${spots.map((spot, index) => this.#spot(spot, index === 0 || index === spots.length - 1 || spots.length < 9))}
        ${this.#days()}
      </svg>
      ${words === undefined ? nothing : legend(scale, words)}`;
  }

  #spots(y: (value: number) => number): Spot[] {
    const last = Math.max(1, this.points.at(-1)?.at ?? 1);
    return this.points.flatMap(({ at, value }) =>
      value === null ? [] : [{ x: LEFT + 16 + (at / last) * (RIGHT - LEFT - 32), y: y(value), value }],
    );
  }

  #spot({ x, y, value }: Spot, named: boolean): SVGTemplateResult {
    return svg`<circle cx=${x} cy=${y} r="5"></circle>
      ${named ? svg`<text class="value" x=${x} y=${y - 11}>${plain(value)}</text>` : nothing}`;
  }

  #days(): SVGTemplateResult {
    const last = this.points.at(-1);
    return svg`<text x=${LEFT + 16} y="190" text-anchor="middle">${this.points[0]?.label}</text>
      ${
        last === undefined || this.points.length < 2
          ? nothing
          : svg`<text x=${RIGHT - 16} y="190" text-anchor="middle">${last.label}</text>`
      }`;
  }
}

/** A range far above all scores would press them flat. */
function highest({ low, high, error }: ScoreScale, points: readonly ScorePoint[]): number {
  if (high - low <= 100) return high;
  const most = Math.max(low + 1, ...points.map(({ value }) => (value ?? low) + (error ?? 0)));
  const step = 10 ** Math.floor(Math.log10(most - low));
  return Math.min(high, low + Math.ceil((most - low) / step) * step);
}

function band({ value }: Spot, { error, low }: ScoreScale, top: number, y: (value: number) => number): unknown {
  if (error === null) return nothing;
  const upper = y(Math.min(top, value + error));
  const lower = y(Math.max(low, value - error));
  return svg`<rect class="band" x=${LEFT} y=${upper} width=${RIGHT - LEFT} height=${lower - upper}></rect>`;
}

function importantLine(
  { value }: Spot,
  { important, low }: ScoreScale,
  top: number,
  y: (value: number) => number,
): unknown {
  const at = important === null ? null : value + important;
  if (at === null || at < low || at > top) return nothing;
  return svg`<path class="important" d=${`M${LEFT} ${y(at)}H${RIGHT}`}></path>`;
}

function legend({ error, important }: ScoreScale, words: ScoreWords): TemplateResult {
  return html`<p class="legend">
    <span>${words.better}</span>
    ${
      error === null
        ? nothing
        : html`<span
            ><svg viewBox="0 0 28 14" aria-hidden="true"><rect class="band" width="28" height="14" rx="3"></rect></svg>
            ${words.error}</span
          >`
    }
    ${
      important === null
        ? nothing
        : html`<span
            ><svg viewBox="0 0 28 14" aria-hidden="true"><path class="important" d="M0 7H28"></path></svg>
            ${words.important}</span
          >`
    }
  </p>`;
}

function plain(value: number): string {
  return String(Math.round(value * 10) / 10).replace('-', '−');
}

declare global {
  interface HTMLElementTagNameMap {
    'score-chart': ScoreChart;
  }
}
