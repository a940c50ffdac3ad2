import { expect, test } from 'vitest';
import { HIGH_PAIN } from '../thresholds.ts';
import { outcomeOf } from './outcome.ts';
import { here, totalOf } from './rounds.ts';
import { balance, cat, march, Played, twist } from './testing.ts';

const total = (played: Played): number => {
  const { done, round } = here(played.script, played.session);
  return totalOf(done, round);
};
const sets = (played: Played): unknown[] =>
  outcomeOf(played.script, played.session).flatMap((done) =>
    done.sets.map(({ number, side, amount, bonus }) => [number, side, amount, ...(bonus ? ['bonus'] : [])]),
  );

test.each([true, false])('the acceptance example gives 5 right, 4 left and an extra 3 right, ice used: %s', (ice) => {
  const played = new Played([twist]).toSetUp(ice, 'RIGHT');
  played.reps(5).do('enough');
  played.reps(4).do('click', { is: 'bonus', wanted: true }, 'enough');
  played.reps(3).do('enough', { is: 'variant', value: 'near' });
  played.do({ is: 'effort', value: 3 }, { is: 'pain', value: 2 }, { is: 'note', text: 'Good.' }, 'go', 'go');
  expect(played.step).toBe('finished');
  expect(outcomeOf(played.script, played.session)).toEqual([
    {
      prescription: 'twist',
      preparations: ice ? ['ice'] : [],
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

test('pain comes first, then the preparation of any exercise once, then the sides', () => {
  const played = new Played([cat, twist, { ...twist, prescription: 'again' }]);
  expect(played.step).toBe('pain-before');
  expect(played.do({ is: 'pain', value: null }).step).toBe('preparation');
  expect(played.do({ is: 'prepared', used: true }).step).toBe('set-up');
  expect(played.do('skip').step).toBe('side');
});

test('the preparation picks the target', () => {
  expect(here([twist], new Played([twist]).toSetUp(true).session).target.low).toBe(4);
  expect(here([twist], new Played([twist]).toSetUp(false).session).target.low).toBe(12);
});

test('the side that was chosen comes first, and a fixed order as it is given', () => {
  const first = (played: Played): unknown => here(played.script, played.session).round.sides[0];
  expect(first(new Played([twist]).toSetUp(true, 'RIGHT'))).toBe('RIGHT');
  expect(first(new Played([balance]).toSetUp(true, 'LEFT'))).toBe('LEFT');
  expect(first(new Played([{ ...twist, sideOrder: 'RIGHT_FIRST' }]).toSetUp(true))).toBe('RIGHT');
  expect(first(new Played([{ ...twist, sideOrder: 'LEFT_FIRST' }]).toSetUp(true))).toBe('LEFT');
});

test('only the tighter side is told as tighter', () => {
  const chosen = new Played([balance]).toSetUp(true, 'RIGHT').do('go').wait(8000);
  expect(outcomeOf(chosen.script, chosen.session)[0]?.tighterSide).toBeNull();
});

test('three seconds to get ready, or less with a tap', () => {
  const played = new Played([cat]).toSetUp(true).do('go');
  expect([played.step, played.left]).toEqual(['get-ready', 3000]);
  expect(played.wait(2900).step).toBe('get-ready');
  expect(played.wait(100).step).toBe('rep');
});

test('by own taps: move, hold for its seconds, return; the counter ticks on return', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').do('go', 'go');
  expect(played.session.step).toEqual({ is: 'rep', phase: 'MOVE', left: null });
  expect(played.do('go').session.step).toEqual({ is: 'rep', phase: 'HOLD', left: 2000 });
  expect(played.wait(2000).session.step).toEqual({ is: 'rep', phase: 'RETURN', left: null });
  expect(total(played)).toBe(0);
  expect(total(played.do('go'))).toBe(1);
  expect(played.session.step).toEqual({ is: 'rep', phase: 'MOVE', left: null });
});

test('by own taps without a hold, one tap is one rep', () => {
  expect(total(new Played([cat]).toSetUp(true).do('go', 'go', 'go', 'go'))).toBe(2);
});

test('at a steady rhythm the phases follow by themselves', () => {
  const played = new Played([twist], 'STEADY').toSetUp(true, 'LEFT').do('go').wait(3000);
  expect(total(played.wait(5900))).toBe(0);
  expect(total(played.wait(100))).toBe(1);
  expect(total(played.wait(12_000))).toBe(3);
});

test('a tap counts nothing while the rhythm does', () => {
  const played = new Played([twist], 'STEADY').toSetUp(true, 'LEFT').do('go', 'go', 'go', 'go', 'go');
  expect(total(played)).toBe(0);
});

test('ten minutes of beats that come late drift by nothing', () => {
  const long = { ...cat, sets: 1, amount: { unit: 'REPETITIONS' as const, low: 100, high: 100 } };
  const played = new Played([long], 'STEADY').toSetUp(true).do('go').wait(3000);
  played.wait(600_000, 1337);
  expect(total(played)).toBe(75);
  expect(played.left).toBe(4000);
});

test('the round ends at the most that was asked for', () => {
  const played = new Played([twist], 'STEADY')
    .toSetUp(true, 'LEFT')
    .do('go')
    .wait(3000 + 36_000);
  expect([played.step, played.session.round]).toEqual(['set-up', 1]);
  expect(sets(played)).toEqual([[1, 'LEFT', 6]]);
});

test('seconds are counted down, and kept as whole ones', () => {
  const played = new Played([balance]).toSetUp(true, 'LEFT').do('go').wait(3000);
  expect([played.step, played.left]).toEqual(['seconds', 30_000]);
  expect(sets(played.wait(21_700).do('enough'))).toEqual([[1, 'LEFT', 21]]);
});

test('between the sets of a side there is a rest, then time to get ready; the other side is set up anew', () => {
  const played = new Played([balance]).toSetUp(true, 'LEFT').do('go').wait(33_000);
  expect([played.step, played.left]).toEqual(['rest', 10_000]);
  expect(played.wait(10_000).step).toBe('get-ready');
  expect(played.wait(33_000).step).toBe('set-up');
  expect(here(played.script, played.session).round).toEqual({ set: 1, sides: ['RIGHT'], bonus: false });
});

test('a rest can be cut short', () => {
  const played = new Played([cat]).toSetUp(true).reps(3);
  expect(played.step).toBe('rest');
  expect(played.do('go').step).toBe('get-ready');
});

test('without a rest the next set waits for the client', () => {
  expect(new Played([{ ...cat, restSeconds: null }]).toSetUp(true).reps(3).step).toBe('set-up');
});

test('sides in turn are counted rep by rep, beginning with the first', () => {
  const played = new Played([march]).toSetUp(true).reps(3);
  expect(sets(played)).toEqual([
    [1, 'RIGHT', 2],
    [1, 'LEFT', 1],
  ]);
  expect(sets(played.do('undo'))).toEqual([
    [1, 'RIGHT', 1],
    [1, 'LEFT', 1],
  ]);
  expect(played.reps(4).step).toBe('effort');
});

test('seconds on sides in turn change the side with every round', () => {
  const played = new Played([{ ...balance, alternating: true }]).toSetUp(true, 'LEFT');
  played.do('go').wait(33_000);
  expect([played.step, played.session.round]).toEqual(['set-up', 1]);
  played.do('go').wait(33_000);
  expect(played.step).toBe('rest');
  expect(played.wait(10_000).step).toBe('set-up');
  expect(sets(played)).toEqual([
    [1, 'LEFT', 30],
    [1, 'RIGHT', 30],
  ]);
});

test('a pause stops every clock, and going on begins where it stopped', () => {
  const played = new Played([balance]).toSetUp(true, 'LEFT').do('go').wait(13_000).do('pause').wait(60_000);
  expect(played.left).toBe(20_000);
  expect(played.do('go').wait(1000).left).toBe(19_000);
});

test('a page that slept counts nothing, and waits where it was last heard', () => {
  const played = new Played([twist], 'STEADY')
    .toSetUp(true, 'LEFT')
    .do('go')
    .wait(3000 + 6500);
  played.sleep(60_000);
  expect([played.session.over, total(played), played.left]).toEqual(['pause', 1, 1500]);
});

test('a rest goes on while the page sleeps, and what follows it waits', () => {
  const played = new Played([cat], 'STEADY')
    .toSetUp(true)
    .do('go')
    .wait(3000 + 24_000);
  expect(played.step).toBe('rest');
  expect(played.sleep(20_000).left).toBe(10_000);
  expect(played.sleep(600_000).step).toBe('get-ready');
  expect([played.session.over, played.left]).toEqual(['pause', 3000]);
});

test('a clock that is set back takes nothing away', () => {
  const played = new Played([twist], 'STEADY')
    .toSetUp(true, 'LEFT')
    .do('go')
    .wait(3000 + 6000);
  played.now -= 3_600_000;
  expect(total(played.do('tick'))).toBe(1);
  expect(played.wait(6000).session.over).toBeNull();
  expect(total(played)).toBe(2);
});

test('a miscounted rep can be taken back, also after the round', () => {
  const played = new Played([cat]).toSetUp(true).reps(2).do('undo');
  expect(total(played)).toBe(1);
  expect(total(played.rep().rep().do('undo'))).toBe(2);
  expect(total(played.do('undo', 'undo', 'undo', 'undo'))).toBe(0);
});

test('seconds are taken back five at a time, and stay to be done', () => {
  const played = new Played([balance])
    .toSetUp(true, 'LEFT')
    .do('go')
    .wait(3000 + 12_000)
    .do('undo');
  expect([total(played), played.left]).toEqual([7, 23_000]);
});

test('back leads to the set-up, then to what was before, and keeps what was counted', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(6).do('go', 'back');
  expect([played.step, played.session.round]).toEqual(['set-up', 1]);
  expect(played.do('back').session.round).toBe(0);
  expect(total(played)).toBe(6);
  expect(played.do('back').step).toBe('side');
  expect(played.do('back').step).toBe('preparation');
  expect(played.do('back').step).toBe('pain-before');
});

test('back from the next exercise leads to the end of the one before', () => {
  const played = new Played([twist, cat]).toSetUp(true, 'LEFT').reps(6).reps(6);
  expect(played.do({ is: 'variant', value: 'far' }, 'back').step).toBe('variant');
});

test('skipping leaves the rest of the exercise and asks for no variant', () => {
  const played = new Played([twist, cat]).toSetUp(true, 'LEFT').do('skip');
  expect([played.step, played.session.exercise]).toEqual(['set-up', 1]);
});

test('what was done of a skipped exercise stays', () => {
  const played = new Played([twist, cat]).toSetUp(true, 'LEFT').reps(2).do('skip', 'skip');
  expect([played.step, sets(played)]).toEqual(['effort', [[1, 'LEFT', 2]]]);
});

test('whoever did nothing at all is asked why', () => {
  const played = new Played([cat]).toSetUp(true).do('skip');
  expect(played.step).toBe('reason');
  expect(played.do({ is: 'reason', reason: 'TIRED' }).step).toBe('pain-after');
  expect(played.do({ is: 'pain', value: null }, 'go', 'go').step).toBe('finished');
});

test('stopping early asks why, and keeps what was done', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(3).do('stop');
  expect(played.step).toBe('reason');
  played.do({ is: 'reason', reason: 'TIME' });
  expect([played.step, played.session.stopped?.reason, sets(played)]).toEqual(['effort', 'TIME', [[1, 'LEFT', 3]]]);
});

test('a reason that is none of those is told in own words, which going back forgets', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(3).do('stop', { is: 'reason', reason: 'OTHER' });
  expect(played.step).toBe('words');
  played.do({ is: 'note', text: 'The bell rang.' });
  expect([played.session.stopped?.words, played.session.note]).toEqual(['The bell rang.', '']);
  expect(played.do('go').step).toBe('effort');
  expect(played.do('back').session.stopped).toBeNull();
});

test('a stop can be taken back; a running clock then waits', () => {
  const played = new Played([balance]).toSetUp(true, 'LEFT').do('go').wait(13_000).do('stop').wait(5000).do('back');
  expect([played.step, played.session.over, played.left]).toEqual(['seconds', 'pause', 20_000]);
  played.do('stop', { is: 'reason', reason: 'TIME' }, 'back');
  expect([played.step, played.session.stopped]).toEqual(['seconds', null]);
});

test.each([HIGH_PAIN - 1, HIGH_PAIN])(
  'pain of %i before: advice once it is high, then on with the session',
  (value) => {
    const played = new Played([cat]).do({ is: 'pain', value });
    expect(played.step).toBe(value >= HIGH_PAIN ? 'advice' : 'set-up');
    expect(played.do('go').step).toBe(value >= HIGH_PAIN ? 'set-up' : 'get-ready');
  },
);

test('a stop for pain brings the advice once, and high pain afterwards brings it by itself', () => {
  const played = new Played([cat]).toSetUp(true).reps(1).do('stop', { is: 'reason', reason: 'PAIN' });
  expect(played.step).toBe('advice');
  expect(played.do('go', { is: 'effort', value: 9 }, { is: 'pain', value: 8 }).step).toBe('note');
  const other = new Played([cat])
    .toSetUp(true)
    .reps(1)
    .do('skip', { is: 'effort', value: 2 }, { is: 'pain', value: 6 });
  expect([other.step, other.do('go').step]).toEqual(['advice', 'note']);
});

test('a click is offered only where the exercise has a rule for it, and once', () => {
  expect(new Played([march]).toSetUp(true).reps(1).do('click').session.over).toBeNull();
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(1).do('click');
  expect(played.session.over).toBe('click');
  played.do({ is: 'bonus', wanted: true }, 'click');
  expect([played.session.over, played.session.done[0]?.clickOn]).toEqual([null, 'LEFT']);
});

test('an extra round that was declined is not planned', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(1).do('click', { is: 'bonus', wanted: false });
  expect(here(played.script, played.session).rounds).toHaveLength(2);
});

