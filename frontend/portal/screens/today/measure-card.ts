import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DueMeasure } from '../../api/model.ts';
import type { Portal } from '../../portal.ts';
import { plural, t } from '../../texts.ts';
import { dueMeasures } from '../measure/due-measures.ts';
import { draftOf, questionCount } from '../measure/measure-draft.ts';

/** The measures that wait for an answer, each in a quiet card; nothing while there are none. */
@customElement('measure-card')
export class MeasureCard extends LitElement {
  @property({ attribute: false }) portal!: Portal;
  @state() private measures: readonly DueMeasure[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever comes for the exercises is not told that this did not load.
    dueMeasures(this.portal).then(
      (measures) => (this.measures = measures),
      () => (this.measures = []),
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    if (this.measures.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="measures-heading">
      <h2 id="measures-heading">${plural('portal.measure.due', this.measures.length)}</h2>
      <ul class="plain">
        ${this.measures.map((measure) => this.#measure(measure))}
      </ul>
    </section>`;
  }

  #measure(measure: DueMeasure): TemplateResult {
    const begun = this.portal.drafts.read(draftOf(measure.id)) !== null;
    return html`<li class="measure">
      <p>
        <b>${measure.name}</b><br /><span class="soft"
          >${plural('portal.measure.questions', questionCount(measure))}
          ${plural('portal.measure.minutes', measure.minutes)}</span
        >
      </p>
      <a
        class="button-quiet"
        href=${`/portal/measure/${measure.id}`}
        aria-label=${begun ? t('portal.measure.go-on-named', measure.name) : t('portal.measure.answer-named', measure.name)}
        >${begun ? t('portal.measure.go-on') : t('portal.measure.answer')}</a
      >
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'measure-card': MeasureCard;
  }
}
