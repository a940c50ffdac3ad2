import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import type { TimeAxis } from './time-axis.ts';

/** Something that stands at a date, or lasts for some; texts arrive translated. */
export interface ChartMark {
  readonly kind: string;
  readonly from: string;
  /** The last date; the same as the first for what does not last. */
  readonly until: string;
  readonly label: string;
  readonly text: string;
}

const WIDTH_OF_A_LETTER = 6.5;

/** Pauses as a shade and versions of the plan as a line, named where there is room. */
export function planMarks(
  marks: readonly ChartMark[],
  axis: TimeAxis,
  top: number,
  bottom: number,
): SVGTemplateResult[] {
  let free = axis.left - 1;
  return marks.map((mark) => {
    const x = axis.of(mark.from);
    const lasting = mark.kind === 'PAUSE';
    const end = lasting ? axis.of(dayAfter(mark.until)) : x;
    const named = x >= free && x + mark.label.length * WIDTH_OF_A_LETTER <= axis.right + 60;
    if (named) free = x + mark.label.length * WIDTH_OF_A_LETTER + 8;
    return svg`${
      lasting
        ? svg`<rect class="pause" x=${x} y=${top} width=${Math.max(2, end - x)} height=${bottom - top}></rect>`
        : svg`<path class="plan" d="M${x} ${top - 4}V${bottom}"></path>`
    }
    ${named ? svg`<text x=${lasting ? x : x + 3} y=${top - 5}>${mark.label}</text>` : ''}`;
  });
}

export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
