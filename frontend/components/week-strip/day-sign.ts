import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';

/** How a day went, in the words of the style sheet. */
export type DayKind = 'done' | 'partly' | 'could-not' | 'missed' | 'due' | 'excused' | 'free';

const SIGNS: Record<DayKind, SVGTemplateResult> = {
  done: svg`<path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>`,
  partly: svg`<circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.8"></circle><path d="M8 3a5 5 0 0 0 0 10z" fill="currentColor"></path>`,
  'could-not': svg`<path d="m4.5 4.5 7 7m0-7-7 7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"></path>`,
  missed: svg`<path d="M4 8h8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path>`,
  due: svg`<circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6"></circle>`,
  excused: svg`<path d="M5.5 4v8M10.5 4v8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path>`,
  free: svg`<circle cx="8" cy="8" r="1.5" fill="currentColor"></circle>`,
};

/** The sign of a day, the same in every element: shape tells the state, colour only repeats it. */
export function daySign(kind: DayKind): SVGTemplateResult {
  return SIGNS[kind];
}
