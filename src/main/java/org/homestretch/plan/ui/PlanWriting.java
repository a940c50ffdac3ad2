package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.Practice;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.draft.DraftChangedElsewhere;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.DraftSteps;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.PlanRefused;
import org.homestretch.plan.template.TemplateContent;

/** Writes the next version of a client's plan: saved at every change, checked and published as a whole. */
class PlanWriting extends Div implements PublishPanel.Actions {

    private final ClientWords words;
    private final PlanWritingParts parts;
    private final Drafting drafting;
    private final Practice practice;
    private final Map<LineId, DraftLine> published;
    private final Optional<SinceVersion.Shown> since;
    private final PageHeading heading;
    private final PlanForm form;
    private final DraftSteps steps;
    private final Runnable reopen;
    private long saves;

    /** @param reopen begins anew from the saved draft */
    PlanWriting(ClientSummary client, PlanWritingParts parts, Runnable reopen) {
        this.parts = parts;
        this.reopen = reopen;
        addClassName("hs-plan-writing");
        words = parts.words().of(client);
        drafting = parts.drafting();
        practice = parts.practice().get();
        published = drafting.published(client.id()).stream().collect(toMap(DraftLine::line, it -> it));
        var opened = drafting.opened(client.id());
        var draft = opened.plan();
        saves = opened.saves();
        heading = new PageHeading(getTranslation(draft.basedOn() == 0 ? "plan.new" : "plan.change"), "")
                .under(CaseloadLinks.client(client.name(), client.id()));
        form = new PlanForm(
                draft,
                parts.phases(client.id()),
                heading,
                practice.dailyMinutes(),
                parts.library(),
                words,
                this,
                this::changed);
        form.addBelow(templateButtons());
        steps = new DraftSteps(form.value());
        since = parts.since().of(words);
        since.ifPresent(form.panel()::since);
        add(form);
        check(draft);
        say(Optional.ofNullable(opened.savedAt()));
    }

    @Override
    public void publish() {
        var written = form.value();
        if (form.refuse(drafting.problems(client(), written), published)) return;
        try {
            drafting.publish(client(), written, saves);
        } catch (PlanRefused refused) {
            form.refuse(refused.problems(), published);
            return;
        } catch (PlanChangedMeanwhile changed) {
            showNewer();
            return;
        } catch (DraftChangedElsewhere elsewhere) {
            showOtherTab();
            return;
        }
        var from = Dates.day(requireNonNull(written.effectiveFrom()), getLocale());
        Notice.show(getTranslation("plan.published", from));
        leave();
    }

    @Override
    public void preview() {
        parts.previews().of(form.value(), words).open();
    }

    @Override
    public void discard() {
        drafting.discard(client());
        leave();
    }

    @Override
    public void undo() {
        steps.undo().ifPresent(this::restore);
    }

    @Override
    public void redo() {
        steps.redo().ifPresent(this::restore);
    }

    /** Shows what somebody else has published since the draft was begun. */
    void showNewer() {
        parts.newer().showSince(form.value(), words, this::replace);
    }

    /** Puts another draft in the place of this one, with a way back. */
    private void replace(DraftPlan next) {
        var before = form.value();
        reopenWith(next);
        UndoNotice.show(getTranslation("plan.merge.done", next.basedOn()), () -> reopenWith(before));
    }

    private void reopenWith(DraftPlan draft) {
        drafting.save(client(), draft);
        reopen.run();
    }

    /** Another tab of the same author has saved, published or discarded the draft: the author says which one goes on. */
    private void showOtherTab() {
        var other = drafting.opened(client());
        var moment = other.savedAt();
        var changes = parts.changes();
        new OtherTabDialog(
                        moment == null
                                ? getTranslation("plan.tabs.gone")
                                : getTranslation("plan.tabs.saved", Dates.time(moment, practice.zone(), getLocale())),
                        getTranslation(moment == null ? "plan.tabs.gone.keep" : "plan.tabs.saved.keep"),
                        getTranslation(moment == null ? "plan.tabs.anew" : "plan.tabs.take"),
                        changes.between(changes.contents(other.plan()), changes.contents(form.value()), words),
                        reopen,
                        () -> {
                            saves = drafting.opened(client()).saves();
                            save();
                            showNewer();
                        })
                .open();
    }

    private Component templateButtons() {
        var buttons = new Div(
                Buttons.quiet(
                        getTranslation("plan.template.add"),
                        () -> parts.templates().add(client(), form.value(), this::take)),
                Buttons.quiet(getTranslation("plan.template.save"), this::keepAsTemplate));
        buttons.addClassName("hs-actions");
        return buttons;
    }

    private void take(DraftPlan draft) {
        form.restore(draft);
        changed();
    }

    private void keepAsTemplate() {
        var written = form.value();
        if (!parts.templates().keep(TemplateContent.of(written))) {
            form.refuse(drafting.problems(client(), written), published);
        }
    }

    private void changed() {
        steps.add(form.value());
        save();
    }

    private void restore(DraftPlan draft) {
        form.restore(draft);
        save();
    }

    private void save() {
        var written = form.value();
        try {
            var kept = drafting.save(client(), written, saves);
            saves = kept.saves();
            say(Optional.ofNullable(kept.savedAt()));
        } catch (DraftChangedElsewhere elsewhere) {
            showOtherTab();
        }
        check(written);
        form.steps(steps);
    }

    private void check(DraftPlan written) {
        form.show(drafting.problems(client(), written), published);
        since.ifPresent(it -> it.show(written));
    }

    private void say(Optional<Instant> saved) {
        form.saved(saved.isPresent());
        var version = form.value().basedOn() + 1;
        heading.say(saved.map(
                        it -> getTranslation("plan.form.saved", version, Dates.time(it, practice.zone(), getLocale())))
                .orElseGet(() -> getTranslation("plan.form.unsaved", version)));
    }

    private void leave() {
        CaseloadLinks.open(UI.getCurrent(), client(), "");
    }

    private ClientId client() {
        return words.client().id();
    }
}
