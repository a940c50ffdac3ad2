import { beforeEach, expect, test, vi } from 'vitest';
import type { MovingFigure } from '../moving-figure/moving-figure.ts';
import { all, heard, shown, text } from '../testing.ts';
import { next } from './machine.ts';
import type { Script } from './routine.ts';
import type { Session } from './session.ts';
import { begin } from './session.ts';
import type { SessionPlayer } from './session-player.ts';
import './session-player.ts';
import { balance, cat, Played, twist } from './testing.ts';
import type { PlayerWords } from './words.ts';

/** Says a key's last part and its arguments, so that a test reads what is meant and not how it is put. */
const words: PlayerWords = {
  language: 'en-GB',
  say: (key, ...args) => [key.split('.').at(-1), ...args].join(' '),
  plural: (key, _, ...args) => [...args, key.split('.').at(-1)].join(' '),
};

let now = 1_000_000;
const clock = (): number => now;

beforeEach(() => {
  now = 1_000_000;
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no signal')));
});

function player(script: Script, session: Session = begin(script, now, 'OWN')): Promise<SessionPlayer> {
  now = session.heard;
  return shown<SessionPlayer>('session-player', { script, session, words, clock, therapist: 'Jo' });
}

async function press(element: SessionPlayer, name: string): Promise<void> {
  const button = all(element, 'button').find((each) => text(each).startsWith(name));
  if (button === undefined) throw new Error(`nothing says ${name}`);
  button.click();
  await element.updateComplete;
}

async function key(element: SessionPlayer, name: string, target: EventTarget = document): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
  await element.updateComplete;
}

const heading = (element: SessionPlayer): string => text(element.renderRoot.querySelector('h1'));
const picture = (element: SessionPlayer): string | undefined =>
  element.renderRoot.querySelector<MovingFigure>('moving-figure')?.picture;
const status = (element: SessionPlayer): string => text(element.renderRoot.querySelector('[role=status]'));

test('every face has one heading, and at most one thing that stands out', async () => {
  const played = new Played([twist, cat]);
  const faces: [string, string[]][] = [];
  const look = async (): Promise<void> => {
    const element = await player(played.script, played.session);
    expect(all(element, 'h1')).toHaveLength(1);
    expect(heading(element)).not.toBe('');
    expect(all(element, 'button.main').length).toBeLessThanOrEqual(1);
    expect(all(element, 'button').every((button) => text(button) !== '')).toBe(true);
    faces.push([played.step, all(element, 'button.main').map(text)]);
  };
  await look();
  played.do({ is: 'pain', value: 7 });
  await look();
  for (const act of [
    'go',
    { is: 'prepared', used: true },
    { is: 'side', side: 'LEFT' },
    'go',
    'go',
    'go',
    'pause',
    'go',
    'click',
    { is: 'bonus', wanted: true },
    'stop',
    'back',
    'go',
  ] as const) {
    played.do(act);
    await look();
  }
  played.reps(6).reps(6).reps(6).reps(6);
  await look();
  played.do({ is: 'variant', value: 'far' }, 'skip', { is: 'effort', value: 8 }, { is: 'pain', value: 8 });
  await look();
  for (let step = 0; step < 4; step++) {
    played.do('go');
    await look();
  }
  expect(faces.map(([step]) => step)).toEqual(
    expect.arrayContaining(['advice', 'rep', 'reason', 'variant', 'summary']),
  );
  expect(faces.at(-1)).toEqual(['finished', []]);
});

test('a question is a named group, and its answers are buttons that lead on', async () => {
  const element = await player([twist]);
  expect(all(element, '[role=group]')[0]?.getAttribute('aria-label')).toBe('pain-now');
  const changes = heard(element, 'session-changed');
  await press(element, '4');
  expect(changes).toMatchObject([{ ticked: false, session: { painBefore: 4 } }]);
  expect(heading(element)).toBe('Did you use ice first?');
});

test('an answer that was given is told when it is asked again', async () => {
  const element = await player([cat]);
  await press(element, '4');
  await press(element, 'back');
  expect(all(element, '[aria-pressed=true]').map(text)).toEqual(['4']);
});

test('each answer about the preparation says what it asks for', async () => {
  const element = await player([twist], new Played([twist]).do({ is: 'pain', value: 0 }).session);
  expect(all(element, '.choice').map(text)).toEqual(['yes Supine twist: 4–6 times', 'no Supine twist: 12–15 times']);
});

test('the set-up is worded and pictured for the side', async () => {
  const left = await player([twist], new Played([twist]).toSetUp(true, 'LEFT').session);
  expect(heading(left)).toBe('left-side');
  expect(all(left, '.steps li').map(text)).toContain('Left over right.');
  expect(picture(left)).toBe('/left');
  const right = await player([twist], new Played([twist]).toSetUp(true, 'RIGHT').session);
  expect(all(right, '.steps li').map(text)).toContain('Right over left.');
  expect(picture(right)).toBe('/right');
});

test('the count is large, and while holding the seconds are', async () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(3);
  const element = await player(played.script, played.session);
  expect(text(all(element, '.ring b')[0])).toBe('3');
  await press(element, 'tap-there');
  expect(text(all(element, '.ring')[0])).toBe('hold 2 count-of 3 4–6');
});

test('space and enter do the main thing, Escape pauses, left goes back, right has enough, down takes back', async () => {
  const element = await player([cat], new Played([cat]).toSetUp(true).session);
  await key(element, ' ');
  expect(element.session?.step.is).toBe('get-ready');
  await key(element, 'Enter');
  await key(element, ' ');
  await key(element, ' ');
  expect(text(all(element, '.ring b')[0])).toBe('2');
  await key(element, 'ArrowDown');
  expect(text(all(element, '.ring b')[0])).toBe('1');
  await key(element, 'Escape');
  expect(element.session?.over).toBe('pause');
  await key(element, 'Escape');
  expect(element.session?.over).toBeNull();
  await key(element, 'ArrowLeft');
  expect(element.session?.step.is).toBe('set-up');
  await key(element, 'ArrowRight');
  expect(element.session?.step.is).toBe('rest');
});

