import { expect, test, vi } from 'vitest';
import type { Api } from '../api/api.ts';
import type { NewSessionLog, Stored } from '../api/model.ts';
import { anyTime, sunday } from '../testing/routines.ts';
import { send } from './sending.ts';
import { quickLog } from './session-log.ts';

const log = quickLog('first', sunday, anyTime, [], new Date('2026-11-22T08:00:00Z'));

function answering(outcome: Stored['outcome']): { api: Api; sent: NewSessionLog[] } {
  const sent: NewSessionLog[] = [];
  const store = vi.fn((each: NewSessionLog) => {
    sent.push(each);
    return Promise.resolve({ outcome, id: each.id });
  });
  return { api: { log: store } as unknown as Api, sent };
}

test('a log is sent once', async () => {
  const { api, sent } = answering('STORED');
  await send(api, log, null);
  expect(sent).toEqual([log]);
});

test('the same words that had arrived before are left alone', async () => {
  const { api, sent } = answering('ALREADY_STORED');
  await send(api, log, log);
  expect(sent).toEqual([log]);
});

test('newer words follow as a correction', async () => {
  const { api, sent } = answering('ALREADY_STORED');
  await send(api, { ...log, effort: 4 }, log);
  expect(sent[1]).toMatchObject({ effort: 4, corrects: log.id });
  expect(sent[1]?.id).not.toBe(log.id);
});
