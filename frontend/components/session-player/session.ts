import type { Script, Side } from './routine.ts';

export type Rhythm = 'STEADY' | 'OWN';
export type Phase = 'MOVE' | 'HOLD' | 'RETURN';
export type Reason = 'TIME' | 'PAIN' | 'TIRED' | 'UNWELL' | 'INTERRUPTED' | 'UNSURE_HOW' | 'NO_PLACE' | 'OTHER';

/** Where a session stands. `left` are the milliseconds until the step ends by itself; null when it waits for a tap. */
export type Step =
  | { readonly is: 'pain-before' }
  | { readonly is: 'preparation'; readonly index: number }
  | { readonly is: 'side' }
  | { readonly is: 'set-up' }
  | { readonly is: 'get-ready'; readonly left: number }
  | { readonly is: 'rep'; readonly phase: Phase; readonly left: number | null }
  | { readonly is: 'seconds'; readonly left: number }
  | { readonly is: 'rest'; readonly left: number }
  | { readonly is: 'variant' }
  | { readonly is: 'reason'; readonly from: Step }
  | { readonly is: 'words' }
  | { readonly is: 'advice'; readonly after: 'pain-before' | 'reason' | 'pain-after' }
  | { readonly is: 'effort' }
  | { readonly is: 'pain-after' }
  | { readonly is: 'note' }
  | { readonly is: 'summary' }
  | { readonly is: 'finished' };

/** What was done of one exercise so far. */
export interface Done {
  /** The side that the client chose to begin with. */
  readonly first: Side | null;
  readonly variant: string | null;
  /** Repetitions or whole seconds, by `amountKey`. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Where a click was felt, once the extra round after it was accepted. */
  readonly clickOn: Side | null;
}

/** Why a session ends early, and where it stood. `words` are the client's own, asked for where no reason fits. */
export interface Stopped {
  readonly reason: Reason;
  readonly from: Step;
  readonly words?: string;
}

/** A session under way: plain data, so that it can be put away and taken up again at any moment. */
export interface Session {
  readonly step: Step;
  /** What lies over the step and stops its clock. */
  readonly over: 'pause' | 'click' | null;
  readonly exercise: number;
  readonly round: number;
  readonly rhythm: Rhythm;
  /** When the clock was last heard, in milliseconds. */
  readonly heard: number;
  readonly used: Readonly<Record<string, boolean>>;
  readonly done: readonly Done[];
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  readonly effort: number | null;
  readonly note: string;
  readonly stopped: Stopped | null;
  /** When the last exercise ended. */
  readonly endedAt: number | null;
}

/** What happens to a session, and when. */
export type PlayerEvent = { readonly at: number } & (
  | { readonly is: 'tick' | 'go' | 'enough' | 'skip' | 'back' | 'undo' | 'pause' | 'click' | 'stop' }
  | { readonly is: 'pain' | 'effort'; readonly value: number | null }
  | { readonly is: 'prepared'; readonly used: boolean }
  | { readonly is: 'side'; readonly side: Side | null }
  | { readonly is: 'bonus'; readonly wanted: boolean }
  | { readonly is: 'variant'; readonly value: string | null }
  | { readonly is: 'reason'; readonly reason: Reason }
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'rhythm'; readonly rhythm: Rhythm }
);

const NOTHING: Done = { first: null, variant: null, amounts: {}, clickOn: null };

export function begin(script: Script, at: number, rhythm: Rhythm): Session {
  return {
    step: { is: 'pain-before' },
    over: null,
    exercise: 0,
    round: 0,
    rhythm,
    heard: at,
    used: {},
    done: script.map(() => NOTHING),
    painBefore: null,
    painAfter: null,
    effort: null,
    note: '',
    stopped: null,
    endedAt: null,
  };
}
