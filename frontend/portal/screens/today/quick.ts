import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Exercise, Occurrence, Routine } from '../../api/model.ts';
import { waitingOf } from '../../log/session-log.ts';
import { targetOf } from '../../log/target.ts';
import { amountText, sideText } from '../../parts/words.ts';
import { t } from '../../texts.ts';

/** The second tap of the quick log: what would be stored, in words, before it is. */
export interface Quick {
  readonly id: string;
  /** Preparations that the client says to have used. */
  readonly used: readonly string[];
}

interface QuickActions {
  change(quick: Quick): void;
  store(): void;
  cancel(): void;
}

export function quickPanel(
  quick: Quick,
  routine: Routine,
  occurrence: Occurrence,
  busy: boolean,
  actions: QuickActions,
): TemplateResult {
  const exercises = waitingOf(routine, occurrence);
  return html`<section class="panel" aria-labelledby="quick-heading">
    <h2 id="quick-heading" tabindex="-1">${t('portal.quick.heading')}</h2>
    <ul class="plain">
      ${exercises.map((exercise) => html`<li><b>${exercise.name}</b> ${doneText(exercise, quick.used)}</li>`)}
    </ul>
    ${conditional(exercises).map(
      ({ key, question }) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${quick.used.includes(key)}
            @change=${(event: Event) => actions.change(withUse(quick, key, (event.target as HTMLInputElement).checked))}
          />
          <span>${question}</span>
        </label>`,
    )}
    <div class="actions">
      <button class="button" aria-disabled=${busy} @click=${actions.store}>${t('portal.quick.store')}</button>
      <button class="button-quiet" @click=${actions.cancel}>${t('portal.quick.cancel')}</button>
    </div>
  </section>`;
}

/** Preparations on which some amount depends: those have to be known even for a quick log. */
function conditional(exercises: readonly Exercise[]): { key: string; question: string }[] {
  const found = exercises.flatMap((exercise) =>
    exercise.preparations
      .filter(({ key }) => exercise.branches.some((branch) => branch.preparation === key))
      .map(({ key, name }): [string, string] => [key, t('portal.quick.with', name)]),
  );
  return [...new Map(found)].map(([key, question]) => ({ key, question }));
}

function doneText(exercise: Exercise, used: readonly string[]): string {
  const { low, unit } = targetOf(exercise, used);
  const amount = amountText({ low, high: low, unit });
  const sets = exercise.sets === 1 ? amount : t('portal.quick.sets', exercise.sets, amount);
  const [side] = exercise.sides;
  if (side === undefined) return sets;
  return exercise.sides.length > 1
    ? t('portal.quick.each-side', sets)
    : t('portal.quick.one-side', sideText(side), sets);
}

function withUse(quick: Quick, key: string, used: boolean): Quick {
  return { ...quick, used: used ? [...quick.used, key] : quick.used.filter((other) => other !== key) };
}
