import type { Act, Face } from './faces/face.ts';
import type { Session } from './session.ts';

const WORK = ['set-up', 'get-ready', 'rep', 'seconds'];

/** What a key means: space and enter are the main thing, left is back, right is on, down takes back, Escape pauses. */
export function actOfKey(event: KeyboardEvent, face: Face, session: Session | undefined): Act | null {
  if (session === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return null;
  switch (event.key) {
    case ' ':
    case 'Enter':
      return event.repeat || isPressable(event) ? null : mainOf(face);
    case 'Escape':
      return session.over === 'pause' ? { is: 'go' } : { is: 'pause' };
    case 'ArrowLeft':
      return { is: 'back' };
    case 'ArrowRight':
      return session.over === null && WORK.includes(session.step.is) ? { is: 'enough' } : mainOf(face);
    case 'ArrowDown':
      return face.ring === undefined ? null : { is: 'undo' };
    default:
      return null;
  }
}

/** Among answers, arrows go from one to the next. */
export function movesFocus(event: KeyboardEvent, root: HTMLElement | DocumentFragment): boolean {
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
  if (step === undefined) return false;
  const answers = [...root.querySelectorAll<HTMLElement>('.choices button')];
  const at = answers.findIndex((answer) => answer === (root as ShadowRoot).activeElement);
  const to = at < 0 ? (step > 0 ? 0 : answers.length - 1) : (at + step + answers.length) % answers.length;
  answers[to]?.focus();
  event.preventDefault();
  return true;
}

function mainOf({ main }: Face): Act | null {
  return main === undefined || main.act.is === 'cue' ? null : main.act;
}

function isTyping(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement);
}

/** A button or a link under the focus means itself. */
function isPressable(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement && node.matches('button, a, summary'));
}
