import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Tagged } from '../api/api.ts';
import type { Account, NewSessionLog, Problem, Routine } from '../api/model.ts';

/** The days that were kept for one person at the last visit with signal. */
export interface KeptDays {
  readonly owner: string;
  /** When, by the server's time. */
  readonly savedAt: number;
  readonly account: Account;
  readonly days: readonly Routine[];
  /** Today's routine as the server last told it by itself. */
  readonly last?: Tagged | null;
}

/** A log that the server has not acknowledged. */
export interface Waiting {
  readonly id: string;
  readonly owner: string;
  /** None when a log that the server may hold is to be taken back. */
  readonly log: NewSessionLog | null;
  readonly finishedAt: string;
  readonly correctedSeconds: number;
  readonly lastContact: string;
  /** Whether it was sent before; then the server may hold it. */
  readonly tried: boolean;
  /** Why the server did not take it. */
  readonly problem: Problem | null;
}

interface Schema extends DBSchema {
  days: { key: string; value: KeptDays };
  outbox: { key: string; value: Waiting; indexes: { owner: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** What the portal keeps on the device, each row filed under its owner. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('homestretch', 1, {
    upgrade(created) {
      created.createObjectStore('days', { keyPath: 'owner' });
      created.createObjectStore('outbox', { keyPath: 'id' }).createIndex('owner', 'owner');
    },
    terminated: () => (opened = null),
  }).catch((failure: unknown) => {
    opened = null;
    throw failure;
  });
  return opened;
}

/** Whether nothing is kept on the device any more, of this person or another. */
export async function isEmpty(): Promise<boolean> {
  const base = await database();
  return (await base.count('days')) + (await base.count('outbox')) === 0;
}
