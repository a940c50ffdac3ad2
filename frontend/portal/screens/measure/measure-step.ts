import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../../../components/choice-group/choice-group.ts';
import type { MeasureQuestion } from '../../api/model.ts';
import { t } from '../../texts.ts';
import type { MeasureDraft, Step } from './measure-draft.ts';

type Asked = Extract<Step, { is: 'question' }>;

/** What a step tells the screen. */
export interface Answering {
  answer(key: string, value: number | null): void;
  name(activities: readonly string[]): void;
}

/** One question with the way to answer it. */
export function questionStep(step: Asked, value: number | undefined, error: string, to: Answering): TemplateResult {
  const { question, key, about } = step;
  const label = about === '' ? question.text : t('portal.measure.about', about, question.text);
  if (question.kind === 'NUMBER' || question.kind === 'DECIMAL') return numberField(question, key, value, error, to);
  return html`<choice-group
    .label=${label}
    .layout=${question.kind === 'CHOICE' ? 'list' : question.kind === 'YES_NO' ? 'row' : 'scale'}
    .low=${question.lowWords ?? ''}
    .high=${question.highWords ?? ''}
    .choices=${choicesOf(question)}
    .value=${value === undefined ? null : String(value)}
    .error=${error}
    @choice-made=${(event: CustomEvent<{ value: string }>) => to.answer(key, Number(event.detail.value))}
  ></choice-group>`;
}

function choicesOf({ kind, low, high, options }: MeasureQuestion): { value: string; label: string }[] {
  if (kind === 'CHOICE') return options.map(({ place, label }) => ({ value: String(place), label }));
  if (kind === 'YES_NO') {
    return [
      { value: '1', label: t('portal.yes') },
      { value: '0', label: t('portal.measure.no') },
    ];
  }
  const from = low ?? 0;
  return Array.from({ length: (high ?? 10) - from + 1 }, (_, index) => String(from + index)).map((each) => ({
    value: each,
    label: each,
  }));
}

function numberField(
  question: MeasureQuestion,
  key: string,
  value: number | undefined,
  error: string,
  to: Answering,
): TemplateResult {
  return html`<div class="field">
    <label for="number">${question.text}</label>
    <input
      id="number"
      type="number"
      inputmode=${question.kind === 'DECIMAL' ? 'decimal' : 'numeric'}
      step=${question.kind === 'DECIMAL' ? 'any' : '1'}
      min=${question.low ?? nothing}
      max=${question.high ?? nothing}
      aria-describedby="number-hint number-error"
      .value=${value === undefined ? '' : String(value)}
      @input=${(event: Event) => {
        const { value: typed, valueAsNumber } = event.target as HTMLInputElement;
        to.answer(key, typed === '' ? null : valueAsNumber);
      }}
    />
    <p class="hint" id="number-hint">
      ${t('portal.measure.range', question.low ?? 0, question.high ?? 0, question.unit ?? '')}
    </p>
    <p class="error" id="number-error">${error}</p>
  </div>`;
}

/** Statements to tick; what is left alone is answered as well. */
export function ticksStep(questions: readonly MeasureQuestion[], draft: MeasureDraft, to: Answering): TemplateResult {
  return html`<fieldset class="ticks">
    <legend>${t('portal.measure.ticks')}</legend>
    ${questions.map(
      ({ key, text }) =>
        html`<label class="tick"
          ><input
            type="checkbox"
            .checked=${draft.values[key] === 1}
            @change=${(event: Event) => to.answer(key, (event.target as HTMLInputElement).checked ? 1 : null)}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Where a client names what is hard to do; asked once. */
export function namingStep(most: number, draft: MeasureDraft, error: string, to: Answering): TemplateResult {
  const typed = Array.from({ length: most }, (_, index) => draft.activities[index] ?? '');
  const filled = typed.filter((each) => each.trim() !== '').length;
  return html`<fieldset class="ticks">
    <legend>${t('portal.measure.name', most)}</legend>
    <p class="hint">${t('portal.measure.name-hint')}</p>
    ${typed.slice(0, Math.max(3, Math.min(most, filled + 1))).map(
      (each, index) =>
        html`<div class="field">
          <label for=${`activity-${index}`}>${t('portal.measure.activity', index + 1)}</label>
          <input
            id=${`activity-${index}`}
            maxlength="120"
            autocomplete="off"
            aria-describedby=${index === 0 ? 'activity-error' : nothing}
            .value=${each}
            @input=${(event: Event) => to.name(typed.with(index, (event.target as HTMLInputElement).value))}
          />
          ${index === 0 ? html`<p class="error" id="activity-error">${error}</p>` : nothing}
        </div>`,
    )}
  </fieldset>`;
}
