import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';
import { drawn, inks } from './drawing.ts';
import type { Beat, Span } from './spans.ts';
import { secondOf, spansOf } from './spans.ts';

/** Drawn more often than this, in seconds, no movement looks smoother, and a slow phone is late for a press. */
const STEP = 0.04;

/**
 * The drawing of an exercise, moved by somebody's clock: it stands where the rep stands, and goes round by itself while
 * nobody counts. Where it cannot be fetched there is nothing; the steps say the same. What it fetches is drawn as it is,
 * without its own styles, so that the page's policy may stay strict.
 */
@customElement('moving-figure')
export class MovingFigure extends LitElement {
  static override styles = [
    base,
    inks,
    css`
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }

      .s {
        display: none;
      }
    `,
  ];

  /** Where the drawing is fetched. */
  @property() picture = '';

  /** Where the rep stands; null lets the figure go round by itself. */
  @property({ attribute: false }) beat: Beat | null = null;

  @property({ type: Boolean }) paused = false;

  @state() private drawing: SVGSVGElement | null = null;

  #spans: readonly Span[] = [];
  #frame = 0;
  #heard = 0;
  #begun = 0;
  #turned = 0;
  #shown = NaN;

  override disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    super.disconnectedCallback();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#begun = performance.now();
    this.#run();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture')) void this.#fetch(this.picture);
    if (changed.has('beat') || changed.has('paused')) this.#heard = performance.now();
    if (changed.has('beat') && changed.get('beat')?.phase !== this.beat?.phase) this.#turned = this.#heard;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.drawing === null ? nothing : html`${this.drawing}`;
  }

  async #fetch(picture: string): Promise<void> {
    if (picture === '') return;
    try {
      const answer = await fetch(picture);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const drawing = drawn(await answer.text());
      if (this.picture !== picture) return;
      drawing?.pauseAnimations();
      this.#spans = spansOf(drawing?.dataset['phases'] ?? '');
      this.#shown = NaN;
      this.drawing = drawing;
    } catch {
      if (this.picture === picture) this.drawing = null;
    }
  }

  #run(): void {
    this.#frame = requestAnimationFrame((now) => {
      this.#show(now);
      this.#run();
    });
  }

  #show(now: number): void {
    const { drawing } = this;
    const spans = this.#spans;
    if (drawing === null || spans.length === 0 || (this.paused && this.beat === null)) return;
    // The frame that answers a press is painted without the figure, which takes its time.
    if (now < this.#turned) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const since = this.paused ? 0 : (now - (this.beat === null ? this.#begun : this.#heard)) / 1000;
    const second = secondOf(spans, this.beat, since, still);
    if (Math.abs(second - this.#shown) < STEP) return;
    this.#shown = second;
    drawing.setCurrentTime(second);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'moving-figure': MovingFigure;
  }
}
