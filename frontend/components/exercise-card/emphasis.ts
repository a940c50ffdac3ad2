import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A sentence with its ranges, such as 4–6, set strong: they are what the eye looks for. */
export function emphasised(sentence: string): (string | TemplateResult)[] {
  return sentence.split(/(\d+[–-]\d+)/).map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part));
}
