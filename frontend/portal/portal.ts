import type { Api } from './api/api.ts';
import type { Account } from './api/model.ts';
import type { Drafts } from './log/drafts.ts';

/** What every screen works with: who is signed in, where data comes from, and how to get elsewhere. */
export interface Portal {
  readonly api: Api;
  readonly account: Account;
  readonly drafts: Drafts;
  go(href: string): void;
  /** Goes elsewhere and says something there, once. */
  goSaying(href: string, notice: string): void;
  /** Takes what was left to say. */
  takeNotice(): string | null;
  /** Opens “Stop and get help”. */
  help(): void;
}
