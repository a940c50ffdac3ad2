import type { Logged, Tagged } from '../api/api.ts';
import { Api, Refused, tagOf } from '../api/api.ts';
import type { Account, NewSessionLog, Occurrence, Routine } from '../api/model.ts';
import { localDate } from '../dates.ts';
import { t } from '../texts.ts';
import type { ServerClock } from './clock.ts';
import { keepDays, keptDays, lastRoutine } from './kept-days.ts';
import { Outbox } from './outbox.ts';
import { withWaiting } from './overlay.ts';
import { ownerOf } from './owner.ts';
import type { Without } from './patience.ts';
import { isLong, orKept, withoutWhat } from './patience.ts';

/** How the portal stands to the server; what is shown was then saved at a time before. */
export type Connection = { readonly is: 'on-line' } | { readonly is: Without; readonly savedAt: number };

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
  #late: { readonly date: string | null; readonly answer: Promise<Routine> } | null = null;

  constructor(
    /** Told anew when an answer was long in coming. */
    public of: Account,
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

  /** Puts the log away first. It waits when the server cannot be asked or is long, and stays with its reason when refused. */
  override async log(log: NewSessionLog): Promise<Logged> {
    try {
      await this.outbox.put(log.id, log);
    } catch {
      return this.server.log(log);
    }
    if (!(await this.#isSentSoon())) return { id: log.id, outcome: 'WAITING' };
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
    if (!(await this.#isSentSoon())) return;
    const waiting = await this.outbox.find(id);
    if (waiting?.problem == null) return void this.refresh(true);
    await this.outbox.drop(id);
    throw new Refused(waiting.problem);
  }

  /** Whether all has been tried that waits; false when it is still being sent. */
  async #isSentSoon(): Promise<boolean> {
    const sent = this.outbox.send();
    if (await isLong(sent)) return false;
    await sent;
    return true;
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
    if (this.#late?.date === date) return this.#late.answer;
    return orKept(
      this.#told(date),
      (without) => this.#kept(date, without),
      (answer) => this.#whenItComes(date, answer),
    );
  }

  async #told(date: string | null): Promise<Routine> {
    const known = date === null ? (this.#last ?? (await lastRoutine(this.#owner))) : null;
    const routine = await this.server.routine(date, known);
    this.connected({ is: 'on-line' });
    void this.#renew(date === null ? routine : null, known);
    return routine;
  }

  /** Whoever shows the kept day is told to ask again, and takes this answer, so that it is not asked for a second time. */
  async #whenItComes(date: string | null, answer: Promise<Routine>): Promise<void> {
    const without = await answer.then(() => null, withoutWhat);
    if (without !== null) {
      await this.#kept(date, without);
      return;
    }
    this.#late = { date, answer };
    this.outbox.dispatchEvent(new Event('changed'));
    this.#late = null;
  }

  async #kept(date: string | null, without: Without): Promise<Routine | null> {
    const kept = await keptDays(this.#owner, this.#today);
    if (kept === null) return null;
    const today = this.#today(kept.account.zone);
    const day = kept.days.find((each) => each.date === (date ?? today));
    if (day !== undefined || without !== 'slow') this.connected({ is: without, savedAt: kept.savedAt });
    if (day === undefined) return null;
    return day.date > today ? ahead(day, today) : day;
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
