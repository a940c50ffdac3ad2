import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';
import type { FigurePosition } from './figures.ts';
import { drawing, figureOf } from './figures.ts';

/**
 * A silhouette that shows how the body lies, sits or stands; some exercises have a figure of their own.
 *
 * @cssproperty --position-figure-ground - colour behind the figure, for the gap between an arm and the body
 */
@customElement('position-figure')
export class PositionFigure extends LitElement {
  static override styles = [
    base,
    css`
      img {
        aspect-ratio: 3 / 2;
        object-fit: contain;
      }

      svg,
      img {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }

      .near {
        fill: var(--hs-figure-near);
      }

      .far {
        fill: var(--hs-figure-far);
      }

      .ground {
        fill: var(--hs-line);
      }

      .gap {
        fill: none;
        stroke: var(--position-figure-ground, var(--hs-surface));
        stroke-width: 3.5;
      }

      .halo,
      .target {
        fill: var(--hs-clay);
        opacity: 0.28;
      }

      .target {
        opacity: 0.6;
      }

      .arrow {
        fill: none;
        stroke: var(--hs-clay);
        stroke-width: 5.5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
    `,
  ];

  /** What the figure shows, in words. */
  @property() label = '';

  @property() position: FigurePosition = 'SUPINE';

  /** The exercise's lasting name, such as `supine-twist`. */
  @property({ attribute: 'exercise-key' }) exerciseKey = '';

  /** Where a drawing of the exercise is fetched that moves by itself; the silhouette stands in when it does not come. */
  @property() picture = '';

  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture')) this.failed = false;
  }

  protected override render(): TemplateResult {
    if (this.picture !== '' && !this.failed) {
      return html`<img src=${this.picture} alt=${this.label} draggable="false" @error=${() => (this.failed = true)} />`;
    }
    const figure = figureOf(this.exerciseKey, this.position);
    return html`<svg viewBox="0 ${figure.top} 320 ${172 - figure.top}" role="img" aria-label=${this.label}>
      ${drawing(figure)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'position-figure': PositionFigure;
  }
}
