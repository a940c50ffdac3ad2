import type { Api } from './api/api.ts';
import type { Account } from './api/model.ts';
import type { Drafts } from './log/drafts.ts';
import type { ServerClock } from './offline/clock.ts';
import type { Outbox } from './offline/outbox.ts';
import type { Unread } from './screens/messages/unread.ts';

/** What every screen works with: who is signed in, where data comes from, and how to get elsewhere. */
export interface Portal {
  readonly api: Api;
  readonly account: Account;
  readonly drafts: Drafts;
  /** What waits on this device. */
  readonly outbox: Pick<Outbox, 'list' | 'find' | 'drop' | 'send'> & EventTarget;
  /** Messages that wait to be read. */
  readonly unread: Pick<Unread, 'count' | 'ask' | 'none'> & EventTarget;
  /** The device's clock, put right. */
  readonly clock: Pick<ServerClock, 'now' | 'corrected'>;
  /** Drops all that this device keeps of the person. */
  forget(): Promise<void>;
  go(href: string): void;
  /** Goes elsewhere and says something there, once. */
  goSaying(href: string, notice: string): void;
  /** Takes what was left to say. */
  takeNotice(): string | null;
  /** Opens “Stop and get help”. */
  help(): void;
}
