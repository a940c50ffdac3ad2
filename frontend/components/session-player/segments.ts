import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Here } from './rounds.ts';
import { totalOf } from './rounds.ts';

/** More dashes than this are one bar. */
const MOST_DASHES = 16;

/** How far an exercise is, round by round; for the eyes only, since the words say it as well. */
export function segments({ rounds, done, target, round }: Here): TemplateResult {
  return html`<div class="segments" aria-hidden="true">
    ${rounds.map((each) => {
      const most = target.high * each.sides.length;
      const total = totalOf(done, each);
      const dashes = target.unit === 'REPETITIONS' && most <= MOST_DASHES;
      return html`<div class="round ${each === round ? 'now' : ''}">
        ${
          dashes
            ? Array.from({ length: most }, (_, index) => html`<i class=${index < total ? 'done' : nothing}></i>`)
            : html`<i class="bar"><i class="done" style="inline-size: ${Math.round((100 * total) / most)}%"></i></i>`
        }
      </div>`;
    })}
  </div>`;
}
