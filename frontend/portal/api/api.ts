import type {
  Access,
  Account,
  Answered,
  Messages,
  NewMessage,
  DueMeasures,
  KeptMeasure,
  NewMeasureAnswer,
  AskedHelp,
  NewPause,
  NewSessionLog,
  Pauses,
  Plan,
  Problem,
  Progress,
  ProgressPeriod,
  Report,
  Routine,
  Routines,
  SentOutbox,
  Stored,
  UnreadCount,
} from './model.ts';

/** The session ended; nothing was done. */
export class SignedOut extends Error {}

/** The server could not be reached, so nobody knows whether it was done. */
export class Unreachable extends Error {}

/** The server said no, and why; told is false when the words are not the program's own but of whatever stands before it. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly told = true,
  ) {
    super(problem.detail ?? problem.title);
  }
}

/** What became of a log: it is kept for good, or waits on the device. */
export interface Logged {
  readonly id: string;
  readonly outcome: Stored['outcome'] | 'WAITING';
}

/** A routine that is kept, with the tag by which the server tells whether it is still the same. */
export interface Tagged {
  readonly tag: string;
  readonly routine: Routine;
}

const tags = new WeakMap<Routine, string>();

export function tagOf(routine: Routine): string | null {
  return tags.get(routine) ?? null;
}

/** Longer than this nobody waits for an answer. */
const PATIENCE = 20_000;

/** The portal's API over HTTP, with the double-submit token that Spring Security expects on every change. */
export class Api {
  readonly #early = new Map<string, Promise<Routine>>();
  readonly #heard: (response: Response) => void;

  /** @param heard is told of every answer */
  constructor(heard: (response: Response) => void = () => undefined) {
    this.#heard = heard;
  }

  /** The known one when it is still the same, which spares its way over the wire. */
  routine(date: string | null, known: Tagged | null = null): Promise<Routine> {
    const path = routinePath(date);
    const early = this.#early.get(path);
    this.#early.delete(path);
    return early ?? this.#routine(path, known);
  }

  /** Today and the coming days at once. */
  routines(): Promise<Routines> {
    return this.#get('/api/portal/routines');
  }

  /** The own reports that a therapist has signed, newest first. */
  reports(): Promise<readonly Report[]> {
    return this.#get('/api/portal/reports');
  }

  plan(): Promise<Plan> {
    return this.#get('/api/portal/plan');
  }

  /** The client has read what this version changed. */
  async seen(planVersion: string): Promise<void> {
    await this.#send('POST', '/api/portal/plan/seen', { planVersion });
  }

  progress(period: ProgressPeriod): Promise<Progress> {
    return this.#get(`/api/portal/progress?period=${period}`);
  }

  pauses(): Promise<Pauses> {
    return this.#get('/api/portal/pauses');
  }

  /** Those that wait for an answer today. */
  measures(): Promise<DueMeasures> {
    return this.#get('/api/portal/measures');
  }

  answerMeasure(answer: NewMeasureAnswer): Promise<KeptMeasure> {
    return this.#send('POST', '/api/portal/measures/answers', answer) as Promise<KeptMeasure>;
  }

  /** Who else looked at the client's data. */
  access(): Promise<Access> {
    return this.#get('/api/portal/access');
  }

  account(): Promise<Account> {
    return this.#get('/api/portal/account');
  }

  log(log: NewSessionLog): Promise<Logged> {
    return this.#send('POST', '/api/portal/session-logs', log) as Promise<Stored>;
  }

  sendOutbox(outbox: SentOutbox): Promise<Answered[]> {
    return this.#send('POST', '/api/portal/outbox', outbox) as Promise<Answered[]>;
  }

  async withdraw(id: string): Promise<void> {
    await this.#send('DELETE', `/api/portal/session-logs/${encodeURIComponent(id)}`);
  }

  async pause(pause: NewPause): Promise<void> {
    await this.#send('POST', '/api/portal/pauses', pause);
  }

