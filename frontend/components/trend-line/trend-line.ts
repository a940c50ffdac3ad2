import type { SVGTemplateResult, TemplateResult } from 'lit';
import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, spoken } from '../shared.styles.ts';

/** One occasion with up to two values of 0 to 10; texts arrive translated. */
export interface TrendPoint {
  readonly label: string;
  /** Days since the first point. */
  readonly at: number;
  readonly before: number | null;
  readonly after: number | null;
}

export interface TrendWords {
  readonly caption: string;
  readonly day: string;
  readonly before: string;
  readonly after: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const WIDE = 300;
const TALL = 100;

/** Two values of 0 to 10 over time, told apart by dash and name, with a table for those who listen. */
@customElement('trend-line')
export class TrendLine extends LitElement {
  static override styles = [
    base,
    spoken,
    css`
      svg {
        display: block;
        inline-size: 100%;
        max-inline-size: 26rem;
      }

      path {
        fill: none;
        stroke-width: 2.5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .grid {
        stroke: var(--hs-line);
        stroke-width: 1;
      }

      .before {
        stroke: var(--hs-clay);
        stroke-dasharray: 5 5;
      }

      .after {
        stroke: var(--hs-accent);
      }

      circle.before {
        fill: var(--hs-surface);
        stroke-width: 2;
        stroke-dasharray: none;
      }

      circle.after {
        fill: var(--hs-accent);
      }

      text {
        fill: var(--hs-soft);
        font-size: 12px;
      }

      .name {
        fill: var(--hs-ink);
        font-weight: 600;
      }
    `,
  ];

  /** Oldest first. */
  @property({ attribute: false }) points: readonly TrendPoint[] = [];
  @property({ attribute: false }) words?: TrendWords;

  protected override render(): TemplateResult {
    const last = Math.max(1, this.points.at(-1)?.at ?? 1);
    const spots = (value: (point: TrendPoint) => number | null): Spot[] =>
      this.points.flatMap((point) => {
        const pain = value(point);
        return pain === null ? [] : [{ x: 24 + (point.at / last) * (WIDE - 24), y: 110 - (pain / 10) * TALL }];
      });
    const before = spots((point) => point.before);
    const after = spots((point) => point.after);
    return html`<svg viewBox="0 0 372 136" aria-hidden="true">
        ${[0, 5, 10].map(
          (value) =>
            svg`<path class="grid" d="M24 ${110 - value * 10}H300"></path>
              <text x="16" y=${114 - value * 10} text-anchor="end">${value}</text>`,
        )}
        ${line(before, 'before')}${line(after, 'after')}${this.#names(before.at(-1), after.at(-1))}
        <text x="24" y="130">${this.points[0]?.label}</text>
        ${
          this.points.length > 1
            ? svg`<text x="300" y="130" text-anchor="end">${this.points.at(-1)?.label}</text>`
            : nothing
        }
      </svg>
      ${this.#table()}`;
  }

  /** The names stand at the ends of their lines, kept apart where the lines meet. */
  #names(before: Spot | undefined, after: Spot | undefined): SVGTemplateResult {
    const close = before !== undefined && after !== undefined && Math.abs(before.y - after.y) < 16;
    const push = close ? (before.y <= after.y ? -1 : 1) * (8 - Math.abs(before.y - after.y) / 2) : 0;
    const name = (spot: Spot | undefined, text: string | undefined, by: number): SVGTemplateResult | typeof nothing =>
      spot === undefined
        ? nothing
        : svg`<text class="name" x=${Math.min(spot.x, WIDE) + 10} y=${spot.y + 4 + by}>${text}</text>`;
    return svg`${name(before, this.words?.before, push)}${name(after, this.words?.after, -push)}`;
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
            <th scope="col">${words?.day}</th>
            <th scope="col">${words?.before}</th>
            <th scope="col">${words?.after}</th>
          </tr>
        </thead>
        <tbody>
          ${this.points.map(
            (point) =>
              html`<tr>
                <th scope="row">${point.label}</th>
                <td>${point.before ?? '–'}</td>
                <td>${point.after ?? '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function line(spots: readonly Spot[], kind: 'before' | 'after'): SVGTemplateResult {
  const path = spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return svg`<path class=${kind} d=${path}></path>
    ${spots.map(({ x, y }) => svg`<circle class=${kind} cx=${x} cy=${y} r="3"></circle>`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-line': TrendLine;
  }
}
