export type Phase = 'MOVE' | 'HOLD' | 'RETURN';

/** A phase of the rep in the drawing's own seconds, which are cut short where a phase is long. */
export interface Span {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** Where somebody's rep stands: its phase, how long that lasts and how much of it is left, in seconds. */
export interface Beat {
  readonly phase: Phase;
  readonly seconds: number;
  readonly left: number;
}

/** Reads what the drawing says of itself, such as `MOVE 0 2;HOLD 2 4;RETURN 4 6`. */
export function spansOf(words: string): Span[] {
  return words
    .split(';')
    .filter((word) => word !== '')
    .map((word) => word.split(' '))
    .map(([phase, from, to]) => ({ phase: phase as Phase, from: Number(from), to: Number(to) }));
}

/**
 * The second of the drawing to show, this long after the beat was heard or, without one, after it began.
 *
 * @param still shows the pose that a phase leads to instead of the way there
 */
export function secondOf(spans: readonly Span[], beat: Beat | null, since: number, still: boolean): number {
  const end = spans.findLast(({ phase }) => phase !== 'RETURN')?.to ?? 0;
  if (beat === null) return still ? end : since % Math.max(spans.at(-1)?.to ?? 1, 0.1);
  const span = spans.find(({ phase }) => phase === beat.phase);
  if (span === undefined) return beat.phase === 'RETURN' ? 0 : end;
  if (still) return beat.phase === 'RETURN' ? 0 : span.to;
  const done = beat.seconds <= 0 ? 1 : Math.min(1, Math.max(0, 1 - (beat.left - since) / beat.seconds));
  // The very end of the way back is the start of the next rep.
  return Math.min(span.from + (span.to - span.from) * done, (spans.at(-1)?.to ?? 0) - 0.001);
}
