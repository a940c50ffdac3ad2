import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartText, Drawing } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';

/** A session, a week or a month; texts arrive translated. */
export interface SideSpan {
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

export interface SideExercise {
  readonly name: string;
  readonly finding: string;
  readonly spans: readonly SideSpan[];
}

export interface Sides {
  readonly text: ChartText;
  readonly left: string;
  readonly right: string;
  /** Oldest span first. */
  readonly exercises: readonly SideExercise[];
}

const ROW = 18;
const HEAD = 20;
const LABELS = 64;
const WIDEST = 16;
/** Beside the last mark, and for the name of the side. */
const NUMBER = 36;

/** Answers to the left and to the right of a middle line, one mark each, the oldest at the top. */
@customElement('side-strip')
export class SideStrip extends DrawnChart<Sides> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      .strips {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: var(--hs-space-2);
      }

      p {
        margin: 0;
        font-size: var(--hs-text-s);
      }

      .name {
        font-weight: 650;
      }

      .counted {
        color: var(--hs-soft);
      }

      .mark.left {
        fill: var(--chart-second);
      }

      .mark.right {
        fill: var(--chart-strong);
      }

      .axis {
        stroke: var(--chart-quiet);
      }
    `,
  ];

  protected override plot(chart: Sides, width: number): TemplateResult {
    const columns = Math.max(1, Math.floor((width + 16) / (304 + 16)));
    const each = Math.floor((width - (columns - 1) * 16) / columns);
    return html`<div class="strips" aria-hidden="true">
      ${chart.exercises.map(
        (exercise) =>
          html`<div>
            ${
              chart.exercises.length === 1
                ? nothing
                : html`<p class="name">${exercise.name}</p>
                    <p class="counted">${exercise.finding}</p>`
            }
            ${strip(exercise.spans, chart, Math.min(each, 420))}
          </div>`,
      )}
    </div>`;
  }

  protected override draw(): Drawing {
    return { height: 0, picture: svg``, steps: [] };
  }
}

function strip(spans: readonly SideSpan[], { left, right }: Sides, width: number): TemplateResult {
  const most = Math.max(1, ...spans.map((span) => Math.max(span.left, span.right)));
  const unit = Math.min(WIDEST, ((width - LABELS) / 2 - NUMBER) / most);
  const half = most * unit + NUMBER;
  const middle = LABELS + half;
  const height = HEAD + spans.length * ROW + 4;
  return html`<svg viewBox="0 0 ${LABELS + 2 * half} ${height}" width=${LABELS + 2 * half} height=${height}>
    <text class="end" x=${middle - 8} y="13">${left}</text>
    <text x=${middle + 8} y="13">${right}</text>
    <path class="axis" d="M${middle} ${HEAD}V${height}"></path>
    ${spans.map((span, index) => row(span, middle, HEAD + index * ROW, unit))}
  </svg>`;
}

function row(span: SideSpan, middle: number, y: number, unit: number): SVGTemplateResult {
  const marks = (count: number, side: 'left' | 'right'): SVGTemplateResult[] =>
    Array.from({ length: count }, (_, index) => {
      const x = side === 'right' ? middle + 3 + index * unit : middle - 3 - (index + 1) * unit;
      return svg`<rect class="mark ${side}" x=${x} y=${y + 3} width=${Math.max(1, unit - 2)} height="11" rx="3"></rect>`;
    });
  const many = span.left + span.right > 1;
  return svg`<text x="0" y=${y + 13}>${span.label}</text>
    ${marks(span.left, 'left')} ${marks(span.right, 'right')}
    ${many && span.left > 0 ? svg`<text class="end" x=${middle - 7 - span.left * unit} y=${y + 13}>${span.left}</text>` : nothing}
    ${many && span.right > 0 ? svg`<text x=${middle + 5 + span.right * unit} y=${y + 13}>${span.right}</text>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'side-strip': SideStrip;
  }
}
