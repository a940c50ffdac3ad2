// Figures and photos of a person's exercises say what is prescribed, so they are kept and dropped together with the kept days.
// The service worker answers with them.

function name(owner: string): string {
  return `homestretch-figures-${owner}`;
}

/**
 * Fetches what is new of these addresses, and drops those that are no longer among them. Waits for the service worker:
 * without one nothing would hand them out, and the first visit has better things to fetch.
 */
export async function keepFigures(owner: string, addresses: readonly string[]): Promise<void> {
  if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.ready;
  const wanted = new Set(addresses);
  if (wanted.size === 0 && !(await caches.has(name(owner)))) return;
  const cache = await caches.open(name(owner));
  const held = await cache.keys();
  const paths = new Set(held.map(({ url }) => url.slice(location.origin.length)));
  await Promise.all(
    held.filter(({ url }) => !wanted.has(url.slice(location.origin.length))).map((old) => cache.delete(old)),
  );
  await Promise.allSettled([...wanted].filter((path) => !paths.has(path)).map((path) => cache.add(path)));
}

export async function dropFigures(owner: string): Promise<void> {
  if ('caches' in globalThis) await caches.delete(name(owner));
}
