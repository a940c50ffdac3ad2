import { expect, test } from 'vitest';
import { Unreachable } from '../../api/api.ts';
import type { Look } from '../../api/model.ts';
import { opened, portalOf } from '../../testing/portal.ts';
import './access-screen.ts';

const look: Look = {
  day: '2026-11-25',
  person: 'Olive Owner',
  role: 'therapist',
  what: 'Looked at the plan',
  last: '2026-11-25T09:30:00Z',
};

test('says by day and person who looked at what', async () => {
  const jo = { ...look, person: 'Jo', role: '', last: '2026-11-25T09:20:00Z' };
  const looks = [look, jo, { ...look, what: 'Looked at the messages' }, { ...look, day: '2026-11-20' }];

  const screen = await opened(
    'access-screen',
    portalOf({ access: () => Promise.resolve({ days: 90, looks }) }),
    '/portal/access',
  );

  expect([...screen.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
    'Wednesday 25 November',
    'Friday 20 November',
  ]);
  const told = [...screen.querySelectorAll('.access h3, .access li')].map((each) => each.textContent);
  expect(told).toEqual([
    'Olive Owner, therapist',
    'Looked at the plan, last at 10:30',
    'Looked at the messages, last at 10:30',
    'Jo',
    'Looked at the plan, last at 10:20',
    'Olive Owner, therapist',
    'Looked at the plan, last at 10:30',
  ]);
});

test('says plainly that nobody looked', async () => {
  const screen = await opened(
    'access-screen',
    portalOf({ access: () => Promise.resolve({ days: 90, looks: [] }) }),
    '/portal/access',
  );

  expect(screen.textContent).toContain('Nobody else looked at your data');
});

test('says without a signal that there is no answer', async () => {
  const screen = await opened(
    'access-screen',
    portalOf({ access: () => Promise.reject(new Unreachable('off')) }),
    '/portal/access',
  );

  expect(screen.textContent).toContain('Not here without a connection');
  expect(screen.textContent).not.toContain('Nobody else looked');
});
