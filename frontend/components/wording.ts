/** Made once for each language, since making one takes a phone longer than writing a hundred numbers by it. */
const numbers = once((language) => new Intl.NumberFormat(language));
const plurals = once((language) => new Intl.PluralRules(language));

function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

/** A text of a message bundle with {0}, {1} … replaced; numbers are written as the language does. */
export function worded(text: string, args: readonly (string | number)[], language: string): string {
  if (args.length === 0) return text;
  const written = (value: string | number | undefined): string =>
    typeof value === 'number' ? numbers(language).format(value) : (value ?? '');
  return text.replace(/''/g, '’').replace(/\{(\d)\}/g, (_, at: string) => written(args[Number(at)]));
}

/** Which of `key.one` and `key.other` the number needs. */
export function pluralKey(key: string, count: number, language: string): string {
  return `${key}.${plurals(language).select(count) === 'one' ? 'one' : 'other'}`;
}
