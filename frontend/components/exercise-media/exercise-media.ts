import type { PropertyValues, TemplateResult } from 'lit';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../shared.styles.ts';
import type { Medium } from './media.ts';

/** Photos and videos of an exercise. A video plays when one asks it to; where one cannot be fetched, words say so. */
@customElement('exercise-media')
export class ExerciseMedia extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--hs-space-1);
      }

      img,
      video {
        display: block;
        inline-size: 100%;
        block-size: auto;
        max-block-size: 70vh;
        border-radius: var(--hs-radius-s);
        background: var(--hs-paper);
        object-fit: contain;
      }

      p {
        margin: 0;
        color: var(--hs-soft);
      }
    `,
  ];

  @property({ attribute: false }) media: readonly Medium[] = [];

  /** What is said instead of a video that cannot be fetched. */
  @property() missing = '';

  @state() private failed: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('media')) this.failed = [];
  }

  protected override render(): readonly TemplateResult[] {
    return this.media.map((medium) => {
      if (this.failed.includes(medium.address)) return html`<p>${medium.video ? this.missing : medium.words}</p>`;
      return medium.video ? this.#video(medium) : this.#photo(medium);
    });
  }

  #photo({ address, words, width, height }: Medium): TemplateResult {
    return html`<img
      src=${address}
      alt=${words}
      width=${width}
      height=${height}
      loading="lazy"
      @error=${() => this.#fail(address)}
    />`;
  }

  #video({ address, words, width, height }: Medium): TemplateResult {
    return html`<video
      src=${address}
      aria-label=${words}
      width=${width}
      height=${height}
      controls
      muted
      playsinline
      preload="metadata"
      @error=${() => this.#fail(address)}
    ></video>`;
  }

  #fail(address: string): void {
    this.failed = [...this.failed, address];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-media': ExerciseMedia;
  }
}
