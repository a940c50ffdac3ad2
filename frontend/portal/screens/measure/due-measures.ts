import { SignedOut, Unreachable } from '../../api/api.ts';
import type { DueMeasure } from '../../api/model.ts';
import type { Portal } from '../../portal.ts';

const KEPT = 'measures';

/** The measures that wait for an answer; without a signal those of the last time, to be answered and sent later. */
export async function dueMeasures({ api, drafts }: Pick<Portal, 'api' | 'drafts'>): Promise<readonly DueMeasure[]> {
  try {
    const { measures } = await api.measures();
    drafts.write(KEPT, measures);
    return measures;
  } catch (failure) {
    const kept = drafts.read(KEPT) as DueMeasure[] | null;
    if (kept === null || !(failure instanceof Unreachable || failure instanceof SignedOut)) throw failure;
    return kept;
  }
}
