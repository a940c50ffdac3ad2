import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../../components/day-calendar/day-calendar.ts';
import '../../../components/trend-line/trend-line.ts';
import '../../../components/week-bars/week-bars.ts';
import type { Progress } from '../../api/model.ts';
import { localDate } from '../../dates.ts';
import { Load } from '../../parts/load.ts';
import { dayLegend } from '../../parts/words.ts';
import { plural, t } from '../../texts.ts';
import { Screen } from '../screen.ts';
import type { Tally } from './charts.ts';
import { calendarDays, painPoints, pausedWeeks, tighterTally, weekBars, weekdays } from './charts.ts';

/** How it is going: the success first, then a figure that opens to its explanation, then how it came about. */
@customElement('progress-screen')
export class ProgressScreen extends Screen {
  readonly #progress = new Load<Progress>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#progress.ask(() => this.portal.api.progress());
  }

  protected override render(): TemplateResult {
    return this.#progress.render(
      (progress) =>
        html`<header class="opening">
            <h1 class="sentence">${progress.sentence}</h1>
          </header>
          <div class="cards">
            ${figure(progress)} ${weeks(progress)} ${this.#calendar(progress)} ${pain(progress)} ${tighter(progress)}
          </div>`,
    );
  }

  #calendar(progress: Progress): TemplateResult | typeof nothing {
    if (progress.days.length === 0) return nothing;
    const words = { caption: t('portal.progress.calendar'), weekdays: weekdays(), legend: dayLegend() };
    const today = localDate(new Date(), this.portal.account.zone);
    return html`<section class="panel">
      <h2>${t('portal.progress.calendar')}</h2>
      <day-calendar .days=${calendarDays(progress, today)} .words=${words}></day-calendar>
    </section>`;
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

function weeks(progress: Progress): TemplateResult | typeof nothing {
  if (progress.weeks.length === 0) return nothing;
  const words = {
    caption: t('portal.progress.weeks'),
    week: t('portal.progress.week'),
    done: t('portal.progress.done'),
    expected: t('portal.progress.expected'),
    partial: t('portal.progress.partial'),
  };
  const paused = pausedWeeks(progress);
  return html`<section class="panel">
    <h2>${t('portal.progress.weeks')}</h2>
    <week-bars .weeks=${weekBars(progress)} .words=${words}></week-bars>
    ${
      progress.weeks.some((week) => week.partial)
        ? html`<p class="soft small">${t('portal.progress.partial-note')}</p>`
        : nothing
    }
    ${paused === null ? nothing : html`<p class="soft small">${paused}</p>`}
  </section>`;
}

function pain(progress: Progress): TemplateResult | typeof nothing {
  if (progress.pain.length === 0) return nothing;
  const words = {
    caption: t('portal.progress.pain'),
    day: t('portal.progress.day'),
    before: t('portal.progress.before'),
    after: t('portal.progress.after'),
  };
  return html`<section class="panel">
    <h2>${t('portal.progress.pain')}</h2>
    <trend-line .points=${painPoints(progress)} .words=${words}></trend-line>
    <p class="soft small">${t('portal.progress.pain-note')}</p>
  </section>`;
}

function tighter(progress: Progress): TemplateResult | typeof nothing {
  if (progress.tighter.length === 0) return nothing;
  return html`<section class="panel">
    <h2>${t('portal.progress.tighter')}</h2>
    ${tighterTally(progress).map((tally) => html`<p>${tallySentence(tally)}</p>`)}
  </section>`;
}

function tallySentence({ exercise, left, right }: Tally): string {
  const times = left + right;
  if (left === right) return t('portal.progress.tighter-even', exercise, left, right);
  return left > right
    ? t('portal.progress.tighter-left', exercise, left, times)
    : t('portal.progress.tighter-right', exercise, right, times);
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-screen': ProgressScreen;
  }
}
