import type { SVGTemplateResult } from 'lit';
import { svg } from 'lit';
import { limb } from './limb.ts';

export type FigurePosition = 'SUPINE' | 'PRONE' | 'SIDE_LYING' | 'FOUR_POINT' | 'KNEELING' | 'SITTING' | 'STANDING';

// Drawn on 320 by 180; the ground lies at 152. Upright bodies are drawn 270 high and set down on it at two thirds.

const mat = svg`<rect class="ground" x="22" y="152" width="276" height="9" rx="4.5"></rect>`;
const floor = svg`<rect class="ground" x="82" y="162" width="156" height="8" rx="4"></rect>`;

/** A part in front of the body, set off from it by a thin gap. */
function before(outline: string): SVGTemplateResult {
  return svg`<path class="gap" d=${outline}></path><path class="near" d=${outline}></path>`;
}

function head(x: number, y: number): string {
  return limb([x, y, 16.5]);
}

const lyingTorso = limb([78, 135, 15], [104, 134, 16], [134, 137, 13.5], [160, 136, 15]);

const supine = svg`${mat}
  <path class="far" d=${limb([166, 138, 12], [214, 88, 9.5], [240, 140, 7], [256, 147, 5])}></path>
  <path class="near" d=${head(44, 134) + limb([54, 136, 9], [76, 137, 10]) + lyingTorso}></path>
  <path class="near" d=${limb([160, 137, 14], [200, 86, 10.5], [224, 141, 7.5], [242, 147, 5])}></path>
  ${before(limb([84, 137, 8], [114, 142, 6.5], [146, 144.5, 5]))}`;

const supineTwist = svg`${mat}
  <path class="far" d=${limb([92, 138, 7.5], [122, 116, 6], [146, 106, 5])}></path>
  <path class="far" d=${limb([162, 138, 12], [200, 94, 10], [214, 142, 7], [230, 147, 5])}></path>
  <path class="near" d=${head(44, 134) + limb([54, 136, 9], [76, 137, 10]) + lyingTorso}></path>
  <path class="near" d=${limb([161, 137, 15], [207, 73, 11], [240, 110, 7.5], [256, 106, 5])}></path>
  <circle class="halo" cx="160" cy="136" r="25"></circle>
  <circle class="target" cx="160" cy="136" r="11"></circle>
  <path class="arrow" d="M230 38c40 8 64 44 59 88m-15-15 14 18 18-13"></path>`;

const prone = svg`${mat}
  <path class="far" d=${limb([164, 137, 12], [226, 142, 9], [282, 144, 6.5], [298, 147, 4.5])}></path>
  <path class="near" d=${head(46, 130) + limb([57, 132, 9], [78, 134, 10])}></path>
  <path class="near" d=${limb([80, 135, 15], [108, 135, 16], [136, 138, 13], [162, 134, 16.5])}></path>
  <path class="near" d=${limb([162, 136, 14.5], [218, 141, 10], [272, 144, 7], [290, 147, 4.5])}></path>
  ${before(limb([84, 137, 8], [62, 143.5, 6], [34, 144.5, 5]))}`;

const sideLying = svg`${mat}
  <path class="far" d=${limb([84, 143, 8], [56, 146, 6], [28, 146.5, 5])}></path>
  <path class="far" d=${limb([160, 139, 12], [222, 141, 9.5], [268, 146, 6.5], [280, 146, 5.5])}></path>
  <path class="near" d=${head(46, 126) + limb([56, 128, 9], [78, 129, 11])}></path>
  <path class="near" d=${limb([84, 129, 20], [112, 132, 18], [132, 135, 15], [160, 130, 20])}></path>
  <path class="near" d=${limb([162, 125, 15], [214, 106, 10.5], [252, 138, 7.5], [268, 144, 5])}></path>
  ${before(limb([86, 120, 8.5], [114, 128, 7], [128, 145, 5.5]))}`;

