import { targetOf, preparationsOf } from '../routine.ts';
import { clickSide } from '../counting.ts';
import { here } from '../rounds.ts';
import { amountText, reasons, reasonText, sideText } from '../words.ts';
import type { Control, Face, Scene } from './face.ts';
import { backControl } from './face.ts';
import { clickControl } from './work.ts';

/** The questions of a session: each answer leads on at once, and each may be changed by going back. */

export function painFace(scene: Scene, when: 'before' | 'after'): Face {
  const { words, session } = scene;
  const before = when === 'before';
  return {
    heading: words.say(before ? 'portal.player.pain-now' : 'portal.player.pain-after'),
    lead: words.say('portal.player.pain-scale'),
    choices: scale('pain', before ? session.painBefore : session.painAfter),
    row: [...(before ? [] : [backControl(scene)]), noAnswer(scene, { is: 'pain', value: null })],
  };
}

export function effortFace(scene: Scene): Face {
  const { words, session } = scene;
  return {
    heading: words.say('portal.player.effort'),
    lead: words.say('portal.player.effort-scale'),
    choices: scale('effort', session.effort),
    row: [backControl(scene), noAnswer(scene, { is: 'effort', value: null })],
  };
}

function scale(is: 'pain' | 'effort', value: number | null): NonNullable<Face['choices']> {
  const all = Array.from({ length: 11 }, (_, score) => ({
    text: `${score}`,
    act: { is, value: score },
    pressed: score === value,
  }));
  return { layout: 'scale', all };
}

function noAnswer({ words }: Scene, act: Control['act']): Control {
  return { text: words.say('portal.player.no-answer'), act };
}

/** Says beside each answer what it asks for, so that nobody has to remember which was which. */
export function preparationFace(scene: Scene, index: number): Face {
  const { script, session, words } = scene;
  const asked = preparationsOf(script)[index];
  if (asked === undefined) return { heading: '' };
  const target = (used: boolean): string =>
    script
      .filter(({ branches }) => branches.some(({ preparation }) => preparation === asked.key))
      .map((each) => `${each.name}: ${amountText(words, targetOf(each, { ...session.used, [asked.key]: used }))}`)
      .join(' · ');
  const answer = (used: boolean): Control => ({
    text: words.say(used ? 'portal.yes' : 'portal.no'),
    detail: target(used),
    act: { is: 'prepared', used },
    pressed: session.used[asked.key] === used,
  });
  return {
    heading: asked.question,
    lead: asked.instruction,
    choices: { layout: 'list', all: [answer(true), answer(false)] },
    row: [backControl(scene)],
  };
}

export function sideFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const { exercise, done } = here(script, session);
  const tighter = exercise.sideOrder === 'TIGHTER_FIRST';
  const sides = (['LEFT', 'RIGHT'] as const).map((side) => ({
    text: sideText(words, side),
    act: { is: 'side' as const, side },
    pressed: done.first === side,
  }));
  const same = { text: words.say('portal.player.same'), act: { is: 'side' as const, side: null } };
  return {
    heading: words.say(tighter ? 'portal.log.tighter' : 'portal.player.which-first'),
    lead: words.say(tighter ? 'portal.player.tighter-first' : 'portal.player.both-sides'),
    figure: { exercise, side: null },
    choices: { layout: 'list', all: tighter ? [...sides, same] : sides },
    row: [backControl(scene), { text: words.say('portal.player.skip'), act: { is: 'skip' } }],
  };
}

/** What the therapist suggested is one tap; whatever was used instead is one tap as well. */
export function variantFace(scene: Scene): Face {
  const { script, session, words } = scene;
  const { exercise, done } = here(script, session);
  const [asked] = exercise.variants;
  const chosen = done.variant ?? asked?.preset;
  const preset = asked?.values.find(({ key }) => key === asked.preset);
  return {
    heading: words.say('portal.player.variant', asked?.name ?? ''),
    lead: preset === undefined ? '' : words.say('portal.log.preset', scene.therapist, preset.name),
    choices: {
      layout: 'list',
      all: (asked?.values ?? []).map(({ key, name, area }) => ({
        text: name,
        detail: area,
        act: { is: 'variant', value: key },
        ...(key === chosen ? { look: 'main', pressed: true } : {}),
      })),
    },
    pair: clickSide(script, session) === null ? [] : [clickControl(words)],
    row: [backControl(scene), noAnswer(scene, { is: 'variant', value: null })],
  };
}

export function reasonFace(scene: Scene): Face {
  const { words } = scene;
  return {
    heading: words.say('portal.player.why-stop'),
    lead: words.say('portal.player.why-lead', scene.therapist),
    choices: {
      layout: 'list',
      all: reasons().map((reason) => ({ text: reasonText(words, reason), act: { is: 'reason', reason } })),
    },
    row: [{ text: words.say('portal.player.not-stop'), act: { is: 'back' } }],
  };
}
