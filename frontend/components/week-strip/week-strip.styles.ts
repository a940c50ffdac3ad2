import { css } from 'lit';

export const styles = css`
  ol {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: var(--hs-space-1);
    margin: 0;
    padding: 0;
    list-style: none;
    text-align: center;
  }

  .weekday {
    display: block;
    margin-block-end: var(--hs-space-half);
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
  }

  .tile {
    display: grid;
    place-items: center;
    block-size: var(--hs-target);
    border: 2px solid transparent;
    border-radius: var(--hs-radius-s);
    background: var(--hs-line);
    color: var(--hs-soft);
    font-weight: 700;
  }

  .done,
  .partly {
    background: var(--hs-accent-tint);
    color: var(--hs-accent);
  }

  .due {
    border: 1.5px solid var(--hs-line);
    background: transparent;
  }

  .excused {
    border: 1.5px dashed var(--hs-soft);
    background: transparent;
  }

  .free {
    background: transparent;
  }

  a:hover .tile {
    border-color: var(--hs-accent);
  }

  .current {
    border: 2.5px solid var(--hs-accent);
    background: var(--hs-surface);
    color: var(--hs-ink);
  }

  .current.done {
    background: var(--hs-accent-tint);
    color: var(--hs-accent);
  }

  a {
    display: block;
    text-decoration: none;
    border-radius: var(--hs-radius-s);
  }

  svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
`;
