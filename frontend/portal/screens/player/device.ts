import type { Rhythm } from '../../../components/session-player/session.ts';
import type { CueSettings } from '../../../components/session-player/sounding.ts';

/** How this device leads through a session, whoever holds it; nothing about anybody's health. */
export interface DeviceSettings extends CueSettings {
  readonly rhythm: Rhythm;
}

const KEY = 'homestretch.player';
const AT_FIRST: DeviceSettings = { speech: false, tones: true, vibration: true, rhythm: 'STEADY' };

export function deviceSettings(): DeviceSettings {
  try {
    return { ...AT_FIRST, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<DeviceSettings>) };
  } catch {
    return AT_FIRST;
  }
}

/** A device that keeps nothing begins as new each time. */
export function keepSettings(settings: DeviceSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing is lost but a preference.
  }
}
