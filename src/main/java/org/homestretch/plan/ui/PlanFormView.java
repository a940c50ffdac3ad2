package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Dates;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Practice;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.DraftSteps;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.PlanRefused;
import org.jspecify.annotations.Nullable;

/** Writes the next version of a client's plan: saved at every change, checked and published as a whole. */
@Route("clients/:client/plan")
@RolesAllowed(Roles.THERAPIST)
class PlanFormView extends Div implements BeforeEnterObserver, HasDynamicTitle, PublishPanel.Actions {

    static final String CLIENT = "client";

    private final Caseload caseload;
    private final Drafting drafting;
    private final Library library;
    private final PlanWords planWords;
    private final NewerVersions newer;
    private final Previews previews;
    private final Practice practice;
    private Map<LineId, DraftLine> published = Map.of();
    private @Nullable ClientWords words;
    private @Nullable PlanForm form;
    private @Nullable PageHeading heading;
    private @Nullable DraftSteps steps;

    PlanFormView(
            Caseload caseload,
            Drafting drafting,
            Library library,
            PlanWords planWords,
            NewerVersions newer,
            Previews previews,
            CurrentPractice practice) {
        this.caseload = caseload;
        this.drafting = drafting;
        this.library = library;
        this.planWords = planWords;
        this.newer = newer;
        this.previews = previews;
        this.practice = practice.get();
        addClassNames("hs-plan", "hs-plan-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = event.getRouteParameters().get(CLIENT).flatMap(this::find);
        if (client.isEmpty()) event.rerouteToError(NotFoundException.class);
        else if (client.get().isDischarged())
            event.forwardTo("clients/" + client.get().id());
        else show(client.get());
    }

    @Override
    public String getPageTitle() {
        return words == null
                ? ""
                : getTranslation("plan.form.page", words.client().name());
    }

    @Override
    public void publish() {
        var written = form().value();
        if (form().refuse(drafting.problems(client(), written), published)) return;
        try {
            drafting.publish(client(), written);
        } catch (PlanRefused refused) {
            form().refuse(refused.problems(), published);
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
        previews.of(form().value(), words()).open();
    }

    @Override
    public void undo() {
        steps().undo().ifPresent(this::restore);
    }

    @Override
    public void redo() {
        steps().redo().ifPresent(this::restore);
    }

    @Override
    public void discard() {
        drafting.discard(client());
        leave();
    }

    private void show(ClientSummary client) {
        words = planWords.of(client);
        var draft = drafting.open(client.id());
        heading = new PageHeading(getTranslation(draft.basedOn() == 0 ? "plan.new" : "plan.change"), "")
                .under(CaseloadLinks.client(client.name(), client.id()));
        published = drafting.published(client.id()).stream().collect(toMap(DraftLine::line, it -> it));
        form = new PlanForm(draft, heading, practice.dailyMinutes(), library, words, this, this::changed);
        steps = new DraftSteps(form.value());
        form.show(drafting.problems(client.id(), draft), published);
        say(drafting.savedAt(client.id()));
        removeAll();
        add(form);
        showNewer();
    }

    private void changed() {
        steps().add(form().value());
        save();
    }

    private void restore(DraftPlan draft) {
        form().restore(draft);
        save();
    }

    private void save() {
        var written = form().value();
        say(Optional.of(drafting.save(client(), written)));
        form().show(drafting.problems(client(), written), published);
        form().steps(steps());
    }

    private void say(Optional<Instant> saved) {
        form().saved(saved.isPresent());
        var version = form().value().basedOn() + 1;
        requireNonNull(heading)
                .say(saved.map(it -> getTranslation(
                                "plan.form.saved", version, Dates.time(it, practice.zone(), getLocale())))
                        .orElseGet(() -> getTranslation("plan.form.unsaved", version)));
    }

    private void showNewer() {
        newer.showSince(form().value().basedOn(), words(), version -> {
            form().rebase(version);
            changed();
        });
    }

    private void leave() {
        CaseloadLinks.open(UI.getCurrent(), client(), "");
    }

    private Optional<ClientSummary> find(String typed) {
        try {
            return Optional.of(caseload.find(new ClientId(UUID.fromString(typed))));
        } catch (IllegalArgumentException | ClientNotFound unknown) {
            return Optional.empty();
        }
    }

    private ClientId client() {
        return words().client().id();
    }

    private ClientWords words() {
        return requireNonNull(words);
    }

    private DraftSteps steps() {
        return requireNonNull(steps);
    }

    private PlanForm form() {
        return requireNonNull(form);
    }
}
