import { expect, test } from 'vitest';
import { Unreachable } from '../../api/api.ts';
import { opened, portalOf } from '../../testing/portal.ts';
import './progress-screen.ts';

test('without a connection it says so once, calmly, and can be asked again', async () => {
  const progress = (): Promise<never> => Promise.reject(new Unreachable());
  const screen = await opened(
    'progress-screen',
    portalOf({ progress, reports: () => Promise.resolve([]) }),
    '/portal/progress',
  );
  expect(screen.querySelector('h1')?.textContent).toBe('Not here without a connection');
  expect(screen.querySelector('[role=alert]')).toBeNull();
  expect(screen.querySelector('button')?.textContent).toBe('Try again');
});
