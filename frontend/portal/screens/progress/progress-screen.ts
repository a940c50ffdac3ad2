import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../../components/day-map/day-map.ts';
import '../../../components/event-line/event-line.ts';
import '../../../components/row-bars/row-bars.ts';
import '../../../components/side-strip/side-strip.ts';
import '../../../components/trend-chart/trend-chart.ts';
import '../../../components/week-chart/week-chart.ts';
import type { Progress, ProgressPeriod, Report } from '../../api/model.ts';
import { shortDate } from '../../dates.ts';
import { Load } from '../../parts/load.ts';
import { paper } from '../../parts/paper.ts';
import { locale, plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';

/** Each key is written out, so that a test can compare them with the bundle. */
const PERIODS: readonly { value: ProgressPeriod; key: string }[] = [
  { value: 'WEEKS_4', key: 'portal.progress.period.weeks-4' },
  { value: 'WEEKS_12', key: 'portal.progress.period.weeks-12' },
  { value: 'ALL', key: 'portal.progress.period.all' },
];

/** How it is going: the success first, then a figure that opens to its explanation, then how it came about. */
@customElement('progress-screen')
export class ProgressScreen extends Screen {
  readonly #progress = new Load<Progress>(this);
  @state() private period: ProgressPeriod = 'WEEKS_4';
  @state() private reports: readonly Report[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    void this.#progress.ask(() => this.portal.api.progress(this.period));
    void this.#askForReports();
  }

  protected override render(): TemplateResult {
    return this.#progress.render(
      (progress) =>
        html`<header class="opening">
            <h1 class="sentence">${progress.sentence}</h1>
          </header>
          ${this.#periods()}
          <div class="cards">${figure(progress)} ${charts(progress)} ${reports(this.reports)}</div>`,
    );
  }

  /** Without them the screen is as useful as before. */
  async #askForReports(): Promise<void> {
    this.reports = await this.portal.api.reports().catch(() => []);
  }

  #periods(): TemplateResult {
    return html`<div class="segments" role="group" aria-label=${t('portal.progress.period')}>
      ${PERIODS.map(
        ({ value, key }) =>
          html`<button type="button" aria-pressed=${value === this.period} @click=${() => this.#choose(value)}>
            ${t(key)}
          </button>`,
      )}
    </div>`;
  }

  /** What was in sight stays there until the answer has come. */
  #choose(period: ProgressPeriod): void {
    this.period = period;
    void this.#progress.ask(() => this.portal.api.progress(period), { forget: false });
  }
}

function figure({
  figure: { text, percent, excusedDays, explanation, policy },
  activeWeeks,
}: Progress): TemplateResult {
  return html`<section class="panel">
    <h2>${t('portal.progress.figure')}</h2>
    <p class="figure">
      ${text} ${percent == null ? nothing : html`<span class="soft">${t('portal.progress.percent', percent)}</span>`}
    </p>
    ${excusedDays === 0 ? nothing : html`<p class="soft">${plural('portal.progress.excused', excusedDays)}</p>`}
    <details>
      <summary>${t('portal.progress.how')}</summary>
      ${explanation.map((sentence) => html`<p>${sentence}</p>`)}
      <p class="soft">${t('portal.progress.policy', policy)}</p>
    </details>
    ${activeWeeks === 0 ? nothing : html`<p class="kept">${plural('portal.progress.active', activeWeeks)}</p>`}
  </section>`;
}

function reports(signed: readonly Report[]): TemplateResult | typeof nothing {
  if (signed.length === 0) return nothing;
  return html`<section class="panel">
    <h2>${t('portal.progress.reports')}</h2>
    <ul class="plain">
      ${signed.map(
        ({ id, from, to, signer }) =>
          html`<li>
            <a href="/api/portal/reports/${id}?paper=${paper()}" download
              >${t('portal.progress.report', shortDate(from), shortDate(to))}</a
            >
            <br />
            <span class="soft">${t('portal.progress.report.signed', signer)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The client's own days and weeks first, then how it felt, then the parts. */
function charts({ charts }: Progress): TemplateResult {
  const { weeks, days, pain, effort, timeline, exercises, tighter, parts, barriers, labels } = charts;
  const language = locale();
  const panel = (drawn: TemplateResult): TemplateResult => html`<section class="panel">${drawn}</section>`;
  return html`${panel(html`<day-map .chart=${days} .labels=${labels} .language=${language}></day-map>`)}
  ${panel(html`<week-chart .chart=${weeks} .labels=${labels} .language=${language}></week-chart>`)}
  ${[pain, effort].map((chart) =>
    chart == null
      ? nothing
      : panel(html`<trend-chart .chart=${chart} .labels=${labels} .language=${language}></trend-chart>`),
  )}
  ${
    tighter == null
      ? nothing
      : panel(html`<side-strip .chart=${tighter} .labels=${labels} .language=${language}></side-strip>`)
  }
  ${[exercises, parts, barriers].map((chart) =>
    chart == null
      ? nothing
      : panel(html`<row-bars .chart=${chart} .labels=${labels} .language=${language}></row-bars>`),
  )}
  ${
    timeline == null
      ? nothing
      : panel(html`<event-line .chart=${timeline} .labels=${labels} .language=${language}></event-line>`)
  }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-screen': ProgressScreen;
  }
}
