import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/exercise-card/exercise-card.ts';
import type { Plan, PlannedExercise } from '../api/model.ts';
import { show } from '../dates.ts';
import { changedLines } from '../parts/changes.ts';
import { Load } from '../parts/load.ts';
import { paper } from '../parts/paper.ts';
import { cardWords, therapistName } from '../parts/words.ts';
import { plural, t } from '../texts.ts';
import { Screen } from './screen.ts';

/** The plan in force: what to do, how often, and why it is so. A prescription in the address stands open. */
@customElement('plan-screen')
export class PlanScreen extends Screen {
  readonly #plan = new Load<Plan>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#plan.ask(() => this.portal.api.plan());
  }

  protected override render(): TemplateResult {
    return this.#plan.render((plan) => (plan.exercises.length === 0 ? this.#none(plan) : this.#shown(plan)));
  }

  #none(plan: Plan): TemplateResult {
    return html`<header class="opening">
      <h1>${t('portal.plan.heading')}</h1>
      <p class="lead">${t('portal.plan.none', therapistName(plan.therapist))}</p>
    </header>`;
  }

  #shown(plan: Plan): TemplateResult {
    const count = plural('portal.today.exercises', plan.exercises.length);
    const since = plan.effectiveFrom == null ? null : show(plan.effectiveFrom, { day: 'numeric', month: 'long' });
    return html`<header class="opening">
        <h1>${t('portal.plan.heading')}</h1>
        <p class="lead">${since === null ? count : t('portal.plan.since', count, since)}</p>
        ${plan.phase == null ? nothing : html`<p class="soft">${plan.phase}</p>`}
        ${
          plan.reason == null || plan.reason === ''
            ? nothing
            : html`<p class="reason">${t('portal.plan.reason', therapistName(plan.therapist), plan.reason)}</p>`
        }
      </header>
      <p class="links"><a href="/api/portal/handout?paper=${paper()}" download>${t('portal.plan.print')}</a></p>
      ${
        plan.changes == null
          ? nothing
          : html`<section class="panel">
              <h2>${t('portal.changes.heading')}</h2>
              ${changedLines(plan.changes)}
            </section>`
      }
      <div class="cards">${plan.exercises.map((planned) => this.#card(planned, plan))}</div>
      ${
        plan.number == null
          ? nothing
          : html`<p class="soft centred">${t('portal.plan.version', String(plan.number))}</p>`
      }
      <section class="panel narrow break">
        <h2>${t('portal.pause.need')}</h2>
        <p class="soft">${t('portal.pause.need-text')}</p>
        <div class="actions"><a class="button-quiet" href="/portal/pause">${t('portal.pause.ask')}</a></div>
      </section>`;
  }

  #card({ exercise, scheduleSentence }: PlannedExercise, plan: Plan): TemplateResult {
    return html`<exercise-card
      .exercise=${exercise}
      .words=${cardWords(exercise, plan.therapist)}
      ?open=${this.place.detail === exercise.prescription}
    >
      <span slot="aside" class="soft">${plural('portal.card.minutes', exercise.minutes)}</span>
      <p slot="schedule" class="schedule">${scheduleSentence}</p>
    </exercise-card>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-screen': PlanScreen;
  }
}
