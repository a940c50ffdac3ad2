import { expect, test } from 'vitest';
import { anyTime, BREATH_ID, catStretch, sunday, supineTwist, TWIST_ID } from '../testing/routines.ts';
import { correctionOf, emptyDraft, withExercise } from './draft.ts';
import { couldNotLog, quickLog, renewed, saysTheSame, sessionLog } from './session-log.ts';
import { sidesInOrder, targetOf } from './target.ts';

const now = new Date('2026-11-22T08:12:05Z');

/** Right is tighter, ice used, right 5, left 4, click on the left, bonus right 3. */
const acceptance = withExercise(emptyDraft(), supineTwist, {
  preparations: { ice: true },
  tighterSide: 'RIGHT',
  variant: 'near',
  amounts: { '1RIGHT': 5, '1LEFT': 4 },
  clickOn: 'LEFT',
  bonus: 3,
});

test('the supine twist is logged as it happened, the bonus apart', () => {
  const log = sessionLog(acceptance, sunday, anyTime, now);
  expect(log).toMatchObject({
    id: acceptance.id,
    planVersion: sunday.planVersion,
    date: '2026-11-22',
    slot: 1,
    performedAt: '2026-11-22T09:12:05+01:00',
    zone: 'Europe/Berlin',
    entry: 'QUICK',
    couldNot: null,
    corrects: null,
  });
  expect(log.exercises).toEqual([
    {
      prescription: TWIST_ID,
      preparations: ['ice'],
      tighterSide: 'RIGHT',
      variant: 'near',
      sets: [
        { number: 1, side: 'RIGHT', amount: 5, bonus: false },
        { number: 1, side: 'LEFT', amount: 4, bonus: false },
        { number: 1, side: 'RIGHT', amount: 3, bonus: true },
      ],
    },
  ]);
});

test('ice changes the target, and its absence does not', () => {
  expect(targetOf(supineTwist, ['ice'])).toMatchObject({ low: 4, high: 6 });
  expect(targetOf(supineTwist, [])).toMatchObject({ low: 12, high: 15 });
});

test('the tighter side comes first only where the exercise asks for it', () => {
  expect(sidesInOrder(supineTwist, 'RIGHT')).toEqual(['RIGHT', 'LEFT']);
  expect(sidesInOrder({ ...supineTwist, sideOrder: 'LEFT_FIRST' }, 'RIGHT')).toEqual(['LEFT', 'RIGHT']);
  expect(sidesInOrder({ ...supineTwist, sideOrder: 'RIGHT_FIRST' }, null)).toEqual(['RIGHT', 'LEFT']);
  expect(sidesInOrder(catStretch, null)).toEqual([null]);
});

test('an exercise without any amount was not done', () => {
  const draft = withExercise(emptyDraft(), supineTwist, { preparations: { ice: true }, tighterSide: 'LEFT' });
  expect(sessionLog(draft, sunday, anyTime, now).exercises).toEqual([]);
});

test('nought is an amount', () => {
  const draft = withExercise(emptyDraft(), catStretch, { amounts: { '1': 0 } });
  expect(sessionLog(draft, sunday, anyTime, now).exercises[0]?.sets).toEqual([
    { number: 1, side: null, amount: 0, bonus: false },
  ]);
});

test('a preparation that was not used is not sent', () => {
  const draft = withExercise(acceptance, supineTwist, { preparations: { ice: false } });
  expect(sessionLog(draft, sunday, anyTime, now).exercises[0]?.preparations).toEqual([]);
});

test('the quick log holds every set and side at the low end of its target', () => {
  const [twist, cat] = quickLog('id', sunday, anyTime, ['ice'], now).exercises;
  expect(twist?.sets.map(({ side, amount }) => [side, amount])).toEqual([
    ['LEFT', 4],
    ['RIGHT', 4],
  ]);
  expect(twist?.preparations).toEqual(['ice']);
  expect(cat).toMatchObject({ prescription: BREATH_ID, preparations: [] });
  expect(cat?.sets.map(({ number, amount }) => [number, amount])).toEqual([
    [1, 10],
    [2, 10],
  ]);
});

test('what could not be done carries its reason and no exercises', () => {
  const log = couldNotLog({ id: 'id', barrier: 'TIME', words: '  ' }, sunday, anyTime, now);
  expect(log).toMatchObject({ couldNot: { barrier: 'TIME', words: null }, exercises: [] });
});

test('a correction begins with what was logged and names the log that it replaces', () => {
  const log = sessionLog({ ...acceptance, painAfter: 2, note: ' Fine. ' }, sunday, anyTime, now);
  const correction = sessionLog(correctionOf(log), sunday, anyTime, now);
  expect(correction).toEqual({ ...log, id: correction.id, corrects: log.id });
  expect(correction.id).not.toBe(log.id);
});

test('when a log was sent makes no difference to what it says', () => {
  const log = sessionLog(acceptance, sunday, anyTime, now);
  expect(saysTheSame(log, sessionLog(acceptance, sunday, anyTime, new Date('2026-11-22T09:00:00Z')))).toBe(true);
  expect(saysTheSame(log, { ...log, effort: 3 })).toBe(false);
  expect(renewed(log, log.id)).toMatchObject({ corrects: log.id, exercises: log.exercises });
});
