import type { Mock } from 'vitest';
import { vi } from 'vitest';
import type { Api } from '../api/api.ts';
import { Drafts } from '../log/drafts.ts';
import type { Portal } from '../portal.ts';
import { placeOf } from '../router.ts';
import type { Screen } from '../screens/screen.ts';

const account: Portal['account'] = {
  name: 'Mara Lindt',
  email: 'mara@example.org',
  zone: 'Europe/Berlin',
  language: 'en',
  practice: 'Riverside Practice',
  consentWanted: false,
};

/** A portal over these answers of the API; whatever is not given must not be asked. */
export function portalOf(api: Partial<Api>): Portal & { readonly goSaying: Mock<Portal['goSaying']> } {
  return {
    api: api as Api,
    account,
    drafts: new Drafts(account.email),
    outbox: Object.assign(new EventTarget(), {
      list: () => Promise.resolve([]),
      find: () => Promise.resolve(null),
      drop: () => Promise.resolve(),
      send: () => Promise.resolve(true),
    }),
    unread: Object.assign(new EventTarget(), { count: 0, ask: () => Promise.resolve(), none: vi.fn() }),
    clock: { now: () => new Date(), corrected: 0 },
    forget: () => Promise.resolve(),
    go: vi.fn(),
    goSaying: vi.fn<Portal['goSaying']>(),
    takeNotice: () => null,
    help: vi.fn(),
  };
}

/** Opens a screen at an address and waits for its data. */
export async function opened(tag: string, portal: Portal, href: string): Promise<Screen> {
  const screen = document.createElement(tag) as Screen;
  const place = placeOf(new URL(href, location.origin));
  if (place === null) throw new Error(`${href} is no place of the portal`);
  screen.portal = portal;
  screen.place = place;
  document.body.replaceChildren(screen);
  await settled(screen);
  return screen;
}

export async function settled(screen: Screen): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await screen.updateComplete;
}

export function pressing(screen: Screen, words: string): Promise<void> {
  const button = [...screen.querySelectorAll<HTMLElement>('button, a')].find((each) =>
    each.textContent.trim().startsWith(words),
  );
  if (button === undefined) throw new Error(`nothing to press says ${words}`);
  button.click();
  return settled(screen);
}

export function alertText(screen: Screen): string {
  return (screen.querySelector('[role=alert]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
