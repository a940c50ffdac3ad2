import type { TemplateResult } from 'lit';
import { css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ChartText, Drawing } from '../drawn-chart/drawn-chart.ts';
import { DrawnChart } from '../drawn-chart/drawn-chart.ts';

/** One bar with its name and value; texts arrive translated. */
export interface BarRow {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly value: string;
}

export interface BarGroup {
  readonly name?: string | null;
  readonly note?: string | null;
  readonly rows: readonly BarRow[];
}

export interface Bars {
  readonly text: ChartText;
  /** Named at the end of a full bar; none where a full bar means nothing. */
  readonly target?: string | null;
  readonly groups: readonly BarGroup[];
}

/** Bars that lie under their names, each with its value beside it, so that nothing has to be pointed at. */
@customElement('row-bars')
export class RowBars extends DrawnChart<Bars> {
  static override styles = [
    ...DrawnChart.styles,
    css`
      .groups {
        display: grid;
        gap: var(--hs-space-2);
      }

      .group {
        display: grid;
        grid-template-columns: minmax(3.5rem, max-content) minmax(0, 1fr) minmax(3.5rem, max-content);
        align-items: center;
        gap: 0.25rem var(--hs-space-1);
        font-size: var(--hs-text-s);
      }

      .head,
      .target {
        grid-column: 1 / -1;
      }

      .head {
        font-weight: 650;
      }

      .note {
        color: var(--hs-soft);
        font-weight: 400;
      }

      .target {
        display: grid;
        grid-template-columns: subgrid;
        color: var(--hs-soft);
      }

      .target > span {
        grid-column: 2;
        justify-self: end;
      }

      .value {
        font-variant-numeric: tabular-nums;
        font-weight: 650;
      }

      .track {
        fill: var(--chart-tint);
      }

      .done {
        fill: var(--chart-strong);
      }

      .goal {
        fill: var(--chart-text);
      }
    `,
  ];

  protected override plot({ groups, target }: Bars): TemplateResult {
    return html`<div class="groups" aria-hidden="true">
      ${groups.map(
        (group, index) =>
          html`<div class="group">
            ${index === 0 && target != null ? html`<span class="target"><span>${target}</span></span>` : nothing}
            ${
              group.name == null
                ? nothing
                : html`<span class="head"
                    >${group.name}
                    ${group.note == null ? nothing : html`<span class="note">· ${group.note}</span>`}</span
                  >`
            }
            ${group.rows.map((row) => bar(row, target != null))}
          </div>`,
      )}
    </div>`;
  }

  protected override draw(): Drawing {
    return { height: 0, picture: svg``, steps: [] };
  }
}

function bar({ name, share, value }: BarRow, aimed: boolean): TemplateResult {
  return html`<span>${name}</span>
    <svg width="100%" height="16">
      <rect class="track" y="2" width="100%" height="12" rx="6"></rect>
      ${share > 0 ? svg`<rect class="done" y="2" width="${Math.max(2, share * 100)}%" height="12" rx="6"></rect>` : nothing}
      ${aimed ? svg`<svg x="100%" width="3" height="16" overflow="visible"><rect class="goal" x="-2.5" width="2.5" height="16"></rect></svg>` : nothing}
    </svg>
    <span class="value">${value}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'row-bars': RowBars;
  }
}
