import { anyCounted } from '../../components/session-player/rounds.ts';
import { outcomeOf } from '../../components/session-player/outcome.ts';
import type { Session } from '../../components/session-player/session.ts';
import type { Exercise, NewSessionLog, Occurrence, Routine, SetDone } from '../api/model.ts';
import { offsetDateTime } from '../dates.ts';
import { sideText } from '../parts/words.ts';
import { t } from '../texts.ts';
import { nameOf, waitingOf } from './session-log.ts';
import { uuid7 } from './uuid7.ts';

/** What a session in the player is done under. It is kept with the session, whatever becomes of the plan meanwhile. */
export interface Guided {
  readonly id: string;
  readonly planVersion: string;
  readonly date: string;
  readonly today: string;
  readonly slot: number;
  /** How addresses name the occurrence. */
  readonly occurrence: string;
  readonly zone: string;
  readonly therapist: string | null;
  readonly exercises: readonly Exercise[];
}

export function guidedSession(routine: Routine, occurrence: Occurrence): Guided {
  return {
    id: uuid7(),
    planVersion: routine.planVersion ?? '',
    date: routine.date,
    today: routine.today,
    slot: occurrence.slot,
    occurrence: nameOf(routine, occurrence),
    zone: routine.zone,
    therapist: routine.therapist ?? null,
    exercises: waitingOf(routine, occurrence),
  };
}

/** Whether a session says anything: what is due on no date in particular needs no reason for not being done. */
export function saysNothing(guided: Guided, session: Session): boolean {
  return !anyCounted(guided.exercises, session) && guided.occurrence !== String(guided.slot);
}

/**
 * The log that a session amounts to, done when its last exercise ended; of nothing done it says why. The session was told
 * the time by the device's clock, which is put right by so many seconds.
 */
export function guidedLog(guided: Guided, session: Session, correctedSeconds = 0): NewSessionLog {
  const outcome = outcomeOf(guided.exercises, session);
  const any = anyCounted(guided.exercises, session);
  const { stopped } = session;
  const words = stopped?.words?.trim() ?? '';
  const own = words === '' ? null : words;
  const said = [...(any ? [] : outcome.flatMap(({ sets }) => sets.map(extra))), session.note.trim()].filter(
    (text) => text !== '',
  );
  return {
    id: guided.id,
    planVersion: guided.planVersion,
    date: guided.date,
    slot: guided.slot,
    performedAt: offsetDateTime(new Date((session.endedAt ?? session.heard) + correctedSeconds * 1000), guided.zone),
    zone: guided.zone,
    entry: 'GUIDED',
    painBefore: session.painBefore,
    painAfter: session.painAfter,
    effort: session.effort,
    note: said.length === 0 ? null : said.join(' '),
    couldNot: any ? null : { barrier: stopped?.reason ?? 'OTHER', words: own },
    stopped: any && stopped !== null ? { reason: stopped.reason, words: own } : null,
    exercises: any ? outcome : [],
    corrects: null,
  };
}

/** Where nothing else was done an extra round has no set to stand beside, so it is told in words. */
function extra({ side, amount }: SetDone): string {
  return t('portal.player.extra-done', side == null ? '' : sideText(side), amount);
}
