import { expect, test } from 'vitest';
import { all, shown } from '../testing.ts';
import { figureOf } from './figures.ts';
import { limb } from './limb.ts';
import type { PositionFigure } from './position-figure.ts';
import './position-figure.ts';

test('is accessible: a picture with a name', async () => {
  const figure = await shown<PositionFigure>('position-figure', { position: 'SITTING', label: 'Sitting on a chair' });
  const [picture] = all(figure, 'svg');
  expect([picture?.getAttribute('role'), picture?.getAttribute('aria-label')]).toEqual(['img', 'Sitting on a chair']);
});

test('an exercise that is drawn shows itself, any other its position', () => {
  expect(figureOf('supine-twist', 'SUPINE')).not.toBe(figureOf('bridge', 'SUPINE'));
  expect(figureOf('bridge', 'SUPINE')).toBe(figureOf('clam', 'SUPINE'));
});

test('a limb is a disc at each joint and a hull between two', () => {
  const path = limb([0, 0, 10], [100, 0, 10]);
  expect(path.match(/a10 10/g)).toHaveLength(4);
  expect(path).toContain('M0 10L100 10L100 -10L0 -10z');
});
