import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import '../../../components/choice-group/choice-group.ts';
import '../../../components/count-stepper/count-stepper.ts';
import type { Amount, Exercise, Side } from '../../api/model.ts';
import type { ExerciseDraft } from '../../log/draft.ts';
import { amountKey, amountsAsPrescribed, usedPreparations } from '../../log/draft.ts';
import { otherSide, setNumbers, sidesInOrder, targetOf } from '../../log/target.ts';
import { amountText, sideText, therapistName } from '../../parts/words.ts';
import { t } from '../../texts.ts';

type Change = (change: Partial<ExerciseDraft>) => void;

interface Entry {
  readonly exercise: Exercise;
  readonly draft: ExerciseDraft;
  readonly therapist: string | null | undefined;
  /** Sentences of the server about this exercise. */
  readonly errors: readonly string[];
  readonly change: Change;
}

/** All that can be said of one exercise, in the order in which it happens. */
export function exerciseEntry(entry: Entry): TemplateResult {
  const { exercise, draft, change } = entry;
  const used = usedPreparations(draft);
  const target = targetOf(exercise, used);
  return html`<section class="panel entry" aria-labelledby=${`entry-${exercise.prescription}`}>
    <h2 id=${`entry-${exercise.prescription}`}>${exercise.name}</h2>
    <p class="soft">${exercise.dosageSentence}</p>
    ${entry.errors.map((error) => html`<p class="error" role="alert">${error}</p>`)} ${preparations(entry)}
    ${tighterSide(entry)} ${variant(entry)}
    <div class="amounts">
      <p class="target" aria-live="polite">${t('portal.log.target', targetSentence(exercise, target))}</p>
      ${amounts(entry, target)}
      <p>
        <button class="link" @click=${() => change({ amounts: amountsAsPrescribed(exercise, used) })}>
          ${t('portal.log.fill')}<span class="spoken">, ${exercise.name}</span>
        </button>
      </p>
    </div>
    ${bonusRound(entry, target)}
  </section>`;
}

function targetSentence(exercise: Exercise, target: Amount): string {
  const amount = amountText(target);
  return exercise.sides.length > 1 ? t('portal.quick.each-side', amount) : amount;
}

function preparations({ exercise, draft, change }: Entry): TemplateResult[] {
  return exercise.preparations.map(({ key, question }) => {
    const answer = draft.preparations[key];
    return html`<choice-group
      .label=${question}
      .choices=${[
        { value: 'yes', label: t('portal.yes') },
        { value: 'no', label: t('portal.no') },
      ]}
      .value=${answer === undefined ? null : answer ? 'yes' : 'no'}
      @choice-made=${(event: CustomEvent<{ value: string }>) =>
        change({ preparations: { ...draft.preparations, [key]: event.detail.value === 'yes' } })}
    ></choice-group>`;
  });
}

function tighterSide({ exercise, draft, change }: Entry): TemplateResult | typeof nothing {
  if (exercise.sideOrder !== 'TIGHTER_FIRST') return nothing;
  return sideChoice(t('portal.log.tighter'), draft.tighterSide, (side) => change({ tighterSide: side }));
}

function sideChoice(label: string, value: Side | null, chosen: (side: Side) => void): TemplateResult {
  return html`<choice-group
    .label=${label}
    .choices=${(['LEFT', 'RIGHT'] as const).map((side) => ({ value: side, label: sideText(side) }))}
    .value=${value}
    @choice-made=${(event: CustomEvent<{ value: Side }>) => chosen(event.detail.value)}
  ></choice-group>`;
}

function variant({ exercise, draft, therapist, change }: Entry): TemplateResult | typeof nothing {
  const [asked] = exercise.variants;
  if (asked === undefined) return nothing;
  const preset = asked.values.find((value) => value.key === asked.preset);
  return html`<choice-group
    layout="list"
    .label=${asked.name}
    .hint=${preset === undefined ? '' : t('portal.log.preset', therapistName(therapist), preset.name)}
    .choices=${asked.values.map((value) => ({ value: value.key, label: value.name, detail: value.area }))}
    .value=${draft.variant}
    @choice-made=${(event: CustomEvent<{ value: string }>) => change({ variant: event.detail.value })}
  ></choice-group>`;
}

function amounts({ exercise, draft, therapist, change }: Entry, target: Amount): TemplateResult[] {
  return sidesInOrder(exercise, draft.tighterSide).flatMap((side) =>
    setNumbers(exercise).map((set) => {
      const key = amountKey(set, side);
      const count = draft.amounts[key] ?? null;
      const above = count !== null && count > target.high;
      return stepper({
        label: amountLabel(exercise, set, side),
        hint: '',
        remark: above ? t('portal.log.above', therapistName(therapist)) : '',
        target,
        count,
        changed: (value) => change({ amounts: withAmount(draft.amounts, key, value) }),
      });
    }),
  );
}

function amountLabel(exercise: Exercise, set: number, side: Side | null): string {
  const where = side === null ? null : sideText(side);
  if (exercise.sets === 1) return where ?? t('portal.log.amount');
  return where === null ? t('portal.log.set', set) : t('portal.log.side-set', where, set);
}

function withAmount(all: ExerciseDraft['amounts'], key: string, value: number | null): ExerciseDraft['amounts'] {
  const rest = Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));
  return value === null ? rest : { ...rest, [key]: value };
}

function bonusRound({ exercise, draft, change }: Entry, target: Amount): TemplateResult | typeof nothing {
  if (exercise.clickRule == null || exercise.sides.length < 2) return nothing;
  const bonusSide = draft.clickOn === null ? null : otherSide(draft.clickOn);
  return html`<details class="click" ?open=${draft.clickOn !== null}>
    <summary>${t('portal.log.click')}</summary>
    <div class="stack">
      <p>${exercise.clickRule}</p>
      ${sideChoice(t('portal.log.click-side'), draft.clickOn, (side) => change({ clickOn: side }))}
      ${
        bonusSide === null
          ? nothing
          : stepper({
              label: t('portal.log.bonus', sideText(bonusSide)),
              hint: t('portal.log.bonus-hint'),
              remark: '',
              target,
              count: draft.bonus,
              changed: (bonus) => change({ bonus }),
            })
      }
    </div>
  </details>`;
}

interface Stepper {
  readonly label: string;
  readonly hint: string;
  readonly remark: string;
  readonly target: Amount;
  readonly count: number | null;
  readonly changed: (count: number | null) => void;
}

function stepper({ label, hint, remark, target, count, changed }: Stepper): TemplateResult {
  return html`<count-stepper
    .label=${label}
    .hint=${hint}
    .remark=${remark}
    .less=${t('portal.log.less')}
    .more=${t('portal.log.more')}
    .start=${target.low}
    .step=${target.unit === 'SECONDS' ? 5 : 1}
    .count=${count}
    @count-changed=${(event: CustomEvent<{ count: number | null }>) => changed(event.detail.count)}
  ></count-stepper>`;
}
