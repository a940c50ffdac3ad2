import { clickSide } from '../counting.ts';
import { hasRhythm, otherSide } from '../routine.ts';
import { here } from '../rounds.ts';
import { sideText } from '../words.ts';
import type { Control, Face, Scene } from './face.ts';
import { backControl } from './face.ts';

/** A rest from everything: nothing runs, and the cues can be set. */
export function pauseFace(scene: Scene): Face {
  const { script, session, words, settings } = scene;
  const { exercise } = here(script, session);
  const cue = (key: string, which: 'speech' | 'tones' | 'vibration'): Control => ({
    text: words.say(key),
    detail: words.say(settings[which] ? 'portal.player.on' : 'portal.player.off'),
    act: { is: 'cue', cue: which },
    pressed: settings[which],
  });
  const steady = session.rhythm === 'STEADY';
  return {
    heading: words.say('portal.player.paused'),
    lead: words.say('portal.player.paused-lead', exercise.name),
    choices: {
      layout: 'list',
      all: [
        cue('portal.player.cue-speech', 'speech'),
        cue('portal.player.cue-tones', 'tones'),
        cue('portal.player.cue-vibration', 'vibration'),
        ...(hasRhythm(exercise)
          ? [
              {
                text: words.say('portal.player.rhythm-steady'),
                detail: words.say(steady ? 'portal.player.on' : 'portal.player.off'),
                act: { is: 'rhythm' as const, rhythm: steady ? ('OWN' as const) : ('STEADY' as const) },
                pressed: steady,
              },
            ]
          : []),
      ],
    },
    main: { text: words.say('portal.player.go-on'), act: { is: 'go' } },
    row: [backControl(scene), { text: words.say('portal.player.skip'), act: { is: 'skip' } }],
  };
}

export function clickFace({ script, session, words }: Scene): Face {
  const side = clickSide(script, { ...session, over: null });
  const { exercise } = here(script, session);
  if (side === null) return { heading: '' };
  return {
    heading: words.say('portal.player.click-heading'),
    lead: exercise.clickRule ?? '',
    pill: sideText(words, side),
    main: {
      text: words.say('portal.player.bonus-yes', sideText(words, otherSide(side)).toLowerCase()),
      act: { is: 'bonus', wanted: true },
    },
    pair: [{ text: words.say('portal.player.bonus-no'), act: { is: 'bonus', wanted: false } }],
  };
}
