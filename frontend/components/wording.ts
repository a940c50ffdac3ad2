/** A text of a message bundle with {0}, {1} … replaced; numbers are written as the language does. */
export function worded(text: string, args: readonly (string | number)[], language: string): string {
  if (args.length === 0) return text;
  const written = (value: string | number | undefined): string =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value ?? '');
  return text.replace(/''/g, '’').replace(/\{(\d)\}/g, (_, at: string) => written(args[Number(at)]));
}

/** Which of `key.one` and `key.other` the number needs. */
export function pluralKey(key: string, count: number, language: string): string {
  return `${key}.${new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'}`;
}
