import type { Cue } from './cues.ts';

/** Which cues this device gives. */
export interface CueSettings {
  readonly speech: boolean;
  readonly tones: boolean;
  readonly vibration: boolean;
}

/** Pitch in hertz, seconds, and milliseconds of vibration. */
const SIGNS: Record<Cue['is'], { pitch: number; length: number; buzz: number[] }> = {
  'get-ready': { pitch: 523, length: 0.12, buzz: [60] },
  beat: { pitch: 440, length: 0.07, buzz: [] },
  phase: { pitch: 587, length: 0.09, buzz: [30] },
  go: { pitch: 784, length: 0.25, buzz: [120] },
  count: { pitch: 698, length: 0.12, buzz: [50] },
  enough: { pitch: 880, length: 0.3, buzz: [80, 60, 80] },
  rest: { pitch: 392, length: 0.3, buzz: [150] },
  over: { pitch: 1047, length: 0.4, buzz: [150, 80, 150] },
};

/** Gives cues through whatever the device has; what it lacks is left out without a word. */
export class Sounding {
  #audio: AudioContext | null = null;

  /** Browsers let a page sound only after a tap, so this is called at one. */
  wake(settings: CueSettings): void {
    if (!settings.tones || !('AudioContext' in globalThis)) return;
    this.#audio ??= new AudioContext();
    void this.#audio.resume().catch(() => undefined);
  }

  give(cue: Cue, words: string, language: string, settings: CueSettings): void {
    if (settings.tones) this.#tone(SIGNS[cue.is]);
    if (settings.vibration && SIGNS[cue.is].buzz.length > 0 && 'vibrate' in navigator) {
      navigator.vibrate(SIGNS[cue.is].buzz);
    }
    if (settings.speech && words !== '') this.#speak(words, language);
  }

  silence(): void {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
    void this.#audio?.close().catch(() => undefined);
    this.#audio = null;
  }

  #tone({ pitch, length }: { pitch: number; length: number }): void {
    if (this.#audio?.state !== 'running') return;
    const { currentTime, destination } = this.#audio;
    const gain = this.#audio.createGain();
    gain.gain.setValueAtTime(0.0001, currentTime);
    gain.gain.exponentialRampToValueAtTime(0.3, currentTime + 0.015);
    gain.gain.exponentialRampToValueAtTime(0.0001, currentTime + length);
    const oscillator = this.#audio.createOscillator();
    oscillator.frequency.value = pitch;
    oscillator.connect(gain).connect(destination);
    oscillator.start(currentTime);
    oscillator.stop(currentTime + length);
  }

  /** The newest word is what counts; a voice that lags behind would lead astray. */
  #speak(words: string, language: string): void {
    if (!('speechSynthesis' in globalThis)) return;
    if (speechSynthesis.pending) speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = language;
    speechSynthesis.speak(utterance);
  }
}
