import { expect, test } from 'vitest';
import { all, shown, text } from '../testing.ts';
import type { ExerciseMedia } from './exercise-media.ts';
import './exercise-media.ts';
import { photoOf } from './media.ts';

const photo = { video: false, address: '/media/1', words: 'Lying on the back.', width: 400, height: 300 };
const video = { video: true, address: '/media/2', words: 'Lifting the hips.', width: 640, height: 360 };
const both = { media: [photo, video], missing: 'The video needs a connection.' };

test('is accessible: each is told in words and takes its place before it is there', async () => {
  const element = await shown<ExerciseMedia>('exercise-media', both);
  const [image] = all(element, 'img');
  const [film] = all(element, 'video');
  expect([image?.getAttribute('alt'), image?.getAttribute('width'), image?.getAttribute('height')]).toEqual([
    photo.words,
    '400',
    '300',
  ]);
  expect([film?.getAttribute('aria-label'), film?.getAttribute('width')]).toEqual([video.words, '640']);
});

test('a video never begins by itself, and stays in the page', async () => {
  const [film] = all(await shown<ExerciseMedia>('exercise-media', both), 'video');
  expect(['autoplay', 'controls', 'muted', 'playsinline'].map((name) => film?.hasAttribute(name))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('what does not come is told in words, until something else is shown', async () => {
  const element = await shown<ExerciseMedia>('exercise-media', both);
  all(element, 'img, video').forEach((each) => each.dispatchEvent(new Event('error')));
  await element.updateComplete;
  expect(all(element, 'p').map(text)).toEqual([photo.words, both.missing]);
  element.media = [photo];
  await element.updateComplete;
  expect(all(element, 'img')).toHaveLength(1);
});

test('a photo stands for a drawing where there is none', () => {
  expect(photoOf({ figures: [], media: [video, photo] })).toBe(photo);
  expect(photoOf({ figures: [{}], media: [photo] })).toBeUndefined();
  expect(photoOf({ media: [video] })).toBeUndefined();
  expect(photoOf({})).toBeUndefined();
});
