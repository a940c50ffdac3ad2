import type { Api } from '../../api/api.ts';

/** However often somebody moves about, the server is asked no oftener than this. */
const APART = 60_000;

/** How many messages wait to be read, for the ways that lead to them. Tells when that has changed. */
export class Unread extends EventTarget {
  readonly #api: Pick<Api, 'unread'>;
  #count = 0;
  #askedAt = -Infinity;

  constructor(api: Pick<Api, 'unread'>) {
    super();
    this.#api = api;
  }

  get count(): number {
    return this.#count;
  }

  /** Without an answer nothing new is known, which is no failure. */
  async ask(now = performance.now()): Promise<void> {
    if (now - this.#askedAt < APART) return;
    this.#askedAt = now;
    try {
      this.#set((await this.#api.unread()).unread);
    } catch {
      this.#askedAt = -Infinity;
    }
  }

  /** All were shown. */
  none(): void {
    this.#set(0);
  }

  #set(count: number): void {
    if (count === this.#count) return;
    this.#count = count;
    this.dispatchEvent(new Event('changed'));
  }
}
