import { expect, test } from 'vitest';
import { all, shown } from '../testing.ts';
import { figureOf } from './figures.ts';
import { limb } from './limb.ts';
import type { PositionFigure } from './position-figure.ts';
import { pictureOf } from './pictures.ts';
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

test('a drawing takes the place of the silhouette, and stands still until more is asked', async () => {
  const figure = await shown<PositionFigure>('position-figure', { label: 'Bridge', picture: '/figures/1/right' });
  const picture = (): HTMLElement | undefined => all(figure, 'img')[0];
  expect([picture()?.getAttribute('src'), picture()?.getAttribute('alt')]).toEqual([
    '/figures/1/right#still',
    'Bridge',
  ]);
  figure.moving = true;
  await figure.updateComplete;
  expect(picture()?.getAttribute('src')).toBe('/figures/1/right');
});

test('a drawing that does not come leaves the silhouette, until another one is asked for', async () => {
  const figure = await shown<PositionFigure>('position-figure', { label: 'Bridge', picture: '/figures/1/right' });
  all(figure, 'img')[0]?.dispatchEvent(new Event('error'));
  await figure.updateComplete;
  expect([all(figure, 'img').length, all(figure, 'svg').length]).toEqual([0, 1]);
  figure.picture = '/figures/2/right';
  await figure.updateComplete;
  expect(all(figure, 'img')).toHaveLength(1);
});

test('the drawing for the side of the session is chosen, and for the variant that was preset', () => {
  const figures = [
    { side: 'RIGHT', variant: null, address: 'r' },
    { side: 'LEFT', variant: null, address: 'l' },
    { side: 'LEFT', variant: 'near', address: 'l-near' },
  ] as const;
  expect(pictureOf({ figures })).toBe('r');
  expect(pictureOf({ figures }, 'LEFT')).toBe('l');
  expect(pictureOf({ figures, variants: [{ preset: 'near' }] }, 'LEFT')).toBe('l-near');
  expect(pictureOf({ figures, variants: [{ preset: 'near' }] }, 'RIGHT')).toBe('r');
  expect(pictureOf({})).toBe('');
});
