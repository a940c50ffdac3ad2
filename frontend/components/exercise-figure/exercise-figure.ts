import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';

/** The drawing of an exercise; nothing where it cannot be fetched, since the words beside it say the same. */
@customElement('exercise-figure')
export class ExerciseFigure extends LitElement {
  static override styles = [
    base,
    css`
      img {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        aspect-ratio: 3 / 2;
        object-fit: contain;
      }
    `,
  ];

  /** What the drawing shows, in words. */
  @property() label = '';

  /** Where it is fetched. */
  @property() picture = '';

  /** Whether it moves, which it does for ever: only where one has asked to see more of the exercise. */
  @property({ type: Boolean }) moving = false;

  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture')) this.failed = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.picture === '' || this.failed) return nothing;
    const source = this.moving ? this.picture : `${this.picture}#still`;
    return html`<img
      src=${source}
      alt=${this.label}
      draggable="false"
      loading="lazy"
      @error=${() => (this.failed = true)}
    />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-figure': ExerciseFigure;
  }
}
