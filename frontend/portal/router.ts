/** Where in the portal the client is. `detail` is what follows the screen's name in the path. */
export interface Place {
  readonly screen: string;
  readonly detail: string | null;
  readonly query: URLSearchParams;
}

const BASE = '/portal';

/** Reads a place from an address; null when the address is none of the portal's. */
export function placeOf(url: URL): Place | null {
  const path = url.pathname.replace(/\/+$/, '');
  if (path !== BASE && !path.startsWith(`${BASE}/`)) return null;
  const [screen = '', detail = ''] = path.slice(BASE.length + 1).split('/');
  return { screen: screen === '' ? 'today' : screen, detail: detail === '' ? null : detail, query: url.searchParams };
}

/** Moves between the portal's screens through the browser's own history, so that back, reload and links just work. */
export class Router {
  readonly #moved: (place: Place) => void;

  constructor(moved: (place: Place) => void) {
    this.#moved = moved;
  }

  start(): void {
    addEventListener('popstate', this.#read);
    document.addEventListener('click', this.#clicked);
  }

  stop(): void {
    removeEventListener('popstate', this.#read);
    document.removeEventListener('click', this.#clicked);
  }

  go(href: string): void {
    history.pushState(null, '', href);
    this.#read();
  }

  readonly #read = (): void => {
    const place = placeOf(new URL(location.href));
    if (place !== null) this.#moved(place);
  };

  readonly #clicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link === undefined || link.target !== '' || link.origin !== location.origin) return;
    if (link.hash !== '' || link.hasAttribute('download') || placeOf(new URL(link.href)) === null) return;
    event.preventDefault();
    this.go(link.href);
  };
}
