import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
const tokens = new Map(
  [...css.matchAll(/--hs-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Every text and the grounds it stands on. */
const texts: Record<string, string[]> = {
  ink: ['paper', 'surface', 'accent-tint', 'clay-tint', 'ok-tint'],
  soft: ['paper', 'surface'],
  accent: ['paper', 'surface', 'accent-tint'],
  'on-accent': ['accent'],
  'clay-text': ['paper', 'surface', 'clay-tint'],
  'ok-text': ['paper', 'surface', 'ok-tint'],
};

/** Shapes that carry meaning: borders of fields, bars, lines and signs. */
const shapes: Record<string, string[]> = {
  soft: ['paper', 'surface'],
  accent: ['paper', 'surface', 'accent-tint'],
  clay: ['paper', 'surface'],
  ok: ['paper', 'surface'],
  'figure-near': ['paper', 'surface'],
};

function pairs(table: Record<string, string[]>): [string, string, 'light' | 'dark'][] {
  return Object.entries(table).flatMap(([text, grounds]) =>
    grounds.flatMap((ground): [string, string, 'light' | 'dark'][] => [
      [text, ground, 'light'],
      [text, ground, 'dark'],
    ]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(tokens.get(name)?.[theme] ?? `no token ${name}`))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('tokens', () => {
  test('hold all nineteen colours in both themes', () => expect(tokens.size).toBe(19));

  test.each(pairs(texts))('%s can be read on %s (%s)', (text, ground, theme) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(shapes))('%s can be told from %s (%s)', (shape, ground, theme) => {
    expect(contrast(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
