/** Does the work after the next paint: what makes the browser lay out at once, such as focus, must not delay the answer to a press. */
export function oncePainted(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
