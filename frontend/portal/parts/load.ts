import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Screen } from '../screens/screen.ts';
import { t } from '../texts.ts';
import { failureScreen } from './failure.ts';

/** Data that a screen waits for: says so while it comes, and why when it does not. */
export class Load<T> {
  value: T | null = null;
  readonly #screen: Screen;
  #failure: unknown = null;
  #asked = 0;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Asks anew; the old value stays in sight meanwhile unless `forget` is set. */
  async ask(fetch: () => Promise<T>, { forget = true } = {}): Promise<void> {
    const turn = ++this.#asked;
    if (forget) this.value = null;
    this.#failure = null;
    this.#screen.requestUpdate();
    try {
      const value = await fetch();
      if (turn !== this.#asked) return;
      this.value = value;
    } catch (failure) {
      if (turn !== this.#asked) return;
      this.#failure = failure;
      this.#retry = () => this.ask(fetch, { forget });
    }
    this.#screen.requestUpdate();
    if (forget) await this.#screen.arrived();
  }

  render(ready: (value: T) => TemplateResult): TemplateResult {
    if (this.#failure !== null) {
      return failureScreen(this.#failure, () => void this.#retry());
    }
    return this.value === null ? html`<p class="loading" role="status">${t('portal.loading')}</p>` : ready(this.value);
  }

  #retry: () => Promise<void> = () => Promise.resolve();
}
