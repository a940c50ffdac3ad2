package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.PlanRefused;
import org.jspecify.annotations.Nullable;

/** Writes the next version of a client's plan: saved at every change, checked and published as a whole. */
@Route("clients/:client/plan")
@RolesAllowed(Roles.THERAPIST)
class PlanFormView extends Div implements BeforeEnterObserver, HasDynamicTitle, PublishPanel.Actions {

    static final String CLIENT = "client";

    private final Caseload caseload;
    private final ReadingPlans plans;
    private final Drafting drafting;
    private final Library library;
    private final PlanWords planWords;
    private final NewerVersions newer;
    private final ZoneId zone;
    private @Nullable ClientWords words;
    private @Nullable PlanForm form;
    private @Nullable PageHeading heading;

    PlanFormView(
            Caseload caseload,
            ReadingPlans plans,
            Drafting drafting,
            Library library,
            PlanWords planWords,
            NewerVersions newer,
            CurrentPractice practice) {
        this.caseload = caseload;
        this.plans = plans;
        this.drafting = drafting;
        this.library = library;
        this.planWords = planWords;
        this.newer = newer;
        this.zone = practice.get().zone();
        addClassNames("hs-page", "hs-page-wide", "hs-plan");
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
        if (form().refuse(drafting.problems(client(), written))) return;
        try {
            drafting.publish(client(), written);
        } catch (PlanRefused refused) {
            form().refuse(refused.problems());
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
        new PreviewDialog(form().value(), library, words()).open();
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
        var phases = plans.of(client.id()).map(ClientPlan::phases).orElse(List.of());
        var phase = new PhaseField(draft.phase(), phases, this::changed);
        form = new PlanForm(draft, phase, library, words, this, this::changed);
        form.show(drafting.problems(client.id(), draft));
        say(drafting.savedAt(client.id()));
        removeAll();
        add(heading, form);
        showNewer();
    }

    private void changed() {
        var written = form().value();
        say(Optional.of(drafting.save(client(), written)));
        form().show(drafting.problems(client(), written));
    }

    private void say(Optional<Instant> saved) {
        form().saved(saved.isPresent());
        var version = form().value().basedOn() + 1;
        requireNonNull(heading)
                .say(saved.map(it -> getTranslation("plan.form.saved", version, Dates.time(it, zone, getLocale())))
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

    private PlanForm form() {
        return requireNonNull(form);
    }
}
