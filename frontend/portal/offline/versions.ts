/**
 * Installs the service worker, and lets a new version of the portal take over when nobody is in the middle of something:
 * while the page is out of sight, or at the next step to another screen.
 */
export class Versions {
  readonly #mayReload: () => boolean;
  #changed = false;

  constructor(mayReload: () => boolean) {
    this.#mayReload = mayReload;
  }

  start(): void {
    if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
    const controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      this.#changed = controlled;
      if (this.#changed && document.hidden && this.#mayReload()) location.reload();
    });
    void navigator.serviceWorker
      .register('/portal/service-worker.js', { scope: '/portal', updateViaCache: 'none' })
      .then((registration) =>
        document.addEventListener('visibilitychange', () => {
          if (document.hidden && this.#mayReload()) registration.waiting?.postMessage('take over');
        }),
      )
      .catch(() => undefined);
  }

  /** Whether the way to this screen is the moment to load the new version. */
  isDue(screen: string): boolean {
    return this.#changed && screen === 'today';
  }
}
