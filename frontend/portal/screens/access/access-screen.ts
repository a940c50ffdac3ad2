import type { PropertyValues, TemplateResult } from 'lit';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Access, Look } from '../../api/model.ts';
import { longDate, timeOf } from '../../dates.ts';
import { Load } from '../../parts/load.ts';
import { t } from '../../texts.ts';
import { Screen } from '../screen.ts';

/** Who else looked at the client's data: by day, with name, role and what it was in plain words. */
@customElement('access-screen')
export class AccessScreen extends Screen {
  readonly #access = new Load<Access>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.#access.ask(() => this.portal.api.access());
  }

  protected override render(): TemplateResult {
    return this.#access.render(
      ({ days, looks }) =>
        html`<header class="opening">
            <p><a href="/portal/account">${t('portal.access.back')}</a></p>
            <h1>${t('portal.access.heading')}</h1>
            <p class="lead">${t(looks.length === 0 ? 'portal.access.none' : 'portal.access.lead', days)}</p>
          </header>
          <div class="narrow stack">
            ${byDay(looks).map((day) => this.#day(day))}
            <p class="soft">${t('portal.access.question')}</p>
          </div>`,
    );
  }

  #day(looks: readonly [Look, ...Look[]]): TemplateResult {
    return html`<section class="panel">
      <h2>${longDate(looks[0].day)}</h2>
      <ul class="access">
        ${looks.map(
          ({ person, role, what, last }) =>
            html`<li>
              <p>${role === '' ? person : t('portal.access.who', person, role)}</p>
              <p class="soft">${t('portal.access.what', what, timeOf(last, this.portal.account.zone))}</p>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

/** They come with the newest day first, and stay so. */
function byDay(looks: readonly Look[]): (readonly [Look, ...Look[]])[] {
  const days = new Map<string, [Look, ...Look[]]>();
  for (const look of looks) {
    const day = days.get(look.day);
    if (day === undefined) days.set(look.day, [look]);
    else day.push(look);
  }
  return [...days.values()];
}

declare global {
  interface HTMLElementTagNameMap {
    'access-screen': AccessScreen;
  }
}
