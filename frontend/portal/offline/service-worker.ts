/// <reference lib="webworker" />
import type { PrecacheEntry } from 'workbox-precaching';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
declare const SHELL: PrecacheEntry[];

// The shell holds nobody's data. No answer of the API is kept here: what a person needs without signal is kept by the
// portal in one place of its own. Only their figures and photos, which the portal put away, are handed out, with a signal or without.
precacheAndRoute(SHELL);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/portal/index.html'), { allowlist: [/^\/portal([/?]|$)/] }));
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin &&
    (url.pathname.startsWith('/api/portal/figures/') ||
      (url.pathname.startsWith('/api/portal/media/') && request.destination === 'image')),
  // Neither a drawing nor a photo ever changes under its address. Videos are too large to be kept.
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

// The page of the very first visit, too, finds its player here when the signal goes.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
