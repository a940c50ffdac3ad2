import type { Api } from '../api/api.ts';
import { Refused, SignedOut, Unreachable } from '../api/api.ts';
import type { AskedHelp } from '../api/model.ts';
import { uuid7 } from '../log/uuid7.ts';
import type { ServerClock } from './clock.ts';

const KEY = 'homestretch.help.';

/** More than this nobody opens while there is no signal. */
const MOST = 50;

/**
 * That "Stop and get help" was opened, until the server knows it. Help itself never waits for any of this: what cannot be
 * kept or sent is left out.
 */
export class HelpAsked {
  constructor(
    readonly owner: string,
    readonly api: Pick<Api, 'askHelp'>,
    readonly clock: Pick<ServerClock, 'now'>,
  ) {}

  /** Keeps an opening and sends it; the id is there to take it back by. */
  ask(place: AskedHelp['place']): AskedHelp {
    const asked: AskedHelp = { id: uuid7(), askedAt: this.clock.now().toISOString(), place, mistake: false };
    this.#put(asked);
    return asked;
  }

  /** It was opened by mistake, which is kept beside it. */
  mistaken(asked: AskedHelp): void {
    this.#put({ ...asked, mistake: true });
  }

  /** Sends what waits. True when nothing waits any more. */
  async send(): Promise<boolean> {
    for (const each of this.#list()) {
      try {
        await this.api.askHelp(each);
      } catch (failure) {
        if (failure instanceof SignedOut || failure instanceof Unreachable) return false;
        if (!(failure instanceof Refused)) throw failure;
      }
      // What was said of it meanwhile still waits.
      this.#keep(this.#list().filter(({ id, mistake }) => id !== each.id || mistake !== each.mistake));
    }
    return true;
  }

  drop(): void {
    this.#keep([]);
  }

  #put(asked: AskedHelp): void {
    this.#keep([...this.#list().filter(({ id }) => id !== asked.id), asked].slice(-MOST));
    void this.send();
  }

  #list(): readonly AskedHelp[] {
    try {
      return JSON.parse(localStorage.getItem(KEY + this.owner) ?? '[]') as AskedHelp[];
    } catch {
      return [];
    }
  }

  #keep(asked: readonly AskedHelp[]): void {
    try {
      if (asked.length === 0) localStorage.removeItem(KEY + this.owner);
      else localStorage.setItem(KEY + this.owner, JSON.stringify(asked));
    } catch {
      // A device that keeps nothing sends nothing later.
    }
  }
}
