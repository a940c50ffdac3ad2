import { css } from 'lit';

/** What the parts of a drawing are painted with. */
export const inks = css`
  .n {
    fill: var(--hs-figure-near);
  }

  .f {
    fill: var(--hs-figure-far);
  }

  .b {
    fill: var(--hs-figure-body);
  }

  .h {
    fill: var(--hs-figure-hair);
  }

  .l {
    fill: var(--hs-clay);
  }

  .p {
    fill: var(--hs-figure-prop);
    stroke: var(--hs-figure-prop);
  }

  .g {
    fill: var(--hs-line);
    stroke: var(--hs-line);
  }

  .g,
  .p {
    stroke-linejoin: round;
    stroke-width: 8;
  }

  .t,
  .a {
    fill: none;
    stroke: var(--hs-clay);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .t {
    opacity: 0.26;
    stroke-width: 84;
  }

  .u {
    opacity: 0.6;
    stroke-width: 38;
  }

  .a {
    stroke-width: 14;
  }
`;

/** Only the picture itself: its styles are the page's, and nothing in it may run. */
export function drawn(text: string): SVGSVGElement | null {
  const bare = text.replace(/<style>[^<]*<\/style>/g, '');
  const root = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement)) return null;
  root.querySelectorAll('style, script, title, desc').forEach((part) => part.remove());
  root.setAttribute('aria-hidden', 'true');
  return document.importNode(root, true);
}
