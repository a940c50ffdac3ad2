import { css } from 'lit';

export const styles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--hs-space-half) var(--hs-space-2);
  }

  .words {
    display: grid;
    flex: 1 1 6rem;
  }

  label {
    font-weight: 600;
  }

  #hint {
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
  }

  .stepper {
    display: flex;
    flex: none;
    border: 1px solid var(--hs-soft);
    border-radius: var(--hs-radius-s);
    background: var(--hs-surface);
  }

  .stepper:focus-within {
    border-color: var(--hs-accent);
  }

  button {
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    border: 0;
    border-radius: var(--hs-radius-s);
    background: none;
    color: var(--hs-accent);
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    background: var(--hs-accent-tint);
  }

  svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  input {
    inline-size: 3.5rem;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--hs-text-l);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  input::placeholder {
    color: var(--hs-soft);
    font-weight: 400;
    opacity: 1;
  }

  #remark {
    margin: var(--hs-space-half) 0 0;
    color: var(--hs-clay-text);
    font-size: var(--hs-text-s);
  }

  #remark:empty {
    margin: 0;
  }
`;
