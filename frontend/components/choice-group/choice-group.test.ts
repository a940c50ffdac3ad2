import { expect, test } from 'vitest';
import { all, heard, shown, text } from '../testing.ts';
import type { ChoiceGroup } from './choice-group.ts';
import './choice-group.ts';

const asked = {
  label: 'Which side is tighter today?',
  choices: [
    { value: 'LEFT', label: 'Left' },
    { value: 'RIGHT', label: 'Right', detail: 'more often' },
  ],
};

test('is accessible: a named group of labelled radio buttons', async () => {
  const group = await shown<ChoiceGroup>('choice-group', asked);
  expect(text(all(group, 'fieldset > legend')[0])).toBe(asked.label);
  expect(all(group, 'label').map(text)).toEqual(['Left', 'Right more often']);
  expect(all(group, 'label > input[type=radio]')).toHaveLength(2);
});

test('nothing is chosen for the client', async () => {
  expect(all(await shown<ChoiceGroup>('choice-group', asked), 'input:checked')).toHaveLength(0);
});

test('tells the answer', async () => {
  const group = await shown<ChoiceGroup>('choice-group', asked);
  const answers = heard(group, 'choice-made');
  all(group, 'input')[1]?.click();
  expect(answers).toEqual([{ value: 'RIGHT' }]);
  expect(group.value).toBe('RIGHT');
});

test('hint and refusal belong to the group', async () => {
  const group = await shown<ChoiceGroup>('choice-group', {
    ...asked,
    hint: 'Jo suggests: left',
    error: 'Please choose.',
  });
  const described = all(group, 'fieldset')[0]?.getAttribute('aria-describedby') ?? '';
  expect(described.split(' ').map((id) => text(group.renderRoot.querySelector(`#${id}`)))).toEqual([
    'Jo suggests: left',
    'Please choose.',
  ]);
});
