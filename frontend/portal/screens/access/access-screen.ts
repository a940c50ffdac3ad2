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
            ${grouped(looks, ({ day }) => day).map((day) => this.#day(day))}
            <p class="soft">${t('portal.access.question')}</p>
          </div>`,
    );
  }

  #day(looks: Looks): TemplateResult {
    return html`<section class="panel access">
      <h2>${longDate(looks[0].day)}</h2>
      ${grouped(looks, ({ person, role }) => `${person} ${role}`).map((of) => this.#person(of))}
    </section>`;
  }

  #person(looks: Looks): TemplateResult {
    const [{ person, role }] = looks;
    return html`<h3>${role === '' ? person : t('portal.access.who', person, role)}</h3>
      <ul>
        ${looks.map(
          ({ what, last }) => html`<li>${t('portal.access.what', what, timeOf(last, this.portal.account.zone))}</li>`,
        )}
      </ul>`;
  }
}

type Looks = readonly [Look, ...Look[]];

/** In the order in which they come: the newest day first, and on it whoever looked last. */
function grouped(looks: readonly Look[], key: (look: Look) => string): Looks[] {
  const groups = new Map<string, [Look, ...Look[]]>();
  for (const look of looks) {
    const group = groups.get(key(look));
    if (group === undefined) groups.set(key(look), [look]);
    else group.push(look);
  }
  return [...groups.values()];
}

declare global {
  interface HTMLElementTagNameMap {
    'access-screen': AccessScreen;
  }
}
