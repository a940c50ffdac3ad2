import { uuid7 } from '../../log/uuid7.ts';

/** A message being written. The id is made once, so that sending it again is the same message. */
export interface MessageDraft {
  readonly id: string;
  readonly text: string;
}

export const MOST = 4000;

/** From so few characters left on it is said how many. */
const COUNTED_FROM = 300;

export function emptyMessage(): MessageDraft {
  return { id: uuid7(), text: '' };
}

/** How many characters are left, once that matters; below zero when there are too many. */
export function roomLeft({ text }: MessageDraft): number | null {
  const left = MOST - text.trim().length;
  return left > COUNTED_FROM ? null : left;
}
