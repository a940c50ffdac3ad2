import type { NewPause, PauseKind } from '../../api/model.ts';
import { uuid7 } from '../../log/uuid7.ts';

/** A break being asked for. The id is made once, so that sending it again is the same break. */
export interface PauseDraft {
  readonly id: string;
  readonly kind: PauseKind | null;
  /** Empty for today. */
  readonly from: string;
  /** Empty for an open end. */
  readonly until: string;
  readonly words: string;
}

export function emptyPause(): PauseDraft {
  return { id: uuid7(), kind: null, from: '', until: '', words: '' };
}

/** A first day that has passed since is today again. */
export function firstDay(draft: PauseDraft, today: string): string {
  return draft.from < today ? today : draft.from;
}

export function newPause(draft: PauseDraft, kind: PauseKind, today: string): NewPause {
  const words = draft.words.trim();
  return {
    id: draft.id,
    kind,
    from: firstDay(draft, today),
    until: draft.until === '' ? null : draft.until,
    words: words === '' ? null : words,
  };
}