  /** Resumes today, or takes back a pause that has not begun. */
  async endPause(id: string): Promise<void> {
    await this.#send('POST', `/api/portal/pauses/${encodeURIComponent(id)}/end`);
  }

  /** The newest messages, or those before a number. */
  messages(before: number | null): Promise<Messages> {
    return this.#get(`/api/portal/messages${before === null ? '' : `?before=${before}`}`);
  }

  unread(): Promise<UnreadCount> {
    return this.#get('/api/portal/messages/unread');
  }

  async sendMessage(message: NewMessage): Promise<void> {
    await this.#send('POST', '/api/portal/messages', message);
  }

  /** All messages up to this number were in sight. */
  async messagesShown(upTo: number): Promise<void> {
    await this.#send('POST', '/api/portal/messages/shown', { upTo });
  }

  /** "Stop and get help" was opened. */
  async askHelp(help: AskedHelp): Promise<void> {
    await this.#send('POST', '/api/portal/help', help);
  }

  async signOut(): Promise<void> {
    await this.#send('POST', '/logout');
  }

  /** Asks for a routine before its screen does; that screen's call then takes this answer. */
  askEarly(date: string | null, known: Promise<Tagged | null> = Promise.resolve(null)): void {
    const path = routinePath(date);
    const answer = known.then((kept) => this.#routine(path, kept));
    answer.catch(() => undefined);
    this.#early.set(path, answer);
  }

  async #routine(path: string, known: Tagged | null): Promise<Routine> {
    const response = await this.#answered('GET', path, undefined, known?.tag);
    const isSame = response.status === 304 && known !== null;
    const routine = isSame ? known.routine : ((await answerOf(response)) as Routine);
    const tag = isSame ? known.tag : response.headers.get('ETag');
    if (tag !== null) tags.set(routine, tag);
    return routine;
  }

  #get<T>(path: string): Promise<T> {
    return this.#request('GET', path) as Promise<T>;
  }

  async #send(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    if (csrfToken() === null) await this.account();
    return this.#request(method, path, body);
  }

  async #request(method: string, path: string, body?: unknown): Promise<unknown> {
    return answerOf(await this.#answered(method, path, body));
  }

  async #answered(method: string, path: string, body?: unknown, known?: string): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
    const token = csrfToken();
    if (method !== 'GET' && token !== null) headers['X-XSRF-TOKEN'] = token;
    if (known !== undefined) headers['If-None-Match'] = known;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    let response: Response;
    try {
      response = await fetch(path, {
        method,
        headers,
        credentials: 'same-origin',
        cache: 'no-store',
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
      });
    } catch (cause) {
      throw new Unreachable('no answer', { cause });
    }
    this.#heard(response);
    return response;
  }
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.status === 401) throw new SignedOut('the session ended');
  if (isForNow(response.status)) throw new Unreachable(`gateway ${response.status}`);
  if (!response.ok) throw new Refused(await problemOf(response), isJson(response));
  return response.status !== 204 && isJson(response) ? response.json() : undefined;
}

/** The same request has its answer when it comes again: a proxy found nobody, or too many came at once. */
function isForNow(status: number): boolean {
  return status === 429 || (status >= 502 && status <= 504);
}

async function problemOf(response: Response): Promise<Problem> {
  const known = { title: response.statusText, status: response.status };
  return isJson(response) ? { ...known, ...((await response.json()) as Partial<Problem>) } : known;
}

function isJson(response: Response): boolean {
  return /^application\/([a-z]+\+)?json/.test(response.headers.get('Content-Type') ?? '');
}

/** A new one with each sign-in; none before the first answer to a browser. */
export function csrfToken(): string | null {
  const token = /(?:^|; )(?:__Host-)?XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
  return token === undefined ? null : decodeURIComponent(token);
}

function routinePath(date: string | null): string {
  return date === null ? '/api/portal/routine' : `/api/portal/routine?date=${encodeURIComponent(date)}`;
}
