import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** One instruction, in the words for either side where they differ. */
export interface CardStep {
  readonly role: string;
  readonly roleName: string;
  readonly text: string;
  readonly why?: string | null;
  readonly left?: string | null;
  readonly right?: string | null;
}

export interface StepWords {
  readonly why: string;
  readonly left: string;
  readonly right: string;
}

/** The steps in order, under one heading for each run of steps with the same role. */
export function steps(all: readonly CardStep[], words: StepWords): TemplateResult[] {
  return runs(all).map(
    (run) =>
      html`<section>
        <h3>${run[0]?.roleName}</h3>
        ${run.map((step) => stepText(step, words))}
      </section>`,
  );
}

function runs(all: readonly CardStep[]): CardStep[][] {
  const result: CardStep[][] = [];
  for (const step of all) {
    const last = result.at(-1);
    if (last?.[0]?.role === step.role) last.push(step);
    else result.push([step]);
  }
  return result;
}

function stepText(step: CardStep, words: StepWords): TemplateResult {
  return html`${
    step.left == null || step.right == null
      ? html`<p>${step.text}</p>`
      : html`<p><b>${words.left}</b> ${step.left}</p>
          <p><b>${words.right}</b> ${step.right}</p>`
  }
  ${
    step.why == null
      ? nothing
      : html`<details class="why">
          <summary>${words.why}</summary>
          <p>${step.why}</p>
        </details>`
  }`;
}
