import type { Drafts } from './drafts.ts';

/** Under which name a session in the player is kept. */
export function guidedName(date: string, occurrence: string): string {
  return `session.${date}.${occurrence}`;
}

/** Under which name it is kept where the session stands, apart because it changes all the time. */
export function standingName(date: string, occurrence: string): string {
  return `session-at.${date}.${occurrence}`;
}

export function dropGuided(drafts: Drafts, date: string, occurrence: string): void {
  drafts.drop(guidedName(date, occurrence));
  drafts.drop(standingName(date, occurrence));
}
