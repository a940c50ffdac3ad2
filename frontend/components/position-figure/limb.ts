/** A joint of a silhouette: where it is, and how thick the body is there. */
export type Joint = readonly [x: number, y: number, radius: number];

/** The outline of a chain of joints: a disc at each, and between two of them the hull that tapers from one to the next. */
export function limb(...joints: Joint[]): string {
  return joints.map((joint, index) => disc(joint) + hull(joints[index - 1], joint)).join('');
}

function disc([x, y, r]: Joint): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function hull(from: Joint | undefined, to: Joint): string {
  if (from === undefined) return '';
  const [x1, y1, r1] = from;
  const [x2, y2, r2] = to;
  const along = Math.atan2(y2 - y1, x2 - x1);
  const tilt = Math.acos((r1 - r2) / Math.hypot(x2 - x1, y2 - y1));
  const corner = (x: number, y: number, r: number, angle: number): string =>
    `${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
  return `M${corner(x1, y1, r1, along + tilt)}L${corner(x2, y2, r2, along + tilt)}L${corner(x2, y2, r2, along - tilt)}L${corner(x1, y1, r1, along - tilt)}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
