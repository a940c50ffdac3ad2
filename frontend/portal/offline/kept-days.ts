import type { Tagged } from '../api/api.ts';
import type { Account, Routine, Routines } from '../api/model.ts';
import { occurrencesOf } from '../log/session-log.ts';
import type { KeptDays, Waiting } from './database.ts';
import { database } from './database.ts';
import { dropFigures, keepFigures } from './figures.ts';
import { withAcknowledged } from './overlay.ts';

/** The one place on the device where what the server said of a person's health is kept: today and the coming days. */
export async function keepDays(
  owner: string,
  account: Account,
  routines: Routines,
  now: Date,
  last: Tagged | null = null,
): Promise<void> {
  const days = routines.days.map((day) => withExercises(day, routines));
  const kept: KeptDays = { owner, savedAt: now.getTime(), account, days, last };
  await (await database()).put('days', kept);
  void keepPictures(owner, pictures(routines));
}

/** A signal that goes right after the server has taken a log shows it as taken. */
export async function keepAcknowledged(owner: string, acknowledged: Waiting): Promise<void> {
  const change = (await database()).transaction('days', 'readwrite');
  const kept = await change.store.get(owner);
  if (kept !== undefined) {
    await change.store.put({ ...kept, days: kept.days.map((day) => withAcknowledged(day, acknowledged)) });
  }
  await change.done;
}

/** Whoever signs out while they are being fetched leaves none behind. */
async function keepPictures(owner: string, addresses: readonly string[]): Promise<void> {
  await keepFigures(owner, addresses);
  if ((await (await database()).getKey('days', owner)) === undefined) await dropFigures(owner);
}

/** What the server last told of this person's day, to ask whether it is still the same. */
export async function lastRoutine(owner: string | null): Promise<Tagged | null> {
  if (owner === null) return null;
  try {
    return (await (await database()).get('days', owner))?.last ?? null;
  } catch {
    return null;
  }
}

/** Of the person, without the days that have passed; none once all have. */
export async function keptDays(owner: string, today: (zone: string) => string): Promise<KeptDays | null> {
  try {
    const kept = await (await database()).get('days', owner);
    if (kept === undefined) return null;
    const date = today(kept.account.zone);
    const days = kept.days.filter((day) => day.date >= date);
    if (days.length > 0) return { ...kept, days };
    await dropDays(owner);
    return null;
  } catch {
    return null;
  }
}

export async function dropDays(owner: string): Promise<void> {
  await (await database()).delete('days', owner);
  await dropFigures(owner);
}

/** Whoever signs in sees nothing of anybody else, and leaves nothing of them in reach. */
export async function dropDaysOfOthers(owner: string): Promise<void> {
  const owners = await (await database()).getAllKeys('days');
  await Promise.all(owners.filter((other) => other !== owner).map(dropDays));
}

/** Videos are not among them: a phone has better use for its room. */
function pictures({ exercises }: Routines): string[] {
  return exercises
    .flatMap(({ figures, media }) => [...figures, ...media.filter(({ video }) => !video)])
    .map(({ address }) => address);
}

function withExercises(day: Routine, { exercises }: Routines): Routine {
  const named = new Set(occurrencesOf(day).flatMap((occurrence) => occurrence.exercises));
  return { ...day, exercises: exercises.filter(({ prescription }) => named.has(prescription)) };
}
