import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Ring } from './faces/face.ts';

/** A clock or a counter to be read from across the room. */
export function ringFace({ above, number, below, part }: Ring): TemplateResult {
  return html`<div class="ring">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="track" cx="50" cy="50" r="45"></circle>
      <circle
        class="part"
        cx="50"
        cy="50"
        r="45"
        pathLength="100"
        stroke-dasharray="100"
        stroke-dashoffset=${(100.5 - 100.5 * part).toFixed(1)}
      ></circle>
    </svg>
    <p><span class="above">${above}</span> <b>${number}</b> <span class="below">${below}</span></p>
  </div>`;
}
