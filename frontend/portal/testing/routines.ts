import type { Exercise, NewSessionLog, Occurrence, Routine } from '../api/model.ts';

export const TWIST_ID = '0190a000-0000-7000-8000-000000000001';
export const BREATH_ID = '0190a000-0000-7000-8000-000000000002';

/** The supine twist of the acceptance example: both sides, tighter first, 4–6 with ice, 12–15 without. */
export const supineTwist: Exercise = {
  prescription: TWIST_ID,
  exerciseKey: 'supine-twist',
  name: 'Supine twist',
  summary: 'Let the top leg draw both knees to the side.',
  position: 'SUPINE',
  positionName: 'Lying on your back',
  dosageSentence: 'Both sides. With ice 4–6 times, without ice 12–15.',
  note: 'keep it light.',
  minutes: 7,
  sets: 1,
  amount: { unit: 'REPETITIONS', low: 12, high: 15 },
  branches: [{ preparation: 'ice', amount: { unit: 'REPETITIONS', low: 4, high: 6 } }],
  rep: { moveSeconds: 2, holdSeconds: 2, returnSeconds: 2 },
  sides: ['LEFT', 'RIGHT'],
  alternating: false,
  sideOrder: 'TIGHTER_FIRST',
  effortCue: 'Light.',
  stopRule: 'Stop at sharp pain.',
  clickRule: 'After a click, go back to the other side.',
  preparations: [
    { key: 'ice', name: 'ice', question: 'Did you use ice first?', instruction: 'Stroke ice along the spine.' },
  ],
  steps: [
    { role: 'SET_UP', roleName: 'Setting up', text: 'Lie down.', why: 'It takes weight off the spine.' },
    {
      role: 'SET_UP',
      roleName: 'Setting up',
      text: 'Cross one leg.',
      left: 'Left over right.',
      right: 'Right over left.',
    },
    { role: 'HOLD', roleName: 'Holding', text: 'Stay for two seconds.' },
  ],
  variants: [
    {
      key: 'foot',
      name: 'Where was your foot?',
      preset: 'near',
      values: [
        { key: 'near', name: 'Near the hip', area: 'mid-back' },
        { key: 'far', name: 'Farther away', area: 'hip' },
      ],
    },
  ],
  education: [
    {
      key: 'tips',
      trigger: 'PAIN_HIGH',
      title: 'Ten tips',
      introduction: 'Stretching should feel good.',
      tips: ['Breathe.'],
    },
  ],
  cautions: [],
  sources: [],
  figures: [],
  media: [],
};

/** Two sets of ten, without sides. */
export const catStretch: Exercise = {
  ...supineTwist,
  prescription: BREATH_ID,
  exerciseKey: 'cat-stretch',
  name: 'Cat stretch',
  position: 'FOUR_POINT',
  sets: 2,
  amount: { unit: 'REPETITIONS', low: 10, high: 10 },
  branches: [],
  sides: [],
  sideOrder: null,
  clickRule: null,
  preparations: [],
  variants: [],
  education: [],
};

export const anyTime: Occurrence = {
  slot: 1,
  part: null,
  label: 'Any time',
  due: true,
  minutes: 9,
  exercises: [TWIST_ID, BREATH_ID],
  logs: [],
};

/** Sunday 22 November 2026 in Berlin, with both exercises due once. */
export const sunday: Routine = {
  date: '2026-11-22',
  today: '2026-11-22',
  zone: 'Europe/Berlin',
  clientName: 'Mara',
  therapist: 'Jo',
  practice: 'Riverside Practice',
  minutes: 9,
  planVersion: '0190a000-0000-7000-8000-000000000090',
  week: [
    { date: '2026-11-16', state: 'DONE' },
    { date: '2026-11-17', state: 'PARTLY' },
    { date: '2026-11-18', state: 'FREE' },
    { date: '2026-11-19', state: 'COULD_NOT' },
    { date: '2026-11-20', state: 'DONE' },
    { date: '2026-11-21', state: 'MISSED' },
    { date: '2026-11-22', state: 'DUE' },
  ],
  occurrences: [anyTime],
  weekly: null,
  weeklyCounts: [],
  whenNeeded: null,
  exercises: [supineTwist, catStretch],
};

export const HEEL_ID = '0190a000-0000-7000-8000-000000000003';
export const BELLY_ID = '0190a000-0000-7000-8000-000000000004';

/** Three times a week, on any day. */
export const heelRaise: Exercise = {
  ...catStretch,
  prescription: HEEL_ID,
  exerciseKey: 'heel-raise',
  name: 'Heel raise',
};

/** When needed. */
export const bellyBreathing: Exercise = { ...catStretch, prescription: BELLY_ID, name: 'Belly breathing' };

/** The same Sunday with something weekly, done once so far, and something for when it is needed. */
export const anyDaySunday: Routine = {
  ...sunday,
  weekly: { slot: 1, part: null, label: 'Any day this week', due: true, minutes: 3, exercises: [HEEL_ID], logs: [] },
  weeklyCounts: [{ prescription: HEEL_ID, done: 1, times: 3, open: true }],
  whenNeeded: {
    slot: 1,
    part: null,
    label: 'When you need it',
    due: true,
    minutes: 3,
    exercises: [BELLY_ID],
    logs: [],
  },
  exercises: [supineTwist, catStretch, heelRaise, bellyBreathing],
};

export function withLog(routine: Routine, log: NewSessionLog): Routine {
  const logged = {
    id: log.id,
    performedAt: log.performedAt,
    summary: 'Supine twist: right 5, left 4.',
    timeCorrected: false,
    log,
  };
  return { ...routine, occurrences: [{ ...anyTime, logs: [logged] }] };
}
