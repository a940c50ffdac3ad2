import type { CardWords } from '../../components/exercise-card/exercise-card.ts';
import type { DayKind } from '../../components/week-strip/day-sign.ts';
import type { Amount, Barrier, DayState, Exercise, PauseKind, PauseState, Side } from '../api/model.ts';
import { number, plural, t } from '../texts.ts';

/** The texts of the contract's enums. Each key is written out, so that a test can compare them with the bundle. */

const BARRIERS: Record<Barrier, string> = {
  TIME: 'portal.barrier.time',
  PAIN: 'portal.barrier.pain',
  TIRED: 'portal.barrier.tired',
  UNWELL: 'portal.barrier.unwell',
  INTERRUPTED: 'portal.barrier.interrupted',
  FORGOT: 'portal.barrier.forgot',
  UNSURE_HOW: 'portal.barrier.unsure-how',
  NO_PLACE: 'portal.barrier.no-place',
  OTHER: 'portal.barrier.other',
};

const DAYS: Record<DayState, { kind: DayKind; key: string }> = {
  DONE: { kind: 'done', key: 'portal.day.done' },
  PARTLY: { kind: 'partly', key: 'portal.day.partly' },
  COULD_NOT: { kind: 'could-not', key: 'portal.day.could-not' },
  MISSED: { kind: 'missed', key: 'portal.day.missed' },
  DUE: { kind: 'due', key: 'portal.day.due' },
  EXCUSED: { kind: 'excused', key: 'portal.day.excused' },
  FREE: { kind: 'free', key: 'portal.day.free' },
};

const PAUSES: Record<PauseKind, string> = {
  HOLIDAY: 'portal.pause.holiday',
  FLARE_UP: 'portal.pause.flare-up',
  ILLNESS: 'portal.pause.illness',
  OTHER: 'portal.pause.other',
};

const PAUSE_STATES: Record<PauseState, string> = {
  AHEAD: 'portal.pause.ahead',
  NOW: 'portal.pause.now',
  OVER: 'portal.pause.over',
  TAKEN_BACK: 'portal.pause.taken-back',
};

export function barriers(): { value: Barrier; label: string }[] {
  return Object.entries(BARRIERS).map(([value, key]) => ({ value: value as Barrier, label: t(key) }));
}

export function pauseKinds(): { value: PauseKind; label: string }[] {
  return Object.entries(PAUSES).map(([value, key]) => ({ value: value as PauseKind, label: t(key) }));
}

export function pauseText(kind: PauseKind): string {
  return t(PAUSES[kind]);
}

export function pauseStateText(state: PauseState): string {
  return t(PAUSE_STATES[state]);
}

export function dayKind(state: DayState): DayKind {
  return DAYS[state].kind;
}

export function dayText(state: DayState): string {
  return t(DAYS[state].key);
}

export function sideText(side: Side): string {
  return side === 'LEFT' ? t('portal.side.left') : t('portal.side.right');
}

/** “4–6 times”, “30 seconds” */
export function amountText(amount: Amount): string {
  const range = amount.low === amount.high ? number(amount.low) : `${number(amount.low)}–${number(amount.high)}`;
  return plural(amount.unit === 'SECONDS' ? 'portal.amount.seconds' : 'portal.amount.times', amount.high, range);
}

/** Who reads what the client writes: the therapist by name, or in general. */
export function therapistName(therapist: string | null | undefined): string {
  return therapist ?? t('portal.therapist');
}

export function cardWords(exercise: Exercise, therapist: string | null | undefined): CardWords {
  return {
    figure: t('portal.figure', exercise.summary),
    open: t('portal.card.how'),
    note: therapist ?? '',
    source: t('portal.card.source'),
    why: t('portal.card.why'),
    left: t('portal.card.left'),
    right: t('portal.card.right'),
    missingVideo: t('portal.card.missing-video'),
  };
}
