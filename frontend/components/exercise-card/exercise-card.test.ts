import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { CardExercise, CardWords, ExerciseCard } from './exercise-card.ts';
import './exercise-card.ts';

const words: CardWords = {
  figure: 'Figure: let both knees sink to one side.',
  open: 'How to do it',
  note: 'Jo',
  source: 'Based on',
  missingVideo: 'The video needs a connection.',
  why: 'Why?',
  left: 'Left side:',
  right: 'Right side:',
};

const exercise: CardExercise = {
  exerciseKey: 'supine-twist',
  name: 'Supine twist',
  summary: 'Let the knees sink.',
  positionName: 'Lying on your back',
  dosageSentence: 'With ice 4–6 times.',
  note: 'keep it <b>light</b>',
  effortCue: 'Light.',
  stopRule: 'Stop at sharp pain.',
  cautions: [],
  steps: [
    { role: 'SET_UP', roleName: 'Setting up', text: 'Lie down.', why: 'It takes weight off the spine.' },
    { role: 'SET_UP', roleName: 'Setting up', text: 'Cross.', left: 'Left over right.', right: 'Right over left.' },
    { role: 'HOLD', roleName: 'Holding', text: 'Stay.' },
  ],
  education: [
    { trigger: 'ALWAYS', title: 'Good to know', introduction: 'Rest.', tips: [] },
    { trigger: 'PAIN_HIGH', title: 'Ten tips', introduction: 'Slow.', tips: [] },
  ],
  sources: [{ title: 'Self-Care Supine Twist', author: 'Tony Preston', link: 'https://example.org' }],
};

const card = (): Promise<ExerciseCard> => shown<ExerciseCard>('exercise-card', { exercise, words });

test('is accessible: an article named after the exercise, with a named figure and steps on demand', async () => {
  const element = await card();
  const named = all(element, 'article')[0]?.getAttribute('aria-labelledby') ?? '';
  expect(text(element.renderRoot.querySelector(`#${named}`))).toBe('Supine twist');
  expect(element.renderRoot.querySelector('exercise-figure')?.label).toBe(words.figure);
  expect(text(all(element, 'article > details > summary')[0])).toBe('How to do it, Supine twist');
});

test('steps of one kind share a heading, and the reason waits until it is asked for', async () => {
  const element = await card();
  expect(all(element, 'h3').map(text)).toEqual(['Setting up', 'Holding']);
  expect(all(element, '.why:not([open]) > p').map(text)).toEqual(['It takes weight off the spine.']);
});

test('a step with sides is worded for each', async () => {
  const sections = all(await card(), 'section').map(text);
  expect(sections[0]).toContain('Left side: Left over right. Right side: Right over left.');
  expect(sections[0]).not.toContain('Cross.');
});

test('ranges stand out', async () => {
  expect(all(await card(), '.dosage strong').map(text)).toEqual(['4–6']);
});

test('a note is shown as it was written', async () => {
  expect(text(all(await card(), '.note')[0])).toBe('Jo: keep it <b>light</b>');
});

test('only lessons for any time belong to the card', async () => {
  expect(all(await card(), '.lesson > summary').map(text)).toEqual(['Good to know']);
});

const photo = { video: false, address: '/media/1', words: 'Lying on the back.', width: 400, height: 300 };
const video = { video: true, address: '/media/2', words: 'Lifting the hips.', width: 640, height: 360 };

test('a photo stands for a drawing that is not there, and is not shown twice', async () => {
  const element = await shown<ExerciseCard>('exercise-card', {
    exercise: { ...exercise, media: [photo, video] },
    words,
  });
  const figure = element.renderRoot.querySelector('exercise-figure');
  expect([figure?.label, figure?.picture]).toEqual([photo.words, photo.address]);
  expect(all(element, 'exercise-media')).toHaveLength(0);
  element.open = true;
  await element.updateComplete;
  expect(element.renderRoot.querySelector('exercise-media')?.media).toEqual([video]);
});

test('beside a drawing every photo waits until more is asked for', async () => {
  const figures = [{ side: 'RIGHT', address: '/right' }] as const;
  const drawn = { ...exercise, figures, media: [photo] };
  const element = await shown<ExerciseCard>('exercise-card', { exercise: drawn, words, open: true });
  expect(element.renderRoot.querySelector('exercise-figure')?.picture).toBe('/right');
  expect(element.renderRoot.querySelector('exercise-media')?.media).toEqual([photo]);
});
