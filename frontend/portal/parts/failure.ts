import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { Refused, SignedOut, Unreachable } from '../api/api.ts';
import type { FieldError } from '../api/model.ts';
import { t } from '../texts.ts';

/** What went wrong, what was kept, and what to do next. */
export function failureNotice(failure: unknown, retry: () => void): TemplateResult {
  if (failure instanceof SignedOut) {
    return html`<div class="notice attention" role="alert">
      <p>${t('portal.failure.signed-out')}</p>
      <p><a class="button" href="/login?expired">${t('portal.failure.sign-in')}</a></p>
    </div>`;
  }
  return html`<div class="notice attention" role="alert">
    <p>${sentence(failure)}</p>
    <p><button class="button-quiet" @click=${retry}>${t('portal.failure.retry')}</button></p>
  </div>`;
}

/** The same, for a screen that has nothing else to show. That there is no signal is then all that has to be said. */
export function failureScreen(failure: unknown, retry: () => void): TemplateResult {
  if (failure instanceof Unreachable) {
    return html`<header class="opening unreachable">
        <h1>${t('portal.failure.unreachable-heading')}</h1>
        <p class="lead">${t('portal.failure.unreachable-screen')}</p>
      </header>
      <p><button class="button-quiet" @click=${retry}>${t('portal.failure.retry')}</button></p>`;
  }
  const heading = failure instanceof SignedOut ? t('portal.failure.signed-out-heading') : t('portal.failure.heading');
  return html`<header class="opening"><h1>${heading}</h1></header>
    ${failureNotice(failure, retry)}`;
}

/** Why the server refused, for what no field on the screen can show. */
export function refusedNotice(failure: unknown, retry: () => void, shown: (error: FieldError) => boolean): unknown {
  if (failure === null) return nothing;
  const errors = fieldErrors(failure);
  if (errors.length === 0) return failureNotice(failure, retry);
  const elsewhere = errors.filter((error) => !shown(error));
  return html`<div class="notice attention" role="alert">
    <p>${t('portal.failure.fields')}</p>
    ${elsewhere.map((error) => html`<p>${error.message}</p>`)}
  </div>`;
}

export function fieldErrors(failure: unknown): FieldError[] {
  return failure instanceof Refused ? (failure.problem.errors ?? []) : [];
}

/** The sentence for a field, empty when there is none. */
export function errorAt(failure: unknown, field: string): string {
  return fieldErrors(failure).find((error) => error.field === field)?.message ?? '';
}

function sentence(failure: unknown): string {
  if (failure instanceof Unreachable) return t('portal.failure.unreachable');
  if (!(failure instanceof Refused)) return t('portal.failure.unknown');
  if (failure.problem.status === 403) return t('portal.failure.forbidden');
  return failure.problem.detail ?? failure.problem.title;
}
