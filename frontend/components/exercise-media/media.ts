/** A photo or video that the practice took itself. */
export interface Medium {
  readonly video: boolean;
  /** Where it is fetched. */
  readonly address: string;
  /** What is to be seen. */
  readonly words: string;
  readonly width: number;
  readonly height: number;
}

/** The photo that stands for the drawing of an exercise that nobody has drawn. */
export function photoOf(exercise: {
  readonly figures?: readonly unknown[] | undefined;
  readonly media?: readonly Medium[] | undefined;
}): Medium | undefined {
  if ((exercise.figures ?? []).length > 0) return undefined;
  return exercise.media?.find(({ video }) => !video);
}
