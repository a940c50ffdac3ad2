import type { TemplateResult } from 'lit';
import type { CueSettings } from '../sounding.ts';
import type { PlayerEvent, Session } from '../session.ts';
import type { PlayerExercise, Script, Side } from '../routine.ts';
import type { PlayerWords } from '../words.ts';

type Without<T> = T extends unknown ? Omit<T, 'at'> : never;

/** An event before the clock is known. */
export type Act = Without<PlayerEvent>;

/** One thing to press. `pressed` tells a switch, or an answer given before. */
export interface Control {
  readonly text: string;
  readonly detail?: string;
  readonly act: Act | { readonly is: 'cue'; readonly cue: keyof CueSettings };
  readonly look?: 'clay' | 'main';
  readonly pressed?: boolean;
}

/** A clock or a counter, drawn as a ring; `part` is how much of it is full, 0 to 1. */
export interface Ring {
  readonly above: string;
  readonly number: number;
  readonly below: string;
  readonly part: number;
}

/** Everything that is to be seen of one step, and the one thing to do next. */
export interface Face {
  readonly heading: string;
  readonly pill?: string | null;
  readonly lead?: string;
  readonly figure?: { readonly exercise: PlayerExercise; readonly side: Side | null };
  readonly ring?: Ring;
  readonly detail?: TemplateResult;
  readonly choices?: { readonly layout: 'list' | 'scale'; readonly all: readonly Control[] };
  readonly main?: Control;
  readonly pair?: readonly Control[];
  readonly row?: readonly Control[];
}

/** What a face is made from. */
export interface Scene {
  readonly script: Script;
  readonly session: Session;
  readonly words: PlayerWords;
  readonly settings: CueSettings;
  readonly therapist: string;
  readonly note: (text: string) => void;
}

export function backControl({ words }: Scene): Control {
  return { text: words.say('portal.player.back'), act: { is: 'back' } };
}
