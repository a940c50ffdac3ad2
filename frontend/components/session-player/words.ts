import type { Cue } from './cues.ts';
import type { PlayerAmount, Side } from './routine.ts';
import type { Phase, Reason } from './session.ts';

/** The texts of the player, from whoever shows it. */
export interface PlayerWords {
  readonly language: string;
  say(key: string, ...args: (string | number)[]): string;
  plural(key: string, count: number, ...args: (string | number)[]): string;
}

const PHASES: Record<Phase, string> = {
  MOVE: 'portal.player.move',
  HOLD: 'portal.player.hold',
  RETURN: 'portal.player.return',
};

const REASONS: Record<Reason, string> = {
  TIME: 'portal.barrier.time',
  PAIN: 'portal.barrier.pain',
  TIRED: 'portal.barrier.tired',
  UNWELL: 'portal.barrier.unwell',
  INTERRUPTED: 'portal.barrier.interrupted',
  UNSURE_HOW: 'portal.barrier.unsure-how',
  NO_PLACE: 'portal.barrier.no-place',
  OTHER: 'portal.barrier.other',
};

export function phaseText(words: PlayerWords, phase: Phase): string {
  return words.say(PHASES[phase]);
}

export function reasonText(words: PlayerWords, reason: Reason): string {
  return words.say(REASONS[reason]);
}

export function reasons(): Reason[] {
  return Object.keys(REASONS) as Reason[];
}

export function sideText(words: PlayerWords, side: Side): string {
  return words.say(side === 'LEFT' ? 'portal.side.left' : 'portal.side.right');
}

export function sideHeading(words: PlayerWords, side: Side): string {
  return words.say(side === 'LEFT' ? 'portal.player.left-side' : 'portal.player.right-side');
}

/** “4–6” */
export function rangeText({ low, high }: PlayerAmount): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

/** “4–6 times”, “30 seconds” */
export function amountText(words: PlayerWords, amount: PlayerAmount): string {
  const key = amount.unit === 'SECONDS' ? 'portal.amount.seconds' : 'portal.amount.times';
  return words.plural(key, amount.high, rangeText(amount));
}

/** What a cue says aloud; empty for one that only sounds. */
export function cueText(words: PlayerWords, cue: Cue): string {
  switch (cue.is) {
    case 'get-ready':
      return cue.side === null
        ? words.say('portal.player.get-ready')
        : `${sideHeading(words, cue.side)}. ${words.say('portal.player.get-ready')}`;
    case 'phase':
      return phaseText(words, cue.phase);
    case 'go':
      return words.say('portal.player.begin');
    case 'count':
      return `${cue.count}`;
    case 'enough':
      return words.say('portal.player.reached');
    case 'rest':
      return words.say('portal.player.rest');
    case 'over':
      return words.say('portal.player.over');
    case 'beat':
      return '';
  }
}

/** What is told to a screen reader: every fifth count only, so that it does not talk over the others. */
export function toldText(words: PlayerWords, cues: readonly Cue[]): string {
  return cues
    .filter((cue) => cue.is !== 'count' || cue.count % 5 === 0)
    .map((cue) => (cue.is === 'count' ? words.say('portal.player.counted', cue.count) : cueText(words, cue)))
    .filter((text) => text !== '')
    .join('. ');
}
