const KEY = 'homestretch.clock';

/** An answer tells whole seconds and takes its time; less than this is no wrong clock. */
const TOLERANCE = 120_000;

interface Measured {
  /** How far the device's clock was behind the server's, in milliseconds. */
  readonly offset: number;
  /** The server's time at its last answer. */
  readonly contact: number;
}

/** The device's clock, put right by what the server's answers told. */
export class ServerClock {
  #measured: Measured = kept();

  /** Each answer of the server measures anew. */
  measure(date: string | null): void {
    const server = Date.parse(date ?? '');
    if (Number.isNaN(server)) return;
    const offset = server - Date.now();
    this.#measured = { offset: Math.abs(offset) < TOLERANCE ? 0 : offset, contact: server };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#measured));
    } catch {
      // It is measured again at the next answer.
    }
  }

  /** Never before the last contact: since then a clock may have gone wrong, but time has not gone back. */
  now(): Date {
    return new Date(Math.max(Date.now() + this.#measured.offset, this.#measured.contact));
  }

  /** By how many seconds the device's clock is put right. */
  get corrected(): number {
    return Math.round((this.now().getTime() - Date.now()) / 1000);
  }

  get lastContact(): Date {
    return new Date(this.#measured.contact);
  }
}

function kept(): Measured {
  try {
    return { offset: 0, contact: 0, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Measured>) };
  } catch {
    return { offset: 0, contact: 0 };
  }
}
