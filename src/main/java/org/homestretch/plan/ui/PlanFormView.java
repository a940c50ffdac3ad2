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
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.draft.DraftChangedElsewhere;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.OpenDraft;
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
    private final DescribingChanges changes;
    private final ZoneId zone;
    private @Nullable ClientWords words;
    private @Nullable PlanForm form;
    private @Nullable PageHeading heading;
    private long saves;

    PlanFormView(
            Caseload caseload,
            Drafting drafting,
            Library library,
            PlanWords planWords,
            NewerVersions newer,
            DescribingChanges changes,
            CurrentPractice practice) {
        this.caseload = caseload;
        this.drafting = drafting;
        this.library = library;
        this.planWords = planWords;
        this.newer = newer;
        this.changes = changes;
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
            drafting.publish(client(), written, saves);
        } catch (PlanRefused refused) {
            form().refuse(refused.problems());
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
        new PreviewDialog(form().value(), library, words()).open();
    }

    @Override
    public void discard() {
        drafting.discard(client());
        leave();
    }

    private void show(ClientSummary client) {
        words = planWords.of(client);
        open(drafting.opened(client.id()));
        showNewer();
    }

    private void open(OpenDraft opened) {
        var draft = opened.plan();
        saves = opened.saves();
        heading = new PageHeading(getTranslation(draft.basedOn() == 0 ? "plan.new" : "plan.change"), "")
                .under(CaseloadLinks.client(words().client().name(), client()));
        form = new PlanForm(draft, library, words(), this, this::changed);
        form.show(drafting.problems(client(), draft));
        say(Optional.ofNullable(opened.savedAt()));
        removeAll();
        add(heading, form);
    }

    private void changed() {
        var written = form().value();
        try {
            saved(drafting.save(client(), written, saves));
        } catch (DraftChangedElsewhere elsewhere) {
            showOtherTab();
        }
        form().show(drafting.problems(client(), written));
    }

    private void saved(OpenDraft draft) {
        saves = draft.saves();
        say(Optional.ofNullable(draft.savedAt()));
    }

    /** Another tab of the same author has saved, published or discarded the draft: the author says which one goes on. */
    private void showOtherTab() {
        var other = drafting.opened(client());
        var here = form().value();
        var moment = other.savedAt();
        new OtherTabDialog(
                        moment == null
                                ? getTranslation("plan.tabs.gone")
                                : getTranslation("plan.tabs.saved", Dates.time(moment, zone, getLocale())),
                        getTranslation(moment == null ? "plan.tabs.gone.keep" : "plan.tabs.saved.keep"),
                        getTranslation(moment == null ? "plan.tabs.anew" : "plan.tabs.take"),
                        changes.between(changes.contents(other.plan()), changes.contents(here), words()),
                        () -> show(words().client()),
                        () -> {
                            saves = drafting.opened(client()).saves();
                            changed();
                            showNewer();
                        })
                .open();
    }

    /** Puts another draft in the place of this one, with a way back. */
    private void replace(DraftPlan next) {
        var before = form().value();
        rewrite(next);
        UndoNotice.show(getTranslation("plan.merge.done", next.basedOn()), () -> rewrite(before));
    }

    private void rewrite(DraftPlan next) {
        open(new OpenDraft(next, saves, null));
        changed();
    }

    private void say(Optional<Instant> saved) {
        form().saved(saved.isPresent());
        var version = form().value().basedOn() + 1;
        requireNonNull(heading)
                .say(saved.map(it -> getTranslation("plan.form.saved", version, Dates.time(it, zone, getLocale())))
                        .orElseGet(() -> getTranslation("plan.form.unsaved", version)));
    }

    private void showNewer() {
        newer.showSince(form().value(), words(), this::replace);
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
