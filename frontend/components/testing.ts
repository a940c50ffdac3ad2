import type { LitElement } from 'lit';

/** Puts an element with these properties on the page and waits until it is drawn. */
export async function shown<T extends LitElement>(tag: string, properties: Partial<T>): Promise<T> {
  const element = document.createElement(tag) as T;
  Object.assign(element, properties);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

export function all(element: LitElement, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The words of a part, as a reader would hear them in one breath. */
export function text(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The cells of a table's body, row by row. */
export function cells(element: LitElement): string[][] {
  return all(element, 'tbody tr').map((row) => [...row.children].map(text));
}

/** What the element tells its surroundings, in order. */
export function heard(element: LitElement, event: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(event, (told) => details.push((told as CustomEvent<unknown>).detail));
  return details;
}
