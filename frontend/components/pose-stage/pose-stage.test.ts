import { expect, test } from 'vitest';
import { all, heard, shown } from '../testing.ts';
import { boxOf, within, wordsOf } from './box.ts';
import type { PoseStage } from './pose-stage.ts';
import './pose-stage.ts';

const picture = (box: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path class="n" d="M0 0"/></svg>`;
const hand = { name: 'rightHand', label: 'Right hand', x: 150, y: 100 };

const stage = (): Promise<PoseStage> =>
  shown<PoseStage>('pose-stage', { picture: picture('0 0 300 200'), handles: [hand], label: 'The figure' });
const press = (element: PoseStage, key: string): void => {
  all(element, 'button')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
};

test('a view box is widened about its middle to three by two, and a place of the stage is a place of it', () => {
  expect(boxOf('0 0 300 200')).toEqual({ x: 0, y: 0, width: 300, height: 200 });
  expect(boxOf('-10 0 100 200')).toEqual({ x: -110, y: 0, width: 300, height: 200 });
  expect(boxOf('0 0 600 100')).toEqual({ x: 0, y: -150, width: 600, height: 400 });
  expect(wordsOf({ x: 1, y: 2, width: 3, height: 4 })).toBe('1 2 3 4');
  expect(within({ x: -10, y: 5, width: 300, height: 200 }, { x: 150, y: 50 }, { width: 600, height: 400 })).toEqual({
    x: 65,
    y: 30,
  });
});

test('each handle is named, stands on its joint, and is moved by the arrow keys', async () => {
  const element = await stage();
  const button = all(element, 'button')[0];
  expect(button?.getAttribute('aria-label')).toBe('Right hand');
  expect([button?.style.insetInlineStart, button?.style.insetBlockStart]).toEqual(['50.00%', '50.00%']);
  const drags = heard(element, 'pose-dragged');
  press(element, 'ArrowUp');
  press(element, 'Enter');
  expect(drags).toEqual([{ name: 'rightHand', x: 150, y: 92, over: true }]);
});

test('while an answer is awaited only the last place is kept back, and then told', async () => {
  const element = await stage();
  const drags = heard(element, 'pose-dragged');
  press(element, 'ArrowUp');
  press(element, 'ArrowLeft');
  press(element, 'ArrowDown');
  expect(drags).toHaveLength(1);
  element.answered += 1;
  await element.updateComplete;
  expect(drags[1]).toEqual({ name: 'rightHand', x: 150, y: 108, over: true });
  element.answered += 1;
  await element.updateComplete;
  expect(drags).toHaveLength(2);
});

test('what is drawn brings no styles and no scripts', async () => {
  const element = await stage();
  element.picture = picture('0 0 300 200').replace(
    '</svg>',
    '<style>*{fill:red}</style><script>alert(1)</script></svg>',
  );
  await element.updateComplete;
  expect(all(element, 'svg path')).toHaveLength(1);
  expect(all(element, 'svg style, svg script')).toHaveLength(0);
});
