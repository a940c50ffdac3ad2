import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Place } from './router.ts';
import { placeOf, Router } from './router.ts';

const moved = vi.fn<(place: Place) => void>();
const router = new Router(moved);

function click(markup: string, event: MouseEventInit = {}): boolean {
  document.body.innerHTML = markup;
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...event });
  document.querySelector('a')?.dispatchEvent(click);
  return click.defaultPrevented;
}

beforeEach(() => {
  moved.mockReset();
  history.replaceState(null, '', '/portal');
  router.start();
  // Keeps the test's own browser from following what the router leaves alone.
  window.addEventListener('click', stay);
});

afterEach(() => {
  router.stop();
  window.removeEventListener('click', stay);
});

let left = false;
function stay(event: Event): void {
  left = !event.defaultPrevented;
  event.preventDefault();
}

test.each([
  ['/portal', 'today', null],
  ['/portal/', 'today', null],
  ['/portal/log?date=2026-11-22', 'log', null],
  ['/portal/plan/0190a000', 'plan', '0190a000'],
])('%s is the screen %s', (path, screen, detail) => {
  expect(placeOf(new URL(path, 'https://example.org'))).toMatchObject({ screen, detail });
});

test.each(['/login', '/portalx', '/workspace'])('%s is none of the portal’s', (path) => {
  expect(placeOf(new URL(path, 'https://example.org'))).toBeNull();
});

test('a link of the portal moves without loading', () => {
  click('<a href="/portal/log?date=2026-11-22&slot=2">Log</a>');
  expect(left).toBe(false);
  expect(moved.mock.calls[0]?.[0].query.get('slot')).toBe('2');
  expect(location.pathname).toBe('/portal/log');
});

test.each([
  ['another part of the site', '<a href="/login?expired">x</a>', {}],
  ['a place within the page', '<a href="/portal#main">x</a>', {}],
  ['a new tab', '<a href="/portal/plan" target="_blank">x</a>', {}],
  ['a click with a key', '<a href="/portal/plan">x</a>', { ctrlKey: true }],
])('%s is left to the browser', (_, markup, event) => {
  click(markup, event);
  expect(left).toBe(true);
  expect(moved).not.toHaveBeenCalled();
});
