import { beforeEach, expect, test, vi } from 'vitest';
import type { Api } from '../../api/api.ts';
import { Refused, Unreachable } from '../../api/api.ts';
import type { Messages, SentMessage } from '../../api/model.ts';
import { text } from '../../../components/testing.ts';
import { alertText, opened, portalOf, pressing, settled } from '../../testing/portal.ts';
import type { Screen } from '../screen.ts';
import './messages-screen.ts';
import { merged } from './thread.ts';

const HREF = '/portal/messages';
const sent = (number: number, words: string, mine = false): SentMessage => ({
  id: `id-${number}`,
  number,
  author: mine ? 'Mara Lindt' : 'Jo Adler',
  mine,
  text: words,
  sentAt: `2026-11-2${number}T23:30:00Z`,
});
const none: Messages = { open: true, earlier: false, readBefore: 0, messages: [] };
const two: Messages = { ...none, readBefore: 1, messages: [sent(1, 'My knee <b>clicks</b>.', true), sent(2, 'Rest.')] };

const messages = vi.fn<Api['messages']>();
const sendMessage = vi.fn<Api['sendMessage']>();
const messagesShown = vi.fn<Api['messagesShown']>();
const api = { messages, sendMessage, messagesShown };

function type(screen: Screen, words: string): Promise<void> {
  const field = screen.querySelector('textarea');
  if (field === null) throw new Error('no field');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  return settled(screen);
}

beforeEach(() => {
  localStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
  messages.mockReset().mockResolvedValue(none);
  sendMessage.mockReset().mockResolvedValue(undefined);
  messagesShown.mockReset().mockResolvedValue(undefined);
});

test('messages stand under their days in the client’s zone, as they were typed, and count as read once shown', async () => {
  messages.mockResolvedValue(two);
  const portal = portalOf(api);
  const screen = await opened('messages-screen', portal, HREF);
  expect([...screen.querySelectorAll('h2')].map(text)).toEqual(['Sunday 22 November', 'Monday 23 November']);
  expect([...screen.querySelectorAll('.message')].map(text)).toEqual([
    'You, 00:30 My knee <b>clicks</b>.',
    'Jo Adler, 00:30 New Rest.',
  ]);
  expect(messagesShown).toHaveBeenCalledWith(2);
  expect(portal.unread.none).toHaveBeenCalled();
});

test('it always says that nobody watches, and what to do instead', async () => {
  const portal = portalOf(api);
  const screen = await opened('messages-screen', portal, HREF);
  expect(text(screen.querySelector('.watched'))).toContain('Messages are not watched in real time. Is it urgent?');
  await pressing(screen, 'Stop and get help');
  expect(portal.help).toHaveBeenCalled();
});

test('a message that was not acknowledged stays, and trying again sends the same one', async () => {
  sendMessage.mockRejectedValueOnce(new Unreachable('no answer'));
  const screen = await opened('messages-screen', portalOf(api), HREF);
  await type(screen, 'My knee clicks.');
  await pressing(screen, 'Send');
  expect(alertText(screen)).toContain('What you typed is kept on this device.');
  expect(screen.querySelector('textarea')?.value).toBe('My knee clicks.');
  await pressing(screen, 'Try again');
  expect(sendMessage.mock.calls[1]).toEqual(sendMessage.mock.calls[0]);
  expect(screen.querySelector('textarea')?.value).toBe('');
  expect(text(screen.querySelector('[role=status]'))).toBe('Sent.');
});

test('what was typed is there again after leaving, under the same id', async () => {
  const screen = await opened('messages-screen', portalOf(api), HREF);
  await type(screen, 'Half a sent');
  const again = await opened('messages-screen', portalOf(api), HREF);
  expect(again.querySelector('textarea')?.value).toBe('Half a sent');
});

test('a message that had arrived before it was changed is shown, and the change can be sent as another one', async () => {
  sendMessage.mockRejectedValueOnce(new Refused({ title: 'Conflict', status: 409 }));
  const screen = await opened('messages-screen', portalOf(api), HREF);
  await type(screen, 'Changed since.');
  await pressing(screen, 'Send');
  expect(text(screen.querySelector('#text-error'))).toContain('had arrived as you first wrote it');
  expect(messages).toHaveBeenCalledTimes(2);
  await pressing(screen, 'Send');
  expect(sendMessage.mock.calls[1]?.[0].id).not.toBe(sendMessage.mock.calls[0]?.[0].id);
  expect(sendMessage.mock.calls[1]?.[0].text).toBe('Changed since.');
});

test('nothing, and too much, are told at the field and never sent', async () => {
  const screen = await opened('messages-screen', portalOf(api), HREF);
  await pressing(screen, 'Send');
  expect(text(screen.querySelector('#text-error'))).toBe('Please write something first.');
  await type(screen, 'x'.repeat(3990));
  expect(text(screen)).toContain('10 characters left.');
  await type(screen, 'x'.repeat(4001));
  await pressing(screen, 'Send');
  expect(text(screen.querySelector('#text-error'))).toContain('1 character too long');
  expect(screen.querySelector('textarea')?.value).toHaveLength(4001);
  expect(sendMessage).not.toHaveBeenCalled();
});

test('without a connection the thread says so and the text can still be written', async () => {
  messages.mockRejectedValue(new Unreachable('no answer'));
  const screen = await opened('messages-screen', portalOf(api), HREF);
  expect(alertText(screen)).toContain('We cannot be reached right now.');
  await type(screen, 'For later.');
  messages.mockResolvedValue(two);
  await pressing(screen, 'Try again');
  expect(screen.querySelectorAll('.message')).toHaveLength(2);
  expect(screen.querySelector('textarea')?.value).toBe('For later.');
});

test('once the care has ended nothing can be written', async () => {
  messages.mockResolvedValue({ ...two, open: false });
  const screen = await opened('messages-screen', portalOf(api), HREF);
  expect(text(screen)).toContain('Your care has ended');
  expect(screen.querySelector('textarea')).toBeNull();
  expect(screen.querySelectorAll('.message')).toHaveLength(2);
});

test('it looks for new messages once a minute while it is in sight and somebody is there', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  try {
    const screen = await opened('messages-screen', portalOf(api), HREF);
    vi.advanceTimersByTime(59_000);
    expect(messages).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(messages).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(60 * 60_000);
    expect(messages.mock.calls.length).toBeLessThanOrEqual(16);
    screen.remove();
  } finally {
    vi.useRealTimers();
  }
});

test('pages are merged by number, whichever comes first', () => {
  const newest: Messages = { ...none, earlier: true, readBefore: 4, messages: [sent(3, 'c'), sent(4, 'd')] };
  const older: Messages = { ...none, earlier: false, readBefore: 6, messages: [sent(1, 'a'), sent(2, 'b')] };
  const all = merged(newest, older);
  expect(all.messages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(all).toMatchObject({ earlier: false, readBefore: 4 });
  expect(merged(all, newest)).toMatchObject({ earlier: false });
});
