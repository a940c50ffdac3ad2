import type { Api } from '../api/api.ts';
import type { Account } from '../api/model.ts';
import { localDate } from '../dates.ts';
import type { ServerClock } from './clock.ts';
import { dropDaysOfOthers, keptDays } from './kept-days.ts';
import type { Connection } from './offline-api.ts';
import { lastOwner, ownerOf, rememberOwner } from './owner.ts';
import type { Without } from './patience.ts';
import { orKept } from './patience.ts';

/** Tells whose portal it is: as the server says, and without an answer whoever signed in last and has not signed out. */
export class WhoseDevice {
  constructor(
    readonly api: Pick<Api, 'account'>,
    readonly clock: Pick<ServerClock, 'now'>,
    readonly connected: (connection: Connection) => void,
  ) {}

  /** @param late is told whose it is when that was not waited for */
  account(late: (account: Account) => void): Promise<Account> {
    const last = lastOwner();
    return orKept(
      this.#told(),
      (without) => this.#kept(last, without),
      (answer) => answer.then(late, () => undefined),
    );
  }

  async #told(): Promise<Account> {
    const account = await this.api.account();
    const owner = ownerOf(account.email);
    rememberOwner(owner);
    await dropDaysOfOthers(owner).catch(() => undefined);
    return account;
  }

  async #kept(owner: string | null, without: Without): Promise<Account | null> {
    if (owner === null) return null;
    // The answer that nobody is signed in may have brought a new token.
    if (without === 'signed-out') rememberOwner(owner);
    const kept = await keptDays(owner, (zone) => localDate(this.clock.now(), zone));
    if (kept !== null) this.connected({ is: without, savedAt: kept.savedAt });
    return kept?.account ?? null;
  }
}
