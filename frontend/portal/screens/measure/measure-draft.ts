import type { DueMeasure, MeasureQuestion, NewMeasureAnswer } from '../../api/model.ts';
import { uuid7 } from '../../log/uuid7.ts';

/** What was answered so far. The id is made once, so that sending it again is the same answer. */
export interface MeasureDraft {
  readonly id: string;
  /** The due date that it was begun for. */
  readonly due: string;
  readonly at: number;
  /** When it was first sent; a signal may come much later. */
  readonly finishedAt: string | null;
  readonly values: Readonly<Record<string, number>>;
  /** As they are typed; empty ones are left out in the end. */
  readonly activities: readonly string[];
}

/** One thing to do on the screen. */
export type Step =
  | { readonly is: 'start' }
  | { readonly is: 'naming'; readonly most: number }
  | { readonly is: 'question'; readonly key: string; readonly about: string; readonly question: MeasureQuestion }
  | { readonly is: 'ticks'; readonly questions: readonly MeasureQuestion[] }
  | { readonly is: 'end' };

export function draftOf(measure: string): string {
  return `measure.${measure}`;
}

export function emptyDraft(measure: DueMeasure): MeasureDraft {
  return { id: uuid7(), due: measure.due, at: 0, finishedAt: null, values: {}, activities: [] };
}

export function namedActivities(measure: DueMeasure, draft: MeasureDraft): string[] {
  if (measure.activities.length > 0) return measure.activities;
  return draft.activities.map((each) => each.trim()).filter((each) => each !== '');
}

/** Statements to tick stand together, everything else is asked one at a time. */
export function stepsOf(measure: DueMeasure, draft: MeasureDraft): Step[] {
  const steps: Step[] = [{ is: 'start' }];
  for (const question of measure.questions) {
    const before = steps.at(-1);
    if (question.kind === 'TICK') {
      if (before?.is === 'ticks') steps[steps.length - 1] = { is: 'ticks', questions: [...before.questions, question] };
      else steps.push({ is: 'ticks', questions: [question] });
    } else if (question.kind === 'ACTIVITIES') {
      if (measure.mostActivities != null) steps.push({ is: 'naming', most: measure.mostActivities });
      namedActivities(measure, draft).forEach((about, index) =>
        steps.push({ is: 'question', key: `${question.key}-${index + 1}`, about, question }),
      );
    } else steps.push({ is: 'question', key: question.key, about: '', question });
  }
  return [...steps, { is: 'end' }];
}

/** How many answers there are to give; a list to tick is as many as it has statements. */
export function questionCount({ questions, activities }: DueMeasure): number {
  return questions.length === 1 && activities.length > 0 ? activities.length : questions.length;
}

export function newAnswer(
  measure: DueMeasure,
  draft: MeasureDraft,
  zone: string,
  finishedAt: string,
): NewMeasureAnswer {
  const asked = stepsOf(measure, draft).flatMap((step) =>
    step.is === 'question' ? [step.key] : step.is === 'ticks' ? step.questions.map(({ key }) => key) : [],
  );
  return {
    id: draft.id,
    measure: measure.id,
    performedAt: finishedAt,
    zone,
    activities: measure.questions.some(({ kind }) => kind === 'ACTIVITIES') ? namedActivities(measure, draft) : [],
    answers: asked.flatMap((question) => {
      const value = draft.values[question];
      return value === undefined ? [] : [{ question, value }];
    }),
  };
}
