/** Where the drawing of an exercise is fetched, for a session on one side and a value of its variant. */
export interface Picture {
  readonly side: 'LEFT' | 'RIGHT';
  readonly variant?: string | null;
  readonly address: string;
}

/** The drawing that suits best; the usual one where there is none of its own. Empty when the exercise is not drawn. */
export function pictureOf(
  exercise: {
    readonly figures?: readonly Picture[] | undefined;
    readonly variants?: readonly { preset?: string | null }[] | undefined;
  },
  side: 'LEFT' | 'RIGHT' | null = null,
): string {
  const pictures = exercise.figures ?? [];
  const sided = pictures.filter((picture) => picture.side === side);
  const shown = sided.length > 0 ? sided : pictures;
  const preset = exercise.variants?.[0]?.preset ?? null;
  return (shown.find(({ variant }) => preset !== null && variant === preset) ?? shown[0])?.address ?? '';
}
