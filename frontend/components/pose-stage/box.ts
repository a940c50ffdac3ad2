/** What is shown of a drawing, in the drawing's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads a view box and widens or heightens it about its middle to three by two, which the stage keeps. */
export function boxOf(words: string): Box {
  const [x = 0, y = 0, width = 1, height = 1] = words.split(/\s+/).map(Number);
  const wide = Math.max(width, height * 1.5);
  const high = wide / 1.5;
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}

export function wordsOf({ x, y, width, height }: Box): string {
  return [x, y, width, height].join(' ');
}

/** Where a place of the stage, in pixels from its corner, is in the drawing. */
export function within(
  box: Box,
  at: { x: number; y: number },
  stage: { width: number; height: number },
): { x: number; y: number } {
  return { x: box.x + (at.x / stage.width) * box.width, y: box.y + (at.y / stage.height) * box.height };
}
