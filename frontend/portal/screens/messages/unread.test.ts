import { expect, test, vi } from 'vitest';
import type { Api } from '../../api/api.ts';
import { Unread } from './unread.ts';

test('the server is asked at most once a minute, and a change is told', async () => {
  const asked = vi.fn<Api['unread']>().mockResolvedValue({ unread: 2 });
  const unread = new Unread({ unread: asked });
  const changed = vi.fn();
  unread.addEventListener('changed', changed);
  await unread.ask(0);
  await unread.ask(59_000);
  expect(asked).toHaveBeenCalledTimes(1);
  await unread.ask(60_000);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(unread.count).toBe(2);
  expect(changed).toHaveBeenCalledTimes(1);
  unread.none();
  expect(unread.count).toBe(0);
});

test('without an answer what was known stays, and the next one may ask at once', async () => {
  const asked = vi.fn<Api['unread']>().mockResolvedValueOnce({ unread: 1 }).mockRejectedValueOnce(new Error('gone'));
  const unread = new Unread({ unread: asked });
  await unread.ask(0);
  await unread.ask(60_000);
  expect(unread.count).toBe(1);
  asked.mockResolvedValueOnce({ unread: 3 });
  await unread.ask(60_001);
  expect(unread.count).toBe(3);
});
