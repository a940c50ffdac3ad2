import { css } from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  legend {
    margin-block-end: var(--hs-space-1);
    padding: 0;
    font-weight: 600;
  }

  #hint {
    margin: calc(-1 * var(--hs-space-half)) 0 var(--hs-space-1);
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
  }

  #error {
    margin: var(--hs-space-1) 0 0;
    color: var(--hs-clay-text);
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hs-space-1);
  }

  :host([layout='list']) .choices {
    display: grid;
  }

  :host([layout='scale']) .choices {
    display: grid;
    gap: 6px;
    grid-template-columns: repeat(auto-fill, minmax(var(--hs-target), 1fr));
  }

  label {
    position: relative;
    display: grid;
    min-inline-size: var(--hs-target);
    cursor: pointer;
  }

  input {
    position: absolute;
    inset: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .face {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-block-size: var(--hs-target);
    padding: var(--hs-space-half) var(--hs-space-2);
    border: 1px solid var(--hs-soft);
    border-radius: var(--hs-radius-s);
    background: var(--hs-surface);
    text-align: center;
  }

  :host([layout='list']) .face {
    align-items: start;
    padding-block: var(--hs-space-1);
    text-align: start;
  }

  :host([layout='scale']) .face {
    padding-inline: 0;
    font-variant-numeric: tabular-nums;
  }

  .detail {
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
  }

  input:hover + .face {
    border-color: var(--hs-accent);
  }

  input:checked + .face {
    border-color: var(--hs-accent);
    background: var(--hs-accent-tint);
    box-shadow: inset 0 0 0 1.5px var(--hs-accent);
    color: var(--hs-accent);
  }

  input:checked + .face .text {
    font-weight: 700;
  }

  :host(:not([layout='scale'])) input:checked + .face .text::before {
    content: '✓ ' / '';
  }

  input:checked + .face .detail {
    color: var(--hs-ink);
  }

  input:focus-visible + .face {
    outline: 3px solid var(--hs-accent);
    outline-offset: 2px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--hs-space-2);
    margin: var(--hs-space-half) 0 0;
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
  }

  @media (forced-colors: active) {
    input:checked + .face {
      outline: 3px solid Highlight;
    }
  }
`;
