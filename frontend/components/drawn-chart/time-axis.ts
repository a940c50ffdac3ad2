import { scaleUtc } from 'd3-scale';
import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';

const DAY = 86_400_000;
/** Charts of one period stand under each other, so all leave the same room beside their axis. */
export const ROOM = { start: 54, end: 62 } as const;
const WIDTH_OF_A_TICK = 84;
/** What begins so near to the axis would be written over its lowest word. */
const NEAR = 24;

/** The dates of a period along a width. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  /** Where so many days after the first date are. */
  at(days: number): number;
  /** Where a date begins. */
  of(date: string): number;
  ticks(y: number, language: string): SVGTemplateResult[];
}

export function timeAxis(from: string, to: string, width: number): TimeAxis {
  const first = Date.parse(from);
  const end = Date.parse(to) + DAY;
  const [left, right] = [ROOM.start, Math.max(ROOM.start + 40, width - ROOM.end)];
  const scale = scaleUtc().domain([first, end]).range([left, right]);
  return {
    left,
    right,
    at: (days) => scale(first + days * DAY),
    of: (date) => scale(Date.parse(date)),
    ticks: (y, language) => {
      const written = new Intl.DateTimeFormat(language, { ...style((end - first) / DAY), timeZone: 'UTC' });
      const dates = scale.ticks(Math.max(1, Math.floor((right - left) / WIDTH_OF_A_TICK)));
      const whole = dates.filter((date) => date.getTime() % DAY === 0 && date.getTime() < end);
      return whole.map((date) => {
        const x = scale(date);
        return svg`<text class=${x - left < NEAR ? '' : 'middle'} x=${x} y=${y}>${written.format(date)}</text>`;
      });
    },
  };
}

function style(days: number): Intl.DateTimeFormatOptions {
  return days > 300 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
}
