import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { drawn, inks } from '../moving-figure/drawing.ts';
import { base } from '../shared.styles.ts';
import type { Box } from './box.ts';
import { boxOf, within, wordsOf } from './box.ts';

/** A place of the body that can be dragged, where it is in the drawing. */
export interface Handle {
  readonly name: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/**
 * A figure that is posed by dragging its joints, for those who can point; the sliders beside it do the same for everyone. Who
 * poses it draws it anew; until that has come, the last place is kept back, so that a slow line is never flooded.
 *
 * @fires pose-dragged - `detail` is the handle's name and where it shall be in the drawing, and whether it was let go
 */
@customElement('pose-stage')
export class PoseStage extends LitElement {
  static override styles = [
    base,
    inks,
    css`
      .stage {
        position: relative;
        aspect-ratio: 3 / 2;
        touch-action: pan-y;
        background: var(--hs-surface);
        border: 1px solid var(--hs-line);
        border-radius: var(--hs-radius-l);
      }

      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }

      .s {
        display: none;
      }

      .handle {
        position: absolute;
        display: grid;
        place-items: center;
        inline-size: 2rem;
        block-size: 2rem;
        margin: -1rem;
        touch-action: none;
        cursor: grab;
        border-radius: 50%;
      }

      .handle::before {
        inline-size: 0.875rem;
        block-size: 0.875rem;
        content: '';
        background: var(--hs-surface);
        border: 3px solid var(--hs-accent);
        border-radius: 50%;
      }

      .handle:hover::before,
      .handle.held::before {
        background: var(--hs-accent);
      }

      @media (pointer: coarse) {
        .handle {
          inline-size: 2.75rem;
          block-size: 2.75rem;
          margin: -1.375rem;
        }
      }
    `,
  ];

  /** The drawing itself, as SVG. */
  @property() picture = '';

  @property({ attribute: false }) handles: readonly Handle[] = [];

  /** What the drawing shows, in words. */
  @property() label = '';

  /** Counts up with each drag that was answered. */
  @property({ type: Number }) answered = 0;

  @state() private held: string | null = null;

  #drawing: SVGSVGElement | null = null;
  #box: Box = boxOf('');
  #waiting = false;
  #kept: { name: string; x: number; y: number; over: boolean } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answered')) this.#goOn();
    if (changed.has('picture')) this.#draw();
  }

  protected override render(): TemplateResult {
    return html`<div class="stage" role="img" aria-label=${this.label}>
      ${this.#drawing ?? nothing} ${this.handles.map((handle) => this.#handle(handle))}
    </div>`;
  }

  #handle({ name, label, x, y }: Handle): TemplateResult {
    const left = ((x - this.#box.x) / this.#box.width) * 100;
    const top = ((y - this.#box.y) / this.#box.height) * 100;
    return html`<span
      class=${this.held === name ? 'handle held' : 'handle'}
      style=${styleMap({ insetInlineStart: `${left.toFixed(2)}%`, insetBlockStart: `${top.toFixed(2)}%` })}
      title=${label}
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => this.#take(event, name)}
      @pointermove=${(event: PointerEvent) => this.#move(event, name, false)}
      @pointerup=${(event: PointerEvent) => this.#move(event, name, true)}
      @pointercancel=${(event: PointerEvent) => this.#move(event, name, true)}
    ></span>`;
  }

  /** While a handle is held the picture keeps its frame, so that nothing moves but the body. */
  #draw(): void {
    this.#drawing = drawn(this.picture);
    if (this.held === null) this.#box = boxOf(this.#drawing?.getAttribute('viewBox') ?? '');
    this.#drawing?.setAttribute('viewBox', wordsOf(this.#box));
  }

  #take(event: PointerEvent, name: string): void {
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.held = name;
  }

  #move(event: PointerEvent, name: string, over: boolean): void {
    const stage = this.renderRoot.querySelector('.stage')?.getBoundingClientRect();
    if (this.held !== name || stage === undefined) return;
    const at = { x: event.clientX - stage.left, y: event.clientY - stage.top };
    if (over) this.held = null;
    this.#tell({ name, ...within(this.#box, at, stage), over });
  }

  #tell(detail: { name: string; x: number; y: number; over: boolean }): void {
    if (this.#waiting) {
      this.#kept = detail;
      return;
    }
    this.#waiting = true;
    this.dispatchEvent(new CustomEvent('pose-dragged', { detail }));
  }

  #goOn(): void {
    this.#waiting = false;
    const kept = this.#kept;
    this.#kept = null;
    if (kept !== null) this.#tell(kept);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pose-stage': PoseStage;
  }
}
