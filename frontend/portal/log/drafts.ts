import { ownerOf } from '../offline/owner.ts';

const PREFIX = 'homestretch.draft.';
const KEPT_DAYS = 8;

/**
 * What a client typed and has not stored yet, kept on the device through reloads, errors and the end of a session.
 * Several clients may share a phone, so drafts are filed under a hash of the account and never under a name.
 */
export class Drafts {
  readonly #owner: string;
  readonly #storage: Storage;

  constructor(email: string, storage: Storage = localStorage) {
    this.#owner = `${PREFIX}${ownerOf(email)}.`;
    this.#storage = storage;
    this.#dropOld(Date.now());
  }

  read(name: string): unknown {
    try {
      const kept = this.#storage.getItem(this.#owner + name);
      return kept === null ? null : (JSON.parse(kept) as Kept).value;
    } catch {
      return null;
    }
  }

  /** False when the device would not keep it. */
  write(name: string, value: unknown, now: number = Date.now()): boolean {
    try {
      this.#storage.setItem(this.#owner + name, JSON.stringify({ at: now, value } satisfies Kept));
      return true;
    } catch {
      return false;
    }
  }

  drop(name: string): void {
    this.#storage.removeItem(this.#owner + name);
  }

  /** On sign-out: nothing of this client stays on the device. */
  dropAll(): void {
    this.#keys()
      .filter((key) => key.startsWith(this.#owner))
      .forEach((key) => this.#storage.removeItem(key));
  }

  /** A date can be logged for seven days; older drafts are of no use, whoever wrote them. */
  #dropOld(now: number): void {
    for (const key of this.#keys()) {
      const at = writtenAt(this.#storage.getItem(key));
      if (now - at > KEPT_DAYS * 86_400_000) this.#storage.removeItem(key);
    }
  }

  #keys(): string[] {
    return Array.from({ length: this.#storage.length }, (_, index) => this.#storage.key(index) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    );
  }
}

interface Kept {
  readonly at: number;
  readonly value: unknown;
}

function writtenAt(kept: string | null): number {
  try {
    return (JSON.parse(kept ?? '') as Kept).at;
  } catch {
    return 0;
  }
}
