import type { Api, Logged } from '../api/api.ts';
import type { NewSessionLog } from '../api/model.ts';
import { renewed, saysTheSame } from './session-log.ts';

/**
 * Sends a log under its own id. Where an earlier try had arrived after all and the client has changed the words since,
 * the newer words follow as a correction, so that neither is lost.
 */
export async function send(api: Api, log: NewSessionLog, sentBefore: NewSessionLog | null): Promise<Logged['outcome']> {
  const { outcome } = await api.log(log);
  if (outcome === 'ALREADY_STORED' && sentBefore !== null && !saysTheSame(log, sentBefore)) {
    return (await api.log(renewed(log, log.id))).outcome;
  }
  return outcome;
}
