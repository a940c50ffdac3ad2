import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartMark } from '../drawn-chart/chart-marks.ts';
import { dayAfter } from '../drawn-chart/chart-marks.ts';
import type { ChartText, Drawing } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';
import type { TimeAxis } from '../drawn-chart/time-axis.ts';
import { timeAxis } from '../drawn-chart/time-axis.ts';

export interface Events {
  readonly text: ChartText;
  readonly from: string;
  readonly to: string;
  /** Oldest first. */
  readonly marks: readonly ChartMark[];
}

/** So many are told in full under the line; the table has them all. */
const MOST_TOLD = 6;
const MIDDLE = 20;

/** Plans, pauses and notes along the same axis as the charts above, with the newest of them in words. */
@customElement('event-line')
export class EventLine extends DrawnChart<Events> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      .PLAN,
      .PLAN_ENDED {
        fill: var(--chart-strong);
      }

      .PAUSE {
        fill: var(--chart-quiet);
      }

      .NOTE {
        fill: var(--chart-ground);
        stroke: var(--chart-second);
        stroke-width: 2;
      }

      .current {
        stroke: var(--chart-text);
        stroke-width: 2;
      }

      ol {
        display: grid;
        gap: var(--hs-space-half);
        margin: 0;
        padding: 0;
        font-size: var(--hs-text-s);
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 16px minmax(0, 1fr);
        align-items: start;
        gap: var(--hs-space-1);
        overflow-wrap: anywhere;
      }

      li svg {
        margin-block-start: 0.2em;
      }

      time {
        color: var(--hs-soft);
      }
    `,
  ];

  protected override draw(chart: Events, width: number): Drawing {
    const axis = timeAxis(chart.from, chart.to, width);
    return {
      height: 58,
      steps: chart.marks.map((mark) => ({ x: axis.of(mark.from), text: this.#told(mark) })),
      picture: svg`<path class="rule" d="M${axis.left} ${MIDDLE}H${axis.right}"></path>
        ${chart.marks.map((mark, index) => drawn(mark, axis, index === this.at))} ${axis.ticks(52, this.language)}`,
    };
  }

  protected override below({ marks }: Events): TemplateResult {
    return html`<ol aria-hidden="true">
      ${marks
        .slice(-MOST_TOLD)
        .reverse()
        .map(
          (mark) =>
            html`<li>
              <svg width="16" height="16" viewBox="0 0 16 16">${sign(mark.kind, 8, 8)}</svg>
              <span><time>${this.#date(mark.from)}</time> ${mark.text}</span>
            </li>`,
        )}
    </ol>`;
  }

  #told(mark: ChartMark): string {
    return `${this.#date(mark.from)}: ${mark.text}`;
  }

  #date(date: string): string {
    return new Intl.DateTimeFormat(this.language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
      Date.parse(date),
    );
  }
}

function drawn(mark: ChartMark, axis: TimeAxis, current: boolean): SVGTemplateResult {
  const x = axis.of(mark.from);
  if (mark.kind !== 'PAUSE') {
    return svg`${current ? svg`<circle class="current" cx=${x} cy=${MIDDLE} r="10" fill="none"></circle>` : nothing}${sign(mark.kind, x, MIDDLE)}`;
  }
  const wide = Math.max(4, axis.of(dayAfter(mark.until)) - x);
  return svg`<rect class="PAUSE ${current ? 'current' : ''}" x=${x} y=${MIDDLE - 4} width=${wide} height="8" rx="4"></rect>`;
}

/** A diamond begins a plan, a square ends it, a bar is a pause and a ring a note. */
function sign(kind: string, x: number, y: number): SVGTemplateResult {
  switch (kind) {
    case 'PLAN':
      return svg`<path class="PLAN" d="M${x} ${y - 7}l7 7-7 7-7-7z"></path>`;
    case 'PLAN_ENDED':
      return svg`<rect class="PLAN_ENDED" x=${x - 5} y=${y - 5} width="10" height="10"></rect>`;
    case 'PAUSE':
      return svg`<rect class="PAUSE" x=${x - 7} y=${y - 3} width="14" height="6" rx="3"></rect>`;
    default:
      return svg`<circle class="NOTE" cx=${x} cy=${y} r="4.5"></circle>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-line': EventLine;
  }
}
