import { css } from 'lit';

/** Dark by design, whatever the page is: large light type is read best from the floor. */
export const styles = css`
  :host {
    position: fixed;
    inset: 0;
    z-index: 10;
    background: var(--hs-paper);
    color-scheme: dark;
  }

  .stage {
    display: grid;
    grid-template: auto auto 1fr auto / minmax(0, 1fr);
    grid-template-areas: 'top' 'about' 'middle' 'controls';
    gap: var(--hs-space-2);
    box-sizing: border-box;
    block-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: max(var(--hs-space-2), env(safe-area-inset-top)) max(18px, env(safe-area-inset-right))
      max(var(--hs-space-1), env(safe-area-inset-bottom)) max(18px, env(safe-area-inset-left));
    overflow: auto;
  }

  ::slotted([slot='status']:not(:empty))::before {
    content: ' · ';
  }

  .top {
    grid-area: top;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--hs-space-2);
    color: var(--hs-soft);
  }

  .about {
    grid-area: about;
    display: grid;
    align-content: start;
    gap: var(--hs-space-1);
    min-inline-size: 0;
  }

  .middle {
    grid-area: middle;
    display: grid;
    align-content: start;
    justify-items: center;
    gap: var(--hs-space-2);
    min-inline-size: 0;
  }

  .does .middle {
    align-content: center;
  }

  .controls {
    position: sticky;
    inset-block-end: calc(-1 * var(--hs-space-1));
    grid-area: controls;
    display: grid;
    align-self: end;
    gap: 10px;
    margin-inline: -6px;
    padding: var(--hs-space-1) 6px 0;
    background: var(--hs-paper);
    box-shadow: 0 -12px 12px -4px var(--hs-paper);
  }

  p {
    margin: 0;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--hs-space-half) var(--hs-space-2);
  }

  h1 {
    margin: 0;
    font-size: clamp(1.75rem, 1.2rem + 2.4vmin, 3.5rem);
    font-weight: 750;
    letter-spacing: -0.02em;
    line-height: 1.15;
    text-wrap: balance;
  }

  h1:focus {
    outline: none;
  }

  .pill {
    border-radius: var(--hs-radius-pill);
    padding: 0.25rem 0.75rem;
    background: var(--hs-accent-tint);
    color: var(--hs-accent);
    font-weight: 650;
  }

  .lead {
    color: var(--hs-soft);
    font-size: clamp(1.0625rem, 0.9rem + 0.8vmin, 1.75rem);
    line-height: 1.4;
  }

  exercise-figure,
  moving-figure {
    justify-self: center;
    inline-size: min(100%, 20vh, 17rem);
  }

  .asks :is(exercise-figure, moving-figure) {
    inline-size: min(100%, 26vh, 17rem);
  }

  .mirrored {
    transform: scaleX(-1);
  }

  .segments {
    grid-column: 1 / -1;
    display: flex;
    gap: var(--hs-space-2);
    padding-block-end: var(--hs-space-half);
  }

  .round {
    display: flex;
    flex: 1;
    gap: 4px;
  }

  .segments i {
    flex: 1;
    block-size: 7px;
    border-radius: 4px;
    background: var(--hs-line);
  }

  .round.now i:not(.done) {
    background: color-mix(in srgb, var(--hs-line) 70%, var(--hs-soft));
  }

  .segments i.done,
  .segments .bar .done {
    display: block;
    background: var(--hs-accent);
  }

  .ring {
    position: relative;
    inline-size: min(100%, 31vh, 30rem);
    min-inline-size: 11rem;
    aspect-ratio: 1;
    container-type: inline-size;
    touch-action: manipulation;
  }

  .ring svg {
    display: block;
    inline-size: 100%;
    transform: rotate(-90deg);
  }

  .ring circle {
    fill: none;
    stroke-width: 6;
  }

  .track {
    stroke: var(--hs-line);
  }

  .part {
    stroke: var(--hs-accent);
  }

  .ring p {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: 14%;
    color: var(--hs-soft);
    font-size: max(1rem, 6.5cqi);
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }

  .ring .above {
    color: var(--hs-ink);
    font-size: max(1.125rem, 8.5cqi);
    font-weight: 650;
  }

  .ring b {
    color: var(--hs-ink);
    font-size: 36cqi;
    font-variant-numeric: tabular-nums;
    font-weight: 800;
    line-height: 1;
  }

  button {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--hs-target);
    min-block-size: 3rem;
    border: 1px solid var(--hs-line);
    border-radius: var(--hs-radius-l);
    padding: var(--hs-space-half) var(--hs-space-1);
    background: var(--hs-surface);
    color: var(--hs-ink);
    font: inherit;
    font-weight: 650;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    border-color: var(--hs-accent);
  }

  button small {
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
    font-weight: 500;
  }

  button.large {
    min-block-size: 3.5rem;
    font-size: clamp(1.125rem, 1rem + 0.6vmin, 1.625rem);
  }

  button.large.main {
    min-block-size: 4.25rem;
  }

  button.main {
    border-color: var(--hs-accent);
    background: var(--hs-accent);
    color: var(--hs-on-accent);
  }

  button.main small {
    color: inherit;
  }

  button.clay {
    border-color: color-mix(in srgb, var(--hs-clay) 45%, transparent);
    background: var(--hs-clay-tint);
    color: var(--hs-clay-text);
  }

  .pair {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 10px;
  }

  .row {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 10px;
  }

  .row button {
    padding-inline: var(--hs-space-half);
    font-size: 0.9375rem;
    line-height: 1.2;
  }

  .bottom {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 var(--hs-space-3);
  }

  button.link {
    min-block-size: var(--hs-target);
    border: 0;
    padding: 0 var(--hs-space-half);
    background: none;
    color: var(--hs-soft);
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .choices {
    display: grid;
    gap: 10px;
    inline-size: 100%;
  }

  .choices.scale {
    grid-template-columns: repeat(4, 1fr);
  }

  .choice {
    min-block-size: 3.75rem;
    font-size: clamp(1.125rem, 1rem + 0.6vmin, 1.625rem);
  }

  .scale .choice {
    min-block-size: clamp(3.5rem, 9vh, 6rem);
    font-size: clamp(1.375rem, 1rem + 1.6vmin, 2.5rem);
    font-variant-numeric: tabular-nums;
  }

  .choice[aria-pressed='true']:not(.main) {
    border-color: var(--hs-accent);
    background: var(--hs-accent-tint);
    box-shadow: inset 0 0 0 1px var(--hs-accent);
  }

  .choice[aria-pressed='true'] > span::before {
    content: '✓ ' / '';
  }

  .detail {
    display: grid;
    gap: var(--hs-space-1);
    inline-size: 100%;
    font-size: clamp(1.0625rem, 0.95rem + 0.7vmin, 1.5rem);
    line-height: 1.45;
  }

  .steps {
    display: grid;
    gap: var(--hs-space-half);
    margin: 0;
    padding-inline-start: 1.4em;
  }

  .note {
    border-radius: var(--hs-radius-m);
    padding: var(--hs-space-1) var(--hs-space-2);
    background: var(--hs-accent-tint);
  }

  .stop {
    color: var(--hs-clay-text);
  }

  textarea {
    inline-size: 100%;
    border: 1px solid var(--hs-soft);
    border-radius: var(--hs-radius-m);
    padding: var(--hs-space-2);
    background: var(--hs-surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .lesson {
    border: 1px solid var(--hs-line);
    border-radius: var(--hs-radius-m);
    padding: var(--hs-space-half) var(--hs-space-2);
    background: var(--hs-surface);
  }

  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--hs-target);
    font-weight: 650;
    cursor: pointer;
  }

  summary::before {
    content: '▸ ' / '';
    padding-inline-end: 0.4em;
    color: var(--hs-accent);
  }

  [open] > summary::before {
    content: '▾ ' / '';
  }

  .summary {
    display: grid;
    gap: var(--hs-space-2);
    margin: 0;
  }

  .summary div {
    border-radius: var(--hs-radius-l);
    padding: var(--hs-space-2);
    background: var(--hs-surface);
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: var(--hs-space-half) 0 0;
    font-variant-numeric: tabular-nums;
  }

  /* A small phone has no room for the figure beside the count. */
  @media (orientation: portrait) and (max-height: 46rem) {
    .does :is(exercise-figure, moving-figure) {
      display: none;
    }
  }

  /* Lying on its side, or on a television: what to see beside what to press. */
  @media (orientation: landscape) and (min-width: 40rem) {
    .stage {
      grid-template: auto auto 1fr auto / minmax(0, 1fr) minmax(0, 1fr);
      grid-template-areas: 'top top' 'about middle' 'about middle' 'controls middle';
      gap: var(--hs-space-1) clamp(24px, 4vw, 96px);
      max-inline-size: min(94vw, 110rem);
    }

    .middle {
      align-content: safe center;
    }

    .ring {
      inline-size: min(100%, 76vh);
    }

    .choices.scale {
      grid-template-columns: repeat(4, 1fr);
    }
  }

  @media (orientation: landscape) and (max-height: 30rem) {
    .stage {
      padding-block: var(--hs-space-half);
    }

    .lead {
      font-size: 0.9375rem;
      line-height: 1.3;
    }

    .controls,
    .pair,
    .row,
    .choices {
      gap: 6px;
    }

    exercise-figure,
    moving-figure {
      display: none;
    }

    button.large,
    button.large.main {
      min-block-size: 3rem;
    }

    .choice,
    .scale .choice {
      min-block-size: 3rem;
    }
  }

  @media (min-width: 80rem) and (min-height: 45rem) {
    :host {
      font-size: 1.375rem;
    }

    exercise-figure,
    moving-figure,
    .asks :is(exercise-figure, moving-figure) {
      inline-size: min(100%, 58vh);
    }

    h1 {
      font-size: 3.5rem;
    }

    .lead,
    .choice,
    .scale .choice,
    button.large {
      font-size: 2rem;
    }

    .detail {
      font-size: 1.75rem;
    }

    button,
    .row button {
      min-block-size: 4rem;
      font-size: 1.375rem;
    }

    button small {
      font-size: 1.25rem;
    }

    button.large.main {
      min-block-size: 5.5rem;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .part {
      transition: stroke-dashoffset 100ms linear;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .does .part {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .part,
    .segments .done {
      stroke: Highlight;
      background: Highlight;
    }
  }
`;
