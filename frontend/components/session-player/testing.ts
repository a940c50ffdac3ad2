import { next } from './machine.ts';
import type { PlayerExercise, Script } from './routine.ts';
import type { PlayerEvent, Rhythm, Session } from './session.ts';
import { begin } from './session.ts';

/** The supine twist of the acceptance example: both sides, tighter first, 4–6 with ice, 12–15 without. */
export const twist: PlayerExercise = {
  prescription: 'twist',
  exerciseKey: 'supine-twist',
  name: 'Supine twist',
  positionName: 'Lying on your back',
  figures: [
    { side: 'RIGHT', address: '/right' },
    { side: 'LEFT', address: '/left' },
  ],
  sets: 1,
  amount: { unit: 'REPETITIONS', low: 12, high: 15 },
  branches: [{ preparation: 'ice', amount: { unit: 'REPETITIONS', low: 4, high: 6 } }],
  rep: { moveSeconds: 2, holdSeconds: 2, returnSeconds: 2 },
  restSeconds: null,
  sides: ['LEFT', 'RIGHT'],
  alternating: false,
  sideOrder: 'TIGHTER_FIRST',
  effortCue: 'Light.',
  stopRule: 'Stop at sharp pain.',
  clickRule: 'After a click, do the other side again.',
  preparations: [{ key: 'ice', name: 'ice', question: 'Did you use ice first?', instruction: 'Stroke ice.' }],
  steps: [
    {
      role: 'SET_UP',
      roleName: 'Setting up',
      text: 'Cross a leg.',
      left: 'Left over right.',
      right: 'Right over left.',
    },
    { role: 'MOVEMENT', roleName: 'Moving', text: 'Let the knees sink.' },
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
    { key: 'tips', trigger: 'PAIN_HIGH', title: 'Ten tips', introduction: 'It should feel good.', tips: ['Breathe.'] },
  ],
  cautions: [],
};

const plain: PlayerExercise = {
  ...twist,
  prescription: 'cat',
  exerciseKey: 'cat-stretch',
  name: 'Cat stretch',
  branches: [],
  sides: [],
  sideOrder: null,
  clickRule: null,
  preparations: [],
  variants: [],
  education: [],
};

/** Two sets of three without sides, with a rest between them and no hold. */
export const cat: PlayerExercise = {
  ...plain,
  sets: 2,
  amount: { unit: 'REPETITIONS', low: 3, high: 3 },
  rep: { moveSeconds: 4, holdSeconds: 0, returnSeconds: 4 },
  restSeconds: 30,
};

/** Kept up for 20 to 30 seconds, twice on each side, at the client's choice. */
export const balance: PlayerExercise = {
  ...plain,
  prescription: 'balance',
  name: 'One-leg stand',
  sets: 2,
  amount: { unit: 'SECONDS', low: 20, high: 30 },
  rep: { moveSeconds: 0, holdSeconds: 0, returnSeconds: 0 },
  restSeconds: 10,
  sides: ['LEFT', 'RIGHT'],
  sideOrder: 'CLIENTS_CHOICE',
};

/** Left and right in turn, two to three on each side, the right one first. */
export const march: PlayerExercise = {
  ...plain,
  prescription: 'march',
  name: 'Marching',
  amount: { unit: 'REPETITIONS', low: 2, high: 3 },
  rep: { moveSeconds: 1, holdSeconds: 0, returnSeconds: 1 },
  sides: ['LEFT', 'RIGHT'],
  alternating: true,
  sideOrder: 'RIGHT_FIRST',
};

type Without<T> = T extends unknown ? Omit<T, 'at'> : never;

/** An event before the clock is known; the ones without content go by their names. */
export type Act = Without<PlayerEvent> | SimpleName;

type SimpleName = 'tick' | 'go' | 'enough' | 'skip' | 'back' | 'undo' | 'pause' | 'click' | 'stop';

/** A session that is played by a test, with a clock that only the test moves. */
export class Played {
  now = 1_000_000;
  session: Session;

  constructor(
    readonly script: Script,
    rhythm: Rhythm = 'OWN',
  ) {
    this.session = begin(script, this.now, rhythm);
  }

  get step(): string {
    return this.session.step.is;
  }

  get left(): number | null {
    return 'left' in this.session.step ? this.session.step.left : null;
  }

  do(...acts: Act[]): this {
    for (const act of acts) {
      const event = typeof act === 'string' ? { is: act } : act;
      this.session = next(this.script, this.session, { ...event, at: this.now });
    }
    return this;
  }

  /** Lets time pass in beats, as a page that is awake hears it. */
  wait(ms: number, beat = 100): this {
    for (let spent = 0; spent < ms; spent += beat) {
      this.now += Math.min(beat, ms - spent);
      this.do('tick');
    }
    return this;
  }

  /** Lets time pass unheard, as a page that sleeps does. */
  sleep(ms: number): this {
    this.now += ms;
    return this.do('tick');
  }

  /** From the start to the first set-up: no pain, every preparation and side answered alike. */
  toSetUp(used: boolean, side: 'LEFT' | 'RIGHT' | null = null): this {
    this.do({ is: 'pain', value: 0 });
    while (this.step === 'preparation') this.do({ is: 'prepared', used });
    return this.step === 'side' ? this.do({ is: 'side', side }) : this;
  }

  /** Set up, then this many reps by own taps, each with its hold. */
  reps(count: number): this {
    this.do('go', 'go');
    for (let rep = 0; rep < count; rep++) this.rep();
    return this;
  }

  rep(): this {
    if (this.session.step.is === 'rep' && this.session.step.phase === 'MOVE') this.do('go', 'go');
    return this.do('go');
  }
}
