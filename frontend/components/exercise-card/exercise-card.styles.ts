import { css } from 'lit';
import { spoken } from '../shared.styles.ts';

const card = css`
  article {
    overflow: hidden;
    border: 1px solid var(--hs-line);
    border-radius: var(--hs-radius-l);
    background: var(--hs-surface);
  }

  exercise-figure {
    block-size: clamp(9.5rem, 26vw, 15rem);
    padding: var(--hs-space-1) var(--hs-space-2) 0;
    background: linear-gradient(var(--hs-paper), var(--hs-surface));
  }

  .text {
    padding: var(--hs-space-2) var(--hs-space-2) var(--hs-space-1);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--hs-space-2);
  }

  h2 {
    flex: 1 1 min-content;
    margin: 0;
    font-size: var(--hs-text-xl);
    font-weight: var(--hs-heading-weight);
    line-height: var(--hs-leading-tight);
    letter-spacing: var(--hs-heading-tracking);
  }

  p {
    margin: var(--hs-space-half) 0 0;
  }

  strong {
    white-space: nowrap;
  }

  ::slotted([slot='aside']) {
    flex: none;
  }

  .dosage {
    font-size: var(--hs-text-l);
  }

  .note {
    margin-block-start: var(--hs-space-1);
    border-inline-start: 3px solid var(--hs-accent-tint);
    padding-inline-start: var(--hs-space-1);
    color: var(--hs-soft);
  }

  :host([compact]) article {
    display: grid;
    grid-template-columns: min(7.5rem, 34%) minmax(0, 1fr);
    align-items: center;
  }

  :host([compact]) exercise-figure {
    block-size: auto;
    padding: var(--hs-space-1) 0 0 var(--hs-space-1);
    background: none;
  }

  :host([compact]) .text {
    padding-block-end: 0;
  }

  :host([compact]) h2 {
    font-size: var(--hs-text-l);
  }

  :host([compact]) .dosage {
    color: var(--hs-soft);
    font-size: var(--hs-text-m);
  }

  :host([compact]) article > details {
    grid-column: 1 / -1;
  }
`;

const detail = css`
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--hs-target);
    color: var(--hs-accent);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin: -0.25rem 0 0 0.5rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate 0.2s;
    content: '';
  }

  details[open] > summary::after {
    margin-block-start: 0.25rem;
    rotate: 225deg;
  }

  article > details > summary {
    padding-inline: var(--hs-space-2);
  }

  .detail {
    padding: 0 var(--hs-space-2) var(--hs-space-2);
  }

  exercise-media {
    margin-block: var(--hs-space-1) var(--hs-space-2);
  }

  section {
    margin-block-start: var(--hs-space-2);
  }

  h3 {
    margin: 0;
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
    font-weight: 600;
  }

  .soft,
  .source {
    color: var(--hs-soft);
  }

  .source {
    margin-block-start: var(--hs-space-2);
    font-size: var(--hs-text-s);
  }

  .source a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--hs-target);
    color: inherit;
  }

  .why summary {
    font-size: var(--hs-text-s);
    font-weight: 400;
  }

  .why p {
    margin: 0 0 var(--hs-space-1);
    color: var(--hs-soft);
  }

  section + p {
    margin-block-start: var(--hs-space-2);
  }

  .stop {
    margin-block-start: var(--hs-space-1);
    border-radius: var(--hs-radius-s);
    padding: var(--hs-space-1) var(--hs-space-2);
    background: var(--hs-clay-tint);
    color: var(--hs-clay-text);
  }

  ol {
    margin: var(--hs-space-1) 0;
    padding-inline-start: 1.5rem;
  }

  li + li {
    margin-block-start: var(--hs-space-half);
  }

  @media (prefers-reduced-motion: reduce) {
    summary::after {
      transition: none;
    }
  }
`;

export const styles = [card, detail, spoken];
