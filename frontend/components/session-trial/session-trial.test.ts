import { beforeEach, expect, test, vi } from 'vitest';
import { all, heard, shown, text } from '../testing.ts';
import { begin } from '../session-player/session.ts';
import type { SessionPlayer } from '../session-player/session-player.ts';
import { Played, twist } from '../session-player/testing.ts';
import type { SessionTrial } from './session-trial.ts';
import './session-trial.ts';

const texts = { 'portal.player.leave': 'Leave', 'portal.player.pain-before': 'Any pain right now?' };
const fetched = vi.fn(() => Promise.reject(new Error('no signal')));

beforeEach(() => vi.stubGlobal('fetch', fetched.mockClear()));

const trial = (): Promise<SessionTrial> =>
  shown<SessionTrial>('session-trial', { script: [twist], texts, therapist: 'Jo', notice: 'Nothing is stored.' });
const player = (element: SessionTrial): SessionPlayer =>
  element.renderRoot.querySelector('session-player') ?? expect.fail('no player');

test('leads through the session from its beginning, and says all the time that nothing is stored', async () => {
  const element = await trial();
  expect(player(element).session?.step.is).toBe('pain-before');
  expect(text(all(element, '[slot=status]')[0])).toBe('Nothing is stored.');
  expect(player(element).words?.say('portal.player.leave')).toBe('Leave');
});

test('goes on where the player says it stands', async () => {
  const element = await trial();
  const session = new Played([twist]).do({ is: 'pain', value: 2 }).session;
  player(element).dispatchEvent(new CustomEvent('session-changed', { detail: { session, ticked: false } }));
  await element.updateComplete;
  expect(player(element).session).toBe(session);
});

test.each(['left', 'finished'])('is over once it was %s, with nothing sent or kept', async (how) => {
  localStorage.clear();
  const element = await trial();
  const over = heard(element, 'trial-over');
  const session = { ...begin([twist], 1000, 'OWN'), step: { is: 'finished' } as const };
  player(element).dispatchEvent(
    how === 'left'
      ? new CustomEvent('player-left')
      : new CustomEvent('session-changed', { detail: { session, ticked: false } }),
  );
  expect(over).toHaveLength(1);
  expect([localStorage.length, fetched.mock.calls.filter((call) => (call as unknown[]).length > 1)]).toEqual([0, []]);
});
