import type { Api } from '../api/api.ts';
import { Refused, SignedOut, Unreachable } from '../api/api.ts';
import type { NewSessionLog, Problem, SentLog } from '../api/model.ts';
import type { ServerClock } from './clock.ts';
import type { Waiting } from './database.ts';
import { database } from './database.ts';
import { keepAcknowledged } from './kept-days.ts';

const AT_ONCE = 20;
const LOCK = 'homestretch.outbox';

/** What the program says of a log itself; any other failure, and anybody else's words, are none of the log's. */
const ABOUT_THE_LOG = [400, 404, 409, 413, 422];

/**
 * The logs of one person that the server has not acknowledged. A log is put here before it is sent, and leaves when the
 * server has it or the person throws it away. Only one page at a time sends.
 */
export class Outbox extends EventTarget {
  constructor(
    readonly owner: string,
    readonly account: string,
    readonly api: Api,
    readonly clock: ServerClock,
  ) {
    super();
  }

  async list(): Promise<Waiting[]> {
    const all = await (await database()).getAllFromIndex('outbox', 'owner', this.owner);
    return all.sort((one, other) => one.finishedAt.localeCompare(other.finishedAt));
  }

  async find(id: string): Promise<Waiting | null> {
    const found = await (await database()).get('outbox', id);
    return found?.owner === this.owner ? found : null;
  }

  async put(id: string, log: NewSessionLog | null): Promise<void> {
    const before = await this.find(id);
    const waiting: Waiting = {
      id,
      owner: this.owner,
      log,
      finishedAt: this.clock.now().toISOString(),
      correctedSeconds: this.clock.corrected,
      lastContact: this.clock.lastContact.toISOString(),
      tried: before?.tried ?? false,
      problem: null,
    };
    await (await database()).put('outbox', waiting);
    this.#changed();
  }

  async drop(id: string): Promise<void> {
    if ((await this.find(id)) !== null) await (await database()).delete('outbox', id);
    this.#changed();
  }

  async dropAll(): Promise<void> {
    const store = await database();
    await Promise.all((await this.list()).map(({ id }) => store.delete('outbox', id)));
    this.#changed();
  }

  /** Takes a log back: one that was never sent is simply gone, any other the server is told of. */
  takeBack(id: string): Promise<void> {
    return alone(async () => {
      const waiting = await this.find(id);
      if (waiting?.log != null && !waiting.tried) await this.drop(id);
      else await this.put(id, null);
    });
  }

  /** Sends what waits. True when nothing waits any more; what was refused does not wait. */
  async send(): Promise<boolean> {
    try {
      // Another page may have sent all of it before this one's turn.
      const before = await this.list();
      await alone(() => this.#sendAll(before.length > 0));
      return true;
    } catch (failure) {
      if (failure instanceof SignedOut || failure instanceof Unreachable || failure instanceof Refused) return false;
      throw failure;
    }
  }

  async #sendAll(showed: boolean): Promise<void> {
    const waiting = (await this.list()).filter(({ problem }) => problem === null);
    try {
      for (const each of waiting.filter(({ log }) => log === null)) await this.#withdraw(each);
      const logs = waiting.filter(({ log }) => log !== null);
      for (let at = 0; at < logs.length; at += AT_ONCE) await this.#post(logs.slice(at, at + AT_ONCE));
    } finally {
      if (showed || waiting.length > 0) this.#changed();
    }
  }

  async #withdraw(each: Waiting): Promise<void> {
    try {
      await this.api.withdraw(each.id);
    } catch (failure) {
      if (!isAboutTheLog(failure)) throw failure;
      if (failure.problem.status !== 404) return this.#refuse(each, failure.problem);
    }
    await this.#acknowledge(each);
  }

  /** Where the server cannot say anything of several logs at once, each is sent by itself, so that none stops the others. */
  async #post(logs: readonly Waiting[]): Promise<void> {
    const store = await database();
    for (const each of logs) await store.put('outbox', { ...each, tried: true });
    try {
      const answers = await this.api.sendOutbox({
        account: this.account,
        sentAt: new Date().toISOString(),
        logs: logs.flatMap(({ log, ...rest }) => (log === null ? [] : [toSend(log, rest)])),
      });
      for (const each of logs) {
        const answer = answers.find(({ id }) => id === each.id);
        if (answer?.outcome === 'REFUSED') await this.#refuse(each, answer.problem ?? UNTOLD);
        else if (answer !== undefined) await this.#acknowledge(each);
      }
    } catch (failure) {
      if (!(failure instanceof Refused) || isOfSomebodyElse(failure)) throw failure;
      const [only] = logs;
      if (logs.length > 1) for (const each of logs) await this.#post([each]);
      else if (only !== undefined && isAboutTheLog(failure)) await this.#refuse(only, failure.problem);
      else throw failure;
    }
  }

  /** It stands in the kept days before it leaves, so that it is never out of sight. */
  async #acknowledge(each: Waiting): Promise<void> {
    await keepAcknowledged(this.owner, each).catch(() => undefined);
    await this.drop(each.id);
  }

  async #refuse(each: Waiting, problem: Problem): Promise<void> {
    await (await database()).put('outbox', { ...each, tried: true, problem });
  }

  #changed(): void {
    this.dispatchEvent(new Event('changed'));
  }
}

const UNTOLD: Problem = { title: '', detail: null, status: 422, errors: null };

function toSend(log: NewSessionLog, { finishedAt, correctedSeconds, lastContact }: Omit<Waiting, 'log'>): SentLog {
  return { log, finishedAt, correctedSeconds, lastContact };
}

function isAboutTheLog(failure: unknown): failure is Refused {
  return failure instanceof Refused && failure.told && ABOUT_THE_LOG.includes(failure.problem.status);
}

function isOfSomebodyElse({ problem }: Refused): boolean {
  return problem.errors?.some(({ field }) => field === 'account') === true;
}

/** One page at a time, where the browser can tell them apart; the server takes a log that comes twice as one. */
function alone<T>(act: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { readonly locks?: LockManager | null };
  return locks == null ? act() : locks.request(LOCK, act);
}
