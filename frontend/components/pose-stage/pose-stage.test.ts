import { beforeEach, expect, test, vi } from 'vitest';
import { all, heard, shown } from '../testing.ts';
import { boxOf, within, wordsOf } from './box.ts';
import type { PoseStage } from './pose-stage.ts';
import './pose-stage.ts';

const picture = (box: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path class="n" d="M0 0"/></svg>`;
const hand = { name: 'rightHand', label: 'Right hand', x: 150, y: 100 };

const stage = (): Promise<PoseStage> =>
  shown<PoseStage>('pose-stage', { picture: picture('0 0 300 200'), handles: [hand], label: 'The figure' });
const point = (element: PoseStage, type: string, clientX: number, clientY: number): void => {
  all(element, '.handle')[0]?.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerId: 1 }));
};

beforeEach(() => {
  Element.prototype.setPointerCapture = vi.fn();
  const rect = { left: 10, top: 20, width: 600, height: 400 } as DOMRect;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(rect);
});

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

test('each handle stands on its joint and is dragged; what only passes over it drags nothing', async () => {
  const element = await stage();
  const handle = all(element, '.handle')[0];
  expect([handle?.title, handle?.style.insetInlineStart, handle?.style.insetBlockStart]).toEqual([
    'Right hand',
    '50.00%',
    '50.00%',
  ]);
  const drags = heard(element, 'pose-dragged');
  point(element, 'pointermove', 310, 220);
  expect(drags).toEqual([]);
  point(element, 'pointerdown', 310, 220);
  point(element, 'pointermove', 210, 120);
  expect(drags).toEqual([{ name: 'rightHand', x: 100, y: 50, over: false }]);
});

test('while an answer is awaited only the last place is kept back, and then told', async () => {
  const element = await stage();
  const drags = heard(element, 'pose-dragged');
  point(element, 'pointerdown', 310, 220);
  point(element, 'pointermove', 210, 120);
  point(element, 'pointermove', 212, 120);
  point(element, 'pointerup', 310, 120);
  expect(drags).toHaveLength(1);
  element.answered += 1;
  await element.updateComplete;
  expect(drags[1]).toEqual({ name: 'rightHand', x: 150, y: 50, over: true });
  element.answered += 1;
  await element.updateComplete;
  expect(drags).toHaveLength(2);
});

test('while it is dragged the picture keeps its frame', async () => {
  const element = await stage();
  const box = (): string | null | undefined => all(element, 'svg')[0]?.getAttribute('viewBox');
  point(element, 'pointerdown', 310, 220);
  await element.updateComplete;
  element.picture = picture('-300 -200 900 600');
  await element.updateComplete;
  expect(box()).toBe('0 0 300 200');
  point(element, 'pointerup', 310, 220);
  element.picture = picture('-300 -200 900 600.5');
  await element.updateComplete;
  expect(box()?.split(' ')[0]).not.toBe('0');
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
