import type { Drafts } from './drafts.ts';

/** Under which name a session in the player is kept. */
export function guidedName(date: string, slot: number): string {
  return `session.${date}.${slot}`;
}

/** Under which name it is kept where the session stands, apart because it changes all the time. */
export function standingName(date: string, slot: number): string {
  return `session-at.${date}.${slot}`;
}

export function dropGuided(drafts: Drafts, date: string, slot: number): void {
  drafts.drop(guidedName(date, slot));
  drafts.drop(standingName(date, slot));
}
