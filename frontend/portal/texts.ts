import english from '../../src/main/resources/messages/portal.properties';
import { pluralKey, worded } from '../components/wording.ts';

type Bundle = Readonly<Record<string, string>>;

const translations = import.meta.glob<{ default: Bundle }>('../../src/main/resources/messages/portal_*.properties');

let bundle: Bundle = english;
let speaking = 'en-GB';

/** The language tag by which dates and numbers are written. */
export function locale(): string {
  return speaking;
}

/** Changes the language of all texts; keys that a translation lacks stay English. */
export async function speak(language: string): Promise<void> {
  const short = language.slice(0, 2);
  const path = Object.keys(translations).find((name) => name.endsWith(`portal_${short}.properties`));
  const load = path === undefined ? undefined : translations[path];
  bundle = load === undefined ? english : { ...english, ...(await load()).default };
  speaking = load !== undefined || language.startsWith('en-') ? language : 'en-GB';
  document.documentElement.lang = speaking;
}

/** The text of a key, with {0}, {1} … replaced. */
export function t(key: string, ...args: (string | number)[]): string {
  return worded(bundle[key] ?? key, args, speaking);
}

/** The text of `key.one` or `key.other`, whichever the number needs; {0} is the number unless others are given. */
export function plural(key: string, count: number, ...args: (string | number)[]): string {
  return t(pluralKey(key, count, speaking), ...(args.length === 0 ? [count] : args));
}

/** A number as the client's language writes it. */
export function number(value: number): string {
  return new Intl.NumberFormat(speaking).format(value);
}
