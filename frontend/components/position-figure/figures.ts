import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import drawn from '../../../src/main/resources/figures/figures.json';
import type { Joint } from './limb.ts';
import { limb } from './limb.ts';

export type FigurePosition = keyof typeof drawn.positions;

/** A point of the drawing. */
type Point = readonly number[];

/** What is drawn in one stroke of the pencil: limbs of one colour, or an arrow. */
interface Part {
  readonly as: string;
  readonly limbs?: readonly (readonly Point[])[];
  readonly curve?: readonly Point[];
  readonly tip?: readonly Point[];
}

/**
 * A body, drawn on 320 by 180; the ground lies at 152. An upright one is drawn 270 high and set down on the floor.
 * `top` says how far down its upper edge may come: bodies that lie need no sky.
 */
export interface Figure {
  readonly top: number;
  readonly upright: boolean;
  readonly parts: readonly Part[];
}

const mat = shape('ground', limb([26.5, 156.5, 4.5], [293.5, 156.5, 4.5]));
const floor = shape('ground', limb([86, 166, 4], [234, 166, 4]));

/** The exercise's own figure where one is drawn, else that of its position. */
export function figureOf(exerciseKey: string, position: FigurePosition): Figure {
  const exercises: Readonly<Record<string, Figure>> = drawn.exercises;
  return exercises[exerciseKey] ?? drawn.positions[position];
}

export function drawing({ upright, parts }: Figure): SVGTemplateResult {
  const body = parts.map(part);
  return upright ? svg`${floor}<g transform="translate(96 6) scale(.585)">${body}</g>` : svg`${mat}${body}`;
}

function part({ as, limbs = [], curve = [], tip = [] }: Part): SVGTemplateResult {
  if (as === 'arrow') return shape(as, `M${curve[0]?.join(' ')}C${curve.slice(1).join(' ')}M${tip.join('L')}`);
  const outline = limbs.map((joints) => limb(...(joints as unknown as Joint[]))).join('');
  // In front of the body, and set off from it by a thin gap.
  return as === 'front' ? svg`${shape('gap', outline)}${shape('near', outline)}` : shape(as, outline);
}

function shape(as: string, outline: string): SVGTemplateResult {
  return svg`<path class=${as} d=${outline}></path>`;
}
