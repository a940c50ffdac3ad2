import { css } from 'lit';

/** Colours and type of all charts; a theme, the printer and forced colours change them here. */
export const chartStyles = css`
  :host {
    --chart-strong: var(--hs-accent);
    --chart-tint: var(--hs-accent-tint);
    --chart-second: var(--hs-clay);
    --chart-rule: var(--hs-line);
    --chart-text: var(--hs-ink);
    --chart-quiet: var(--hs-soft);
    --chart-ground: var(--hs-surface);
    --chart-on-strong: var(--hs-on-accent);

    position: relative;
    min-inline-size: 0;
  }

  h2 {
    display: grid;
    gap: 0.125rem;
    margin: 0 0 var(--hs-space-1);
    font-weight: var(--hs-heading-weight);
    font-size: var(--hs-text-l);
    letter-spacing: var(--hs-heading-tracking);
    line-height: 1.3;
  }

  .topic {
    color: var(--hs-soft);
    font-weight: 600;
    font-size: var(--hs-text-s);
    letter-spacing: 0;
  }

  .plot {
    overflow-x: auto;
    overflow-y: hidden;
    border-radius: var(--hs-radius-s);
  }

  svg {
    display: block;
    max-inline-size: none;
  }

  text {
    fill: var(--chart-quiet);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .strong-text {
    fill: var(--chart-text);
    font-weight: 650;
  }

  .halo {
    stroke: var(--chart-ground);
    stroke-width: 3;
    paint-order: stroke;
  }

  .middle {
    text-anchor: middle;
  }

  .end {
    text-anchor: end;
  }

  .rule {
    stroke: var(--chart-rule);
    stroke-width: 1;
  }

  .here {
    stroke: var(--chart-quiet);
    stroke-width: 1;
  }

  .said {
    min-block-size: 1.5em;
    margin: 0;
    color: var(--hs-ink);
    font-size: var(--hs-text-s);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 var(--hs-space-2);
  }

  .more > details[open] {
    flex: 1 0 100%;
  }

  summary,
  button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--hs-target);
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: var(--hs-accent);
    font: inherit;
    font-size: var(--hs-text-s);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .more ul {
    display: grid;
    gap: var(--hs-space-half);
    margin: 0 0 var(--hs-space-1);
    padding-inline-start: 1.25rem;
    color: var(--hs-soft);
    font-size: var(--hs-text-s);
  }

  .tabled {
    overflow: auto;
    max-block-size: 22rem;
    border: 1px solid var(--hs-line);
    border-radius: var(--hs-radius-s);
    padding: var(--hs-space-1) var(--hs-space-2);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--hs-text-s);
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--hs-space-half);
    color: var(--hs-soft);
    text-align: start;
  }

  th,
  td {
    border-block-start: 1px solid var(--hs-line);
    padding: 0.375rem var(--hs-space-2) 0.375rem 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--hs-soft);
  }

  @media (forced-colors: active) {
    :host {
      --chart-strong: Highlight;
      --chart-tint: Canvas;
      --chart-second: LinkText;
      --chart-rule: GrayText;
      --chart-text: CanvasText;
      --chart-quiet: CanvasText;
      --chart-ground: Canvas;
      --chart-on-strong: HighlightText;
    }
  }

  @media print {
    .said,
    .more {
      display: none;
    }

    :host {
      break-inside: avoid;
      print-color-adjust: exact;
    }

    .plot {
      overflow: visible;
    }

    .plot > svg {
      inline-size: 100%;
      block-size: auto;
    }
  }
`;