test('a key on a button means that button, and one in a text is typed', async () => {
  const element = await player([cat], new Played([cat]).toSetUp(true).session);
  const back = all(element, '.row button')[0];
  if (back === undefined) throw new Error('no way back');
  await key(element, ' ', back);
  expect(element.session?.step.is).toBe('set-up');
});

test('arrows go from answer to answer', async () => {
  const element = await player([twist]);
  await key(element, 'ArrowRight');
  await key(element, 'ArrowRight');
  expect(text(element.shadowRoot?.activeElement)).toBe('1');
  expect(element.session?.step.is).toBe('pain-before');
});

test('a new face takes the focus to its heading', async () => {
  const element = await player([twist]);
  await press(element, '0');
  await vi.waitFor(() => expect(element.shadowRoot?.activeElement).not.toBeNull());
  expect(element.shadowRoot?.activeElement).toBe(element.renderRoot.querySelector('h1'));
});

test('who is quicker with the keys than the paint keeps the place that they took', async () => {
  const element = await player([twist]);
  await press(element, '0');
  const answer = all(element, 'button').at(-1);
  answer?.focus();
  await new Promise((done) => setTimeout(done, 100));
  expect(element.shadowRoot?.activeElement).toBe(answer);
});

test('a screen reader is told the phases, and of the counts every fifth', async () => {
  const long = { ...cat, sets: 1, amount: { unit: 'REPETITIONS' as const, low: 6, high: 6 } };
  const element = await player([long], new Played([long]).toSetUp(true).do('go').session);
  const told = [];
  for (let press = 0; press < 6; press++) {
    await key(element, ' ');
    told.push(status(element));
  }
  expect(told).toEqual(['return', 'return', 'return', 'return', 'return', 'counted 5']);
  expect(element.renderRoot.querySelector('[role=status]')?.getAttribute('aria-live')).toBe('polite');
});

test('time alone leads on, however seldom the page is let to look at the clock', async () => {
  vi.useFakeTimers();
  try {
    const element = await player([balance], new Played([balance]).toSetUp(true, 'LEFT').do('go').session);
    for (let second = 0; second < 13; second++) {
      now += 1000;
      vi.advanceTimersByTime(100);
    }
    await element.updateComplete;
    expect(text(all(element, '.ring b')[0])).toBe('20');
  } finally {
    vi.useRealTimers();
  }
});

test('the summary tells each side against its target, and the extra round apart', async () => {
  const played = new Played([twist]).toSetUp(true, 'RIGHT').reps(5).do('enough');
  played.reps(4).do('click', { is: 'bonus', wanted: true }, 'enough').reps(3).do('enough');
  played.do({ is: 'variant', value: 'near' }, { is: 'effort', value: 2 }, { is: 'pain', value: 1 }, 'go');
  const element = await player(played.script, played.session);
  expect(all(element, 'dd').map(text)).toEqual([
    'side-done-of right 5 4–6 times',
    'side-done-of left 4 4–6 times',
    'extra-done right 3',
  ]);
  expect(text(all(element, '.lead')[0])).toBe('whole Jo');
});

test('high pain shows what the exercise teaches about it, what to do now, and stopping as the plain way', async () => {
  const element = await player([twist], next([twist], begin([twist], now, 'OWN'), { is: 'pain', value: 6, at: now }));
  expect(all(element, '.lesson').map((lesson) => text(lesson.querySelector('summary')))).toEqual(['Ten tips']);
  expect(all(element, 'slot[name=help]')).toHaveLength(1);
  expect(all(element, 'button.main').map(text)).toEqual(['stop-today']);
});

test('help and leaving are one press away on every face', async () => {
  const element = await player([twist]);
  const [asked, left] = [heard(element, 'help-asked'), heard(element, 'player-left')];
  await press(element, 'open');
  await press(element, 'leave');
  expect([asked.length, left.length]).toEqual([1, 1]);
});

test('speech is off until it is switched on, and then speaks the language of the page', async () => {
  const spoken: { text: string; lang: string }[] = [];
  vi.stubGlobal('speechSynthesis', { pending: false, cancel: vi.fn(), speak: (each: never) => spoken.push(each) });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      constructor(readonly text: string) {}
    },
  );
  const element = await player([cat], new Played([cat]).toSetUp(true).session);
  await press(element, 'ready');
  expect(spoken).toEqual([]);
  await press(element, 'pause');
  const wanted = heard(element, 'cues-changed');
  await press(element, 'cue-speech');
  expect(wanted).toMatchObject([{ speech: true }]);
  await press(element, 'go-on');
  await press(element, 'start-now');
  expect(spoken.map(({ text: said, lang }) => [said, lang])).toContainEqual(['return', 'en-GB']);
  vi.unstubAllGlobals();
});

test('a photo stands for the figure of an exercise that nobody has drawn', async () => {
  const photo = { video: false, address: '/media/1', words: 'On all fours.', width: 400, height: 300 };
  const played = new Played([{ ...cat, figures: [], media: [photo] }]);
  played.do({ is: 'pain', value: 0 });
  const element = await player(played.script, played.session);
  expect(element.renderRoot.querySelector('moving-figure')).toBeNull();
  expect(element.renderRoot.querySelector('exercise-figure')?.picture).toBe('/media/1');
});
