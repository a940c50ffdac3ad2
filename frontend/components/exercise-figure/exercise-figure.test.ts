import { expect, test } from 'vitest';
import { all, shown } from '../testing.ts';
import type { ExerciseFigure } from './exercise-figure.ts';
import './exercise-figure.ts';
import { pictureOf } from './pictures.ts';

const bridge = { label: 'Lie on your back and lift your hips.', picture: '/figures/1/right' };

test('a drawing is told in words, and stands still until more is asked', async () => {
  const figure = await shown<ExerciseFigure>('exercise-figure', bridge);
  const picture = (): HTMLElement | undefined => all(figure, 'img')[0];
  expect([picture()?.getAttribute('src'), picture()?.getAttribute('alt')]).toEqual([
    '/figures/1/right#still',
    bridge.label,
  ]);
  figure.moving = true;
  await figure.updateComplete;
  expect(picture()?.getAttribute('src')).toBe('/figures/1/right');
});

test('a drawing that does not come leaves no broken picture, until another one is asked for', async () => {
  const figure = await shown<ExerciseFigure>('exercise-figure', bridge);
  all(figure, 'img')[0]?.dispatchEvent(new Event('error'));
  await figure.updateComplete;
  expect(all(figure, 'img')).toHaveLength(0);
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
