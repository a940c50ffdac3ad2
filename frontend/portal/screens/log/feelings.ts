import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../../../components/choice-group/choice-group.ts';
import { HIGH_EFFORT, HIGH_PAIN } from '../../../components/thresholds.ts';
import type { Education, Exercise } from '../../api/model.ts';
import type { Draft } from '../../log/draft.ts';
import { errorAt } from '../../parts/failure.ts';
import { t } from '../../texts.ts';

const NO_ANSWER = 'none';

/** How it felt: all of it may stay unsaid. */
export function feelings(
  draft: Draft,
  exercises: readonly Exercise[],
  failure: unknown,
  change: (change: Partial<Draft>) => void,
): TemplateResult {
  return html`<section class="panel entry" aria-labelledby="feelings">
    <h2 id="feelings">${t('portal.feelings.heading')}</h2>
    <p class="soft">${t('portal.feelings.optional')}</p>
    ${scale('painBefore', t('portal.feelings.pain-before'), t('portal.feelings.no-pain'), t('portal.feelings.worst'))}
    ${scale('painAfter', t('portal.feelings.pain-after'), t('portal.feelings.no-pain'), t('portal.feelings.worst'))}
    ${scale('effort', t('portal.feelings.effort'), t('portal.feelings.no-effort'), t('portal.feelings.hardest'))}
    ${lessons(draft, exercises).map(lesson)}
    <div class="field">
      <label for="note">${t('portal.feelings.note')}</label>
      <textarea
        id="note"
        rows="3"
        maxlength="2000"
        aria-describedby="note-hint note-error"
        .value=${draft.note}
        @input=${(event: Event) => change({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="hint" id="note-hint">${t('portal.not-watched')}</p>
      <p class="error" id="note-error">${errorAt(failure, 'note')}</p>
    </div>
  </section>`;

  function scale(
    field: 'painBefore' | 'painAfter' | 'effort',
    label: string,
    low: string,
    high: string,
  ): TemplateResult {
    const value = draft[field];
    return html`<choice-group
      layout="scale"
      .label=${label}
      .low=${low}
      .high=${high}
      .error=${errorAt(failure, field)}
      .choices=${[...numbers(), { value: NO_ANSWER, label: t('portal.feelings.none') }]}
      .value=${value === null ? null : String(value)}
      @choice-made=${(event: CustomEvent<{ value: string }>) =>
        change({ [field]: event.detail.value === NO_ANSWER ? null : Number(event.detail.value) })}
    ></choice-group>`;
  }
}

function numbers(): { value: string; label: string }[] {
  return Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: String(value) }));
}

/** Each lesson once, whichever of the exercises brings it. */
function lessons(draft: Draft, exercises: readonly Exercise[]): Education[] {
  const painful = Math.max(draft.painBefore ?? 0, draft.painAfter ?? 0) >= HIGH_PAIN;
  const hard = (draft.effort ?? 0) >= HIGH_EFFORT;
  const due = exercises
    .flatMap((exercise) => exercise.education)
    .filter(({ trigger }) => (trigger === 'PAIN_HIGH' && painful) || (trigger === 'DIFFICULTY_HIGH' && hard));
  return [...new Map(due.map((education) => [education.key, education])).values()];
}

function lesson({ title, introduction, tips }: Education): TemplateResult {
  return html`<details class="lesson">
    <summary>${title}</summary>
    <p>${introduction}</p>
    ${
      tips.length === 0
        ? nothing
        : html`<ol>
            ${tips.map((tip) => html`<li>${tip}</li>`)}
          </ol>`
    }
  </details>`;
}
