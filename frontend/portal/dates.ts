import { locale } from './texts.ts';

// Local dates travel as YYYY-MM-DD and never become instants: they are handled at UTC midnight and shown in UTC.

const DAY = 86_400_000;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Monday of the date's ISO week. */
export function mondayOf(date: string): string {
  return addDays(date, -((new Date(Date.parse(date)).getUTCDay() + 6) % 7));
}

export function show(date: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(date));
}

/** “Sunday 22 November” */
export function longDate(date: string): string {
  return show(date, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** “22 Nov” */
export function shortDate(date: string): string {
  return show(date, { day: 'numeric', month: 'short' });
}

/** The time of day of a timestamp, in the client's zone. */
export function timeOf(instant: string, zone: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone: zone }).format(Date.parse(instant));
}

export function localDate(instant: Date, zone: string): string {
  return localDateTime(instant, zone).slice(0, 10);
}

export function hourIn(zone: string, instant: Date): number {
  return Number(localDateTime(instant, zone).slice(11, 13));
}

/**
 * When a session of a date was done, as an offset timestamp: now when the date is still today, else its noon, since
 * nobody asked for the time.
 */
export function performedAt(date: string, zone: string, now: Date): string {
  const instant = localDate(now, zone) === date ? now : noonOf(date, zone);
  return offsetDateTime(instant, zone);
}

/** “2026-11-22T08:00:00+01:00” */
export function offsetDateTime(instant: Date, zone: string): string {
  return `${localDateTime(instant, zone)}${offset(instant, zone)}`;
}

function noonOf(date: string, zone: string): Date {
  const utcNoon = new Date(`${date}T12:00:00Z`);
  return new Date(`${date}T12:00:00${offset(utcNoon, zone)}`);
}

function localDateTime(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: zone });
  return parts.format(instant).replace(' ', 'T');
}

function offset(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '');
}
