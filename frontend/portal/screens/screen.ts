import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Portal } from '../portal.ts';
import type { Place } from '../router.ts';
import { t } from '../texts.ts';

/** A screen of the portal. It stands in the page itself, so that the portal's style sheet and headings reach it. */
export abstract class Screen extends LitElement {
  @property({ attribute: false }) portal!: Portal;
  @property({ attribute: false }) place!: Place;

  /** Whether the client came here from another screen; then the heading takes the focus, as on a new page. */
  @property({ type: Boolean }) moved = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Told by the data's arrival: names the page after its heading and lets a screen reader begin there. */
  async arrived(): Promise<void> {
    await this.updateComplete;
    const heading = this.querySelector('h1');
    document.title = t('portal.title', heading?.textContent.trim() ?? '');
    if (!this.moved || heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
