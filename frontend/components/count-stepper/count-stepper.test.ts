import { expect, test } from 'vitest';
import { all, heard, shown, text } from '../testing.ts';
import type { CountStepper } from './count-stepper.ts';
import './count-stepper.ts';

const right = { label: 'Right', hint: '4–6 times', less: 'Less', more: 'More', start: 4 };

async function stepper(properties: Partial<CountStepper> = {}): Promise<CountStepper> {
  return shown<CountStepper>('count-stepper', { ...right, ...properties });
}

async function typed(element: CountStepper, value: string): Promise<void> {
  const input = element.renderRoot.querySelector('input') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

test('is accessible: a labelled field between two named buttons', async () => {
  const element = await stepper();
  expect(text(all(element, 'label[for=count]')[0])).toBe('Right');
  expect(all(element, 'button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Less, Right',
    'More, Right',
  ]);
  expect(all(element, 'input')[0]?.getAttribute('aria-describedby')).toBe('hint remark');
});

test('is empty until the client says something', async () => {
  expect((await stepper()).renderRoot.querySelector('input')?.value).toBe('');
});

test('the first press begins at the start, the next ones count from there', async () => {
  const element = await stepper();
  const counts = heard(element, 'count-changed');
  all(element, 'button')[1]?.click();
  all(element, 'button')[1]?.click();
  all(element, 'button')[0]?.click();
  expect(counts).toEqual([{ count: 4 }, { count: 5 }, { count: 4 }]);
});

test('never goes below nought', async () => {
  const element = await stepper({ count: 0 });
  all(element, 'button')[0]?.click();
  expect(element.count).toBe(0);
});

test('takes digits and nothing else', async () => {
  const element = await stepper();
  await typed(element, '1x2');
  expect(element.count).toBe(12);
  await typed(element, '');
  expect(element.count).toBeNull();
});