const fourPoint = svg`${mat}
  <path class="far" d=${limb([116, 84, 9], [124, 116, 7], [124, 147, 5.5])}></path>
  <path class="far" d=${limb([200, 86, 14], [190, 142, 9], [240, 146, 6.5], [252, 146, 5])}></path>
  <path class="near" d=${head(72, 76) + limb([82, 77, 9.5], [106, 80, 11])}></path>
  <path class="near" d=${limb([108, 80, 15], [140, 79, 16.5], [174, 82, 13.5], [204, 80, 17])}></path>
  <path class="near" d=${limb([205, 84, 16], [208, 142, 9.5], [262, 146, 7], [276, 148, 4.5])}></path>
  <path class="near" d=${limb([108, 84, 10], [106, 116, 7.5], [104, 146, 6], [94, 148, 4.5])}></path>`;

/** Sets a body that was drawn upright onto the floor. */
function upright(body: SVGTemplateResult): SVGTemplateResult {
  return svg`${floor}<g transform="translate(96 6) scale(.585)">${body}</g>`;
}

const standing = upright(svg`
  <path class="far" d=${limb([116, 62, 8.5], [132, 106, 7], [140, 144, 5.5])}></path>
  <path class="far" d=${limb([106, 140, 14], [98, 198, 10], [88, 250, 7], [108, 260, 6])}></path>
  <path class="near" d=${head(112, 24) + limb([110, 32, 9], [107, 54, 10])}></path>
  <path class="near" d=${limb([107, 66, 17], [108, 92, 17], [107, 114, 14], [107, 140, 17])}></path>
  <path class="near" d=${limb([108, 142, 16], [113, 200, 11], [108, 252, 7.5], [130, 260.5, 5.5])}></path>
  ${before(limb([104, 66, 9], [94, 110, 7.5], [104, 150, 5.5]))}`);

const sitting = upright(svg`
  <path class="ground" d="M62 182h84a6 6 0 0 1 0 12H70v68a5 5 0 0 1-10 0V96a5 5 0 0 1 10 0v86zm72 8h10v72a5 5 0 0 1-10 0z"></path>
  <path class="far" d=${limb([104, 166, 14], [170, 164, 11], [178, 248, 7], [198, 260, 6])}></path>
  <path class="near" d=${head(108, 50) + limb([106, 58, 9], [102, 78, 10])}></path>
  <path class="near" d=${limb([101, 90, 17], [100, 116, 17], [97, 138, 14.5], [98, 164, 18])}></path>
  <path class="near" d=${limb([100, 166, 16], [160, 165, 12], [160, 250, 7.5], [182, 260.5, 5.5])}></path>
  ${before(limb([99, 92, 9], [102, 136, 7.5], [140, 152, 5.5]))}`);

const kneeling = upright(svg`
  <path class="far" d=${limb([112, 106, 8.5], [126, 148, 7], [138, 182, 5.5])}></path>
  <path class="far" d=${limb([106, 180, 14], [128, 250, 10], [66, 256, 7.5], [48, 260, 5])}></path>
  <path class="near" d=${head(110, 62) + limb([107, 72, 9], [104, 92, 10])}></path>
  <path class="near" d=${limb([103, 104, 17], [104, 130, 17], [102, 152, 14], [102, 178, 17])}></path>
  <path class="near" d=${limb([102, 180, 16], [112, 252, 11], [48, 257, 8], [30, 261, 5])}></path>
  ${before(limb([100, 106, 9], [92, 150, 7.5], [106, 188, 5.5]))}`);

/** A drawing, and how far down its upper edge may come: bodies that lie need no sky. */
export interface Figure {
  readonly drawing: SVGTemplateResult;
  readonly top: number;
}

const POSITIONS: Record<FigurePosition, Figure> = {
  SUPINE: { drawing: supine, top: 44 },
  PRONE: { drawing: prone, top: 60 },
  SIDE_LYING: { drawing: sideLying, top: 60 },
  FOUR_POINT: { drawing: fourPoint, top: 36 },
  KNEELING: { drawing: kneeling, top: 20 },
  SITTING: { drawing: sitting, top: 12 },
  STANDING: { drawing: standing, top: 4 },
};

const EXERCISES: Readonly<Record<string, Figure>> = { 'supine-twist': { drawing: supineTwist, top: 22 } };

/** The exercise's own figure where one is drawn, else that of its position. */
export function figureOf(exerciseKey: string, position: FigurePosition): Figure {
  return EXERCISES[exerciseKey] ?? POSITIONS[position];
}
