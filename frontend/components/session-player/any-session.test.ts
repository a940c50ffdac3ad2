import { expect, test } from 'vitest';
import { next } from './machine.ts';
import { outcomeOf } from './outcome.ts';
import type { PlayerExercise } from './routine.ts';
import { anyCounted, here } from './rounds.ts';
import type { Session } from './session.ts';
import type { Act } from './testing.ts';
import { balance, cat, march, Played, twist } from './testing.ts';

const RUNS = 3000;

/** Mulberry32: the same seed always tells the same story. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STEP = ['tick', 'go', 'go', 'go', 'go', 'enough', 'undo', 'back', 'pause', 'click', 'skip', 'stop'] as const;

function anyAct(chance: () => number): Act {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const score = (): number | null => pick([null, 0, 3, 6, 10]);
  const answers: (() => Act)[] = [
    () => ({ is: 'pain', value: score() }),
    () => ({ is: 'effort', value: score() }),
    () => ({ is: 'prepared', used: chance() < 0.5 }),
    () => ({ is: 'side', side: pick(['LEFT', 'RIGHT', null]) }),
    () => ({ is: 'bonus', wanted: chance() < 0.7 }),
    () => ({ is: 'variant', value: pick(['near', 'far', null]) }),
    () => ({ is: 'reason', reason: pick(['TIME', 'PAIN', 'OTHER']) }),
    () => ({ is: 'note', text: 'x'.repeat(Math.floor(chance() * 3000)) }),
    () => ({ is: 'rhythm', rhythm: pick(['STEADY', 'OWN']) }),
  ];
  return chance() < 0.6 ? pick(STEP) : pick(answers)();
}

function anyScript(chance: () => number): PlayerExercise[] {
  const all = [twist, cat, balance, march, { ...balance, alternating: true }, { ...twist, sets: 2, restSeconds: 5 }];
  return all
    .filter(() => chance() < 0.45)
    .concat(cat)
    .map((exercise, index) => ({ ...exercise, prescription: `${exercise.prescription}${index}` }));
}

/** Plays one story; tells each step of it. */
function play(seed: number, told: (played: Played, before: Session, act: Act) => unknown): Played {
  const chance = random(seed);
  const played = new Played(anyScript(chance), chance() < 0.5 ? 'STEADY' : 'OWN');
  const length = 10 + Math.floor(chance() * 120);
  for (let index = 0; index < length; index++) {
    const before = played.session;
    played.now += chance() < 0.05 ? Math.floor(chance() * 100_000) - 1000 : Math.floor(chance() * 2400);
    const act = anyAct(chance);
    played.do(act);
    told(played, before, act);
  }
  return played;
}

const seeds = Array.from({ length: RUNS }, (_, seed) => seed + 1);
const all = (session: Session): number =>
  session.done.flatMap(({ amounts }) => Object.values(amounts)).reduce((sum, amount) => sum + amount, 0);

/** The plain answers that lead to the end from wherever a session stands. */
function finish(played: Played): number {
  for (let acts = 0; acts < 40; acts++) {
    if (played.step === 'finished') return acts;
    played.now += 100;
    if (played.session.over === 'click') played.do({ is: 'bonus', wanted: false });
    played.do('stop', { is: 'reason', reason: 'OTHER' }, 'go', { is: 'effort', value: null });
    played.do({ is: 'pain', value: null }, 'go');
  }
  return Infinity;
}

test('from anywhere a session can be ended and saved', () => {
  for (const seed of seeds) {
    const played = play(seed, () => undefined);
    expect(finish(played), `seed ${seed}`).toBeLessThan(40);
    const { session, script } = played;
    expect(anyCounted(script, session) || session.stopped !== null, `seed ${seed}`).toBe(true);
    expect(session.note.length).toBeLessThanOrEqual(1800);
    expect((session.stopped?.words ?? '').length).toBeLessThanOrEqual(1000);
  }
});

test('an event counts one rep at most, and only a return that was tapped or timed', () => {
  for (const seed of seeds) {
    play(seed, ({ session, script, now }, before, act) => {
      const { exercise } = here(script, before);
      const more = all(session) - all(before);
      if (more <= 0 || here(script, before).target.unit === 'SECONDS') return;
      const { moveSeconds, returnSeconds } = exercise.rep;
      const shortest = (moveSeconds + returnSeconds) * 1000;
      const timed = before.rhythm === 'STEADY' && shortest > 0 ? Math.ceil((now - before.heard) / shortest) : 0;
      expect(more, `seed ${seed}`).toBeLessThanOrEqual(timed + (act === 'go' ? 1 : 0));
    });
  }
});

test('no more seconds are kept than have passed', () => {
  for (const seed of seeds) {
    let passed = 0;
    const { script, session } = play(seed, ({ now }, before) => (passed += Math.max(0, now - before.heard)));
    const seconds = session.done.flatMap(({ amounts }, index) =>
      script[index]?.amount.unit === 'SECONDS' ? Object.values(amounts) : [],
    );
    expect(seconds.reduce((sum, amount) => sum + amount, 0) * 1000).toBeLessThanOrEqual(passed);
  }
});

test('nothing is counted beyond what was asked for, and a bonus only after a click, apart from the sets', () => {
  for (const seed of seeds) {
    const { script, session } = play(seed, () => undefined);
    for (const done of outcomeOf(script, session)) {
      const exercise = script.find(({ prescription }) => prescription === done.prescription);
      const most = Math.max(exercise?.amount.high ?? 0, ...(exercise?.branches.map(({ amount }) => amount.high) ?? []));
      const ordinary = done.sets.filter(({ bonus }) => !bonus);
      const extra = done.sets.filter(({ bonus }) => bonus);
      expect(Math.max(0, ...done.sets.map(({ amount }) => amount))).toBeLessThanOrEqual(most);
      expect(new Set(ordinary.map(({ number, side }) => `${number}${side}`)).size).toBe(ordinary.length);
      expect(ordinary.every(({ number }) => number <= (exercise?.sets ?? 0))).toBe(true);
      expect(extra.length).toBeLessThanOrEqual(exercise?.clickRule == null ? 0 : 1);
    }
  }
});

test('put away and taken up again at any step, a session goes on the same', () => {
  for (const seed of seeds.slice(0, 1000)) {
    const differs: string[] = [];
    play(seed, ({ script, session, now }) => {
      const kept = JSON.stringify(session);
      const later = { is: 'tick' as const, at: now + 700 };
      const after = JSON.stringify(next(script, JSON.parse(kept) as Session, later));
      if (after !== JSON.stringify(next(script, session, later))) differs.push(kept);
    });
    expect(differs, `seed ${seed}`).toEqual([]);
  }
});
