import type { Logged, Tagged } from '../api/api.ts';
import { Api, Refused, SignedOut, tagOf, Unreachable } from '../api/api.ts';
import type { Account, NewSessionLog, Occurrence, Routine } from '../api/model.ts';
import { localDate } from '../dates.ts';
import { t } from '../texts.ts';
import type { ServerClock } from './clock.ts';
import { keepDays, keptDays, lastRoutine } from './kept-days.ts';
import { Outbox } from './outbox.ts';
import { ownerOf } from './owner.ts';
import { withWaiting } from './overlay.ts';

/** How the portal stands to the server; what is shown was then saved at a time before. */
export type Connection =
  { readonly is: 'on-line' } | { readonly is: 'off-line' | 'signed-out'; readonly savedAt: number };

/** Kept days as young as this need not be fetched anew while today's routine is the same. */
const FRESH = 30 * 60_000;

/**
 * The API of one person on a device that keeps what it needs: what the server cannot answer comes from the kept days, and
 * every log goes through the outbox.
 */
export class OfflineApi extends Api {
  readonly outbox: Outbox;
  readonly #owner: string;
  #savedAt = 0;
  #last: Tagged | null = null;

  constructor(
    readonly of: Account,
    readonly clock: ServerClock,
    readonly server: Api,
    readonly connected: (connection: Connection) => void,
  ) {
    super((response) => clock.measure(response.headers.get('Date')));
    this.#owner = ownerOf(of.email);
    this.outbox = new Outbox(this.#owner, of.email, server, clock);
  }

  override async routine(date: string | null): Promise<Routine> {
    const [routine, waiting] = await Promise.all([this.#routine(date), this.outbox.list().catch(() => [])]);
    return withWaiting(routine, waiting);
  }

  /** Puts the log away first. It waits when the server cannot be asked, and stays with its reason when it is refused. */
  override async log(log: NewSessionLog): Promise<Logged> {
    try {
      await this.outbox.put(log.id, log);
    } catch {
      return this.server.log(log);
    }
    await this.outbox.send();
    const waiting = await this.outbox.find(log.id);
    if (waiting === null) {
      void this.refresh(true);
      return { id: log.id, outcome: 'STORED' };
    }
    if (waiting.problem !== null) throw new Refused(waiting.problem);
    void navigator.storage.persist().catch(() => false);
    return { id: log.id, outcome: 'WAITING' };
  }

  override async withdraw(id: string): Promise<void> {
    await this.outbox.takeBack(id);
    await this.outbox.send();
    const waiting = await this.outbox.find(id);
    if (waiting?.problem == null) return void this.refresh(true);
    await this.outbox.drop(id);
    throw new Refused(waiting.problem);
  }

  /** Keeps today and the coming days for a time without signal. */
  async refresh(atOnce = false): Promise<void> {
    const now = this.clock.now().getTime();
    if (!atOnce && now - this.#savedAt < FRESH) return;
    this.#savedAt = now;
    try {
      const routines = await this.server.routines();
      if (ownerOf(routines.account) !== this.#owner) location.reload();
      else await keepDays(this.#owner, this.of, routines, this.clock.now(), this.#last);
    } catch {
      this.#savedAt = 0;
    }
  }

  /** Today's routine that is no longer the known one means that the coming days may be others, too. */
  async #renew(routine: Routine | null, known: Tagged | null): Promise<void> {
    const tag = routine === null ? null : tagOf(routine);
    if (routine !== null && tag !== null) this.#last = { tag, routine };
    const isSame = tag !== null && tag === known?.tag;
    if (isSame && this.#savedAt === 0) this.#savedAt = (await keptDays(this.#owner, this.#today))?.savedAt ?? 0;
    await this.refresh(tag !== null && !isSame);
  }

  readonly #today = (zone: string): string => localDate(this.clock.now(), zone);

  async #routine(date: string | null): Promise<Routine> {
    try {
      const known = date === null ? (this.#last ?? (await lastRoutine(this.#owner))) : null;
      const routine = await this.server.routine(date, known);
      this.connected({ is: 'on-line' });
      void this.#renew(date === null ? routine : null, known);
      return routine;
    } catch (failure) {
      if (!(failure instanceof Unreachable || failure instanceof SignedOut)) throw failure;
      const today = this.#today;
      const kept = await keptDays(this.#owner, today);
      if (kept === null) throw failure;
      this.connected({ is: failure instanceof SignedOut ? 'signed-out' : 'off-line', savedAt: kept.savedAt });
      const day = kept.days.find((each) => each.date === (date ?? today(kept.account.zone)));
      if (day === undefined) throw failure;
      return day.date > today(kept.account.zone) ? ahead(day, today(kept.account.zone)) : day;
    }
  }
}

/** A day to come can be looked at, and no more. */
function ahead(day: Routine, today: string): Routine {
  const shut = (each: Occurrence): Occurrence => ({ ...each, due: false });
  return {
    ...day,
    today,
    message: day.message ?? t('portal.offline.ahead'),
    occurrences: day.occurrences.map(shut),
    weekly: day.weekly == null ? null : shut(day.weekly),
    whenNeeded: day.whenNeeded == null ? null : shut(day.whenNeeded),
  };
}