test('the extra round comes last, on the side across from the click', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(1).do('click', { is: 'bonus', wanted: true });
  expect(here(played.script, played.session).rounds.map(({ sides, bonus }) => [sides[0], bonus])).toEqual([
    ['LEFT', false],
    ['RIGHT', false],
    ['RIGHT', true],
  ]);
});

test('a click that is felt while the other side is set up belongs to the side before', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(6).do('click', { is: 'bonus', wanted: true });
  expect(played.session.done[0]?.clickOn).toBe('LEFT');
});

test('a click that is felt at the end still brings its round', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(6).reps(6);
  expect(played.do('click', { is: 'bonus', wanted: true }).step).toBe('set-up');
  expect(sets(played.reps(2).do('enough'))).toEqual([
    [1, 'LEFT', 6],
    [1, 'RIGHT', 6],
    [1, 'LEFT', 2, 'bonus'],
  ]);
});

test('changing the rhythm begins the rep anew and keeps the count', () => {
  const played = new Played([twist]).toSetUp(true, 'LEFT').reps(2).do('go', { is: 'rhythm', rhythm: 'STEADY' });
  expect(played.session.step).toEqual({ is: 'rep', phase: 'MOVE', left: 2000 });
  expect(total(played)).toBe(2);
});

test('a rep that waits behind the question why keeps its rhythm', () => {
  const played = new Played([twist], 'STEADY').toSetUp(true, 'LEFT').do('go').wait(5500).do('stop');
  played.do({ is: 'rhythm', rhythm: 'OWN' }, 'back');
  expect([played.session.rhythm, played.left]).toEqual(['STEADY', 1500]);
});

test('an exercise without known times goes by own taps', () => {
  const own = { ...cat, rep: { moveSeconds: 0, holdSeconds: 0, returnSeconds: 0 } };
  expect(total(new Played([own], 'STEADY').toSetUp(true).reps(2))).toBe(2);
});

test('the end is when the last exercise ended, however long the questions take', () => {
  const played = new Played([cat]).toSetUp(true).reps(3).do('skip');
  const ended = played.now;
  played.wait(60_000, 1000).do({ is: 'effort', value: null }, { is: 'pain', value: null }, 'go', 'go');
  expect(played.session.endedAt).toBe(ended);
});
