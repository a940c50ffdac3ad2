import type { ReactiveController } from 'lit';

/** Keeps the screen on while its element is on the page, where the device lets it. */
export class Awake implements ReactiveController {
  #lock: WakeLockSentinel | null = null;
  #wanted = false;

  hostConnected(): void {
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#hold);
    this.#hold();
  }

  hostDisconnected(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#hold);
    void this.#lock?.release();
    this.#lock = null;
  }

  /** A hidden page loses its hold and takes it again when it is back. */
  readonly #hold = (): void => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (lock) => {
        if (this.#wanted) this.#lock = lock;
        else void lock.release();
      },
      () => undefined,
    );
  };
}
