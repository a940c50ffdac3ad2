package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Dates;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.Practice;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.DraftSteps;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.PlanRefused;

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

    PlanWriting(ClientSummary client, PlanWritingParts parts) {
        this.parts = parts;
        addClassName("hs-plan-writing");
        words = parts.words().of(client);
        drafting = parts.drafting();
        practice = parts.practice().get();
        published = drafting.published(client.id()).stream().collect(toMap(DraftLine::line, it -> it));
        var draft = drafting.open(client.id());
        heading = new PageHeading(getTranslation(draft.basedOn() == 0 ? "plan.new" : "plan.change"), "")
                .under(CaseloadLinks.client(client.name(), client.id()));
        form = new PlanForm(draft, heading, practice.dailyMinutes(), parts.library(), words, this, this::changed);
        steps = new DraftSteps(form.value());
        since = parts.since().of(words);
        since.ifPresent(form.panel()::since);
        add(form);
        check(draft);
        say(drafting.savedAt(client.id()));
    }

    @Override
    public void publish() {
        var written = form.value();
        if (form.refuse(drafting.problems(client(), written), published)) return;
        try {
            drafting.publish(client(), written);
        } catch (PlanRefused refused) {
            form.refuse(refused.problems(), published);
            return;
        } catch (PlanChangedMeanwhile changed) {
            showNewer();
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
        parts.newer().showSince(form.value().basedOn(), words, version -> {
            form.rebase(version);
            changed();
        });
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
        say(Optional.of(drafting.save(client(), written)));
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
