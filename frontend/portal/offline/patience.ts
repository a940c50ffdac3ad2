import { SignedOut, Unreachable } from '../api/api.ts';

/** Why what the device has kept is shown. */
export type Without = 'slow' | 'off-line' | 'signed-out';

/** Nobody waits longer than this for the server in front of what the device has kept. */
const LONG = 3_000;

/** Whether the answer keeps one waiting; false as soon as it is there or has failed. */
export function isLong(answer: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), LONG);
    const over = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    answer.then(over, over);
  });
}

/**
 * The server's answer or, where it is long in coming or there is none, what was kept.
 *
 * @param late is given the answer that was not waited for
 */
export async function orKept<T>(
  answer: Promise<T>,
  kept: (without: Without) => Promise<T | null>,
  late: (answer: Promise<T>) => unknown,
): Promise<T> {
  if (await isLong(answer)) {
    const value = await kept('slow');
    if (value !== null) {
      late(answer);
      return value;
    }
  }
  try {
    return await answer;
  } catch (failure) {
    const without = withoutWhat(failure);
    const value = without === null ? null : await kept(without);
    if (value === null) throw failure;
    return value;
  }
}

/** Null when the server did answer. */
export function withoutWhat(failure: unknown): Without | null {
  return failure instanceof SignedOut ? 'signed-out' : failure instanceof Unreachable ? 'off-line' : null;
}
