import type { PropertyValues, SVGTemplateResult, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base, spoken } from '../shared.styles.ts';
import { chartStyles } from './drawn-chart.styles.ts';

/** The same numbers as the drawing; each row begins with its name. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What every chart says; texts arrive translated. */
export interface ChartText {
  /** What it shows, in one sentence. */
  readonly finding: string;
  /** How it is counted. */
  readonly explanation: readonly string[];
  readonly table: ChartTable;
}

/** The words of what can be pressed. */
export interface ChartLabels {
  readonly table: string;
  readonly how: string;
  /** Tells that the arrow keys walk through the points. */
  readonly keys: string;
}

/** A place that the pointer and the arrow keys can stop at. */
export interface Step {
  readonly x: number;
  readonly y?: number;
  readonly text: string;
}

/** @property across how many steps the up and down keys go; without them the two do nothing */
export interface Drawing {
  readonly width?: number;
  readonly height: number;
  readonly picture: SVGTemplateResult;
  readonly steps: readonly Step[];
  readonly rows?: number;
}

const FIRST_WIDTH = 340;

/**
 * A drawing at the width that there is, under its finding, with how it is counted and a table of the same numbers, which
 * is always there for those who listen and shown to all who ask.
 */
export abstract class DrawnChart<C extends { readonly text: ChartText }> extends LitElement {
  static override styles = [base, spoken, chartStyles];

  @property({ attribute: false }) chart?: C;
  @property({ attribute: false }) labels?: ChartLabels;
  /** The language tag by which dates are written. */
  @property() language = 'en-GB';
  @state() private width = FIRST_WIDTH;
  @state() private current = -1;
  @state() private tabled = false;
  #observer: ResizeObserver | null = null;
  #drawing: Drawing | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) this.width = Math.round(entry.contentRect.width);
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chart')) this.current = -1;
  }

  /** What is wider than the screen shows its newest end first. */
  protected override updated(changed: PropertyValues): void {
    const plot = this.renderRoot.querySelector('.plot');
    if (plot !== null && (changed.has('chart') || changed.has('width'))) plot.scrollLeft = plot.scrollWidth;
  }

  /** The whole picture for a width in pixels. */
  protected abstract draw(chart: C, width: number): Drawing;

  protected override render(): TemplateResult | typeof nothing {
    const { chart } = this;
    if (chart === undefined) return nothing;
    return html`${this.heading(chart)} ${this.plot(chart, this.width)} ${this.below?.(chart) ?? nothing}
    ${this.#more(chart.text)}`;
  }

  /** What it shows and what that is about. */
  protected heading({ text }: C): TemplateResult | typeof nothing {
    return html`<h2>
      <span class="topic">${text.table.caption}</span>
      <span class="finding">${text.finding}</span>
    </h2>`;
  }

  protected plot(chart: C, width: number): TemplateResult {
    const drawing = this.draw(chart, width);
    this.#drawing = drawing;
    const wide = drawing.width ?? width;
    return html`<div
        class="plot"
        tabindex="0"
        role="group"
        aria-label=${`${chart.text.table.caption}. ${this.labels?.keys ?? ''}`}
        @keydown=${this.#walk}
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
        @pointerleave=${this.#leave}
        @blur=${this.#leave}
      >
        <svg
          viewBox="0 0 ${wide} ${drawing.height}"
          width=${drawing.width ?? '100%'}
          height=${drawing.height}
          aria-hidden="true"
        >
          ${drawing.picture}
        </svg>
      </div>
      ${this.#said(drawing)}`;
  }

  /** What stands between the drawing and its explanation. */
  protected below?(chart: C): TemplateResult;

  protected get at(): number {
    return this.current;
  }

  /** What the point says, in a line of its own, so that it never covers another point. */
  #said({ steps }: Drawing): TemplateResult {
    return html`<p class="said" role="status">${steps[this.current]?.text}</p>`;
  }

  #more({ explanation, table }: ChartText): TemplateResult {
    return html`<div class="more">
        ${
          explanation.length === 0
            ? nothing
            : html`<details>
                <summary>${this.labels?.how}</summary>
                <ul>
                  ${explanation.map((sentence) => html`<li>${sentence}</li>`)}
                </ul>
              </details>`
        }
        <button type="button" aria-pressed=${this.tabled} @click=${() => (this.tabled = !this.tabled)}>
          ${this.labels?.table}
        </button>
      </div>
      <div class=${this.tabled ? 'tabled' : 'spoken'} tabindex=${this.tabled ? 0 : nothing}>${tableOf(table)}</div>`;
  }

  readonly #walk = (event: KeyboardEvent): void => {
    const { steps, rows } = this.#drawing ?? { steps: [] };
    const last = steps.length - 1;
    const { current } = this;
    const to: Record<string, number | undefined> = {
      ArrowRight: Math.min(last, current + 1),
      ArrowLeft: current < 0 ? last : Math.max(0, current - 1),
      ArrowDown: rows === undefined ? undefined : Math.min(last, current + rows),
      ArrowUp: rows === undefined ? undefined : Math.max(0, current - rows),
      Home: 0,
      End: last,
      Escape: -1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.current = next;
  };

  readonly #point = (event: PointerEvent): void => {
    const picture = this.renderRoot.querySelector('svg');
    const drawing = this.#drawing;
    if (picture === null || drawing === null) return;
    const box = picture.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * (drawing.width ?? this.width);
    const y = ((event.clientY - box.top) / box.height) * drawing.height;
    let nearest = -1;
    let least = Infinity;
    drawing.steps.forEach((step, index) => {
      const far = Math.hypot(step.x - x, step.y === undefined ? 0 : step.y - y);
      if (far >= least) return;
      least = far;
      nearest = index;
    });
    this.current = nearest;
  };

  readonly #leave = (): void => {
    this.current = -1;
  };
}

function tableOf({ caption, columns, rows }: ChartTable): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...values]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${values.map((value) => html`<td>${value}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
