import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Messages, SentMessage } from '../../api/model.ts';
import { localDate, longDate, show, timeOf } from '../../dates.ts';
import { t } from '../../texts.ts';

/** Messages under the days on which they were sent, as the client's zone has them. Texts are shown as they were typed. */
export function thread({ messages, readBefore }: Messages, zone: string, now: Date): TemplateResult {
  const today = localDate(now, zone);
  const days = new Map<string, SentMessage[]>();
  for (const message of messages) {
    const day = localDate(new Date(message.sentAt), zone);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return html`${[...days].map(
    ([day, sent]) =>
      html`<section class="day">
        <h2>${day === today ? t('portal.nav.today') : dayName(day, today)}</h2>
        <ol class="plain stack">
          ${sent.map((message) => line(message, zone, !message.mine && message.number > readBefore))}
        </ol>
      </section>`,
  )}`;
}

function line({ author, mine, text, sentAt }: SentMessage, zone: string, isNew: boolean): TemplateResult {
  return html`<li class=${mine ? 'message mine' : 'message'}>
    <p class="soft small">
      ${t('portal.messages.by', mine ? t('portal.messages.you') : author, timeOf(sentAt, zone))}
      ${isNew ? html`<span class="pill">${t('portal.messages.new')}</span>` : nothing}
    </p>
    <p class="words" dir="auto">${text}</p>
  </li>`;
}

function dayName(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? longDate(day) : show(day, { dateStyle: 'long' });
}

/** What was known and what has come, each message once, in their order. */
export function merged(known: Messages | null, came: Messages): Messages {
  if (known === null) return came;
  const last = known.messages.at(-1)?.number ?? 0;
  const next = came.messages[0]?.number ?? 0;
  // So much has come that some of it is missing between.
  if (next > last + 1) return { ...came, readBefore: known.readBefore };
  const byNumber = new Map([...known.messages, ...came.messages].map((each) => [each.number, each]));
  const messages = [...byNumber.values()].sort((one, other) => one.number - other.number);
  const [first] = messages;
  const isOldest = first !== undefined && first.number === came.messages[0]?.number;
  return { ...came, messages, earlier: isOldest ? came.earlier : known.earlier, readBefore: known.readBefore };
}
