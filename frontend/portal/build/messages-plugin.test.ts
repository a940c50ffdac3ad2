import { expect, test } from 'vitest';
import { parseProperties } from './messages-plugin.ts';

test('a bundle is read as Java reads it', () => {
  const texts = parseProperties('# words\nportal.a = One\nportal.b=Two \\\n    lines\n\nportal.c: \\u2713 caf\u00e9\n');
  expect([...texts]).toEqual([
    ['portal.a', 'One'],
    ['portal.b', 'Two lines'],
    ['portal.c', '✓ café'],
  ]);
});
