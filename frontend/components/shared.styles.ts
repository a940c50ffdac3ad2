import { css } from 'lit';

/** What every element of ours starts from. */
export const base = css`
  :host {
    display: block;
    color: var(--hs-ink);
    font-family: var(--hs-font);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--hs-accent);
    outline-offset: 2px;
  }
`;

/** Words for those who listen instead of look. */
export const spoken = css`
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
