package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.handout.PrintingHandouts;

/** The client's plan as it holds, the versions before it, and the way to the next. */
@org.springframework.stereotype.Component
class PlanTab implements ClientRecordTab {

    private final ReadingPlans plans;
    private final Drafting drafting;
    private final PlanWords words;
    private final VersionPieces pieces;
    private final LookingBack back;
    private final PausePieces pauses;
    private final TemplateDialogs templates;
    private final CurrentPractice practice;
    private final PrintingHandouts printing;

    PlanTab(
            ReadingPlans plans,
            Drafting drafting,
            PlanWords words,
            VersionPieces pieces,
            TemplateDialogs templates,
            LookingBack back,
            PausePieces pauses,
            CurrentPractice practice,
            PrintingHandouts printing) {
        this.plans = plans;
        this.drafting = drafting;
        this.words = words;
        this.pieces = pieces;
        this.back = back;
        this.pauses = pauses;
        this.templates = templates;
        this.practice = practice;
        this.printing = printing;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String titleKey() {
        return "plan.tab";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(ClientSummary client) {
        var content = new Div();
        content.addClassNames("hs-stack", "hs-plan");
        fill(content, client);
        return content;
    }

    private void fill(Div content, ClientSummary client) {
        content.removeAll();
        var id = client.id();
        var draft = drafting.savedAt(id);
        if (client.isDischarged()) content.add(new DischargedNotice(client));
        else
            draft.ifPresent(saved -> content.add(new DraftNotice(saved, zone(), id, () -> {
                drafting.discard(id);
                fill(content, client);
            })));
        var paused = pauses.of(client);
        Runnable refresh = () -> fill(content, client);
        var editable = !client.isDischarged() && draft.isEmpty();
        plans.newest(id)
                .ifPresentOrElse(
                        newest -> {
                            var clientWords = words.of(client);
                            var overview = new PlanOverview(
                                    newest, plans.heads(id), clientWords, pieces, back, templates, editable, printing);
                            var bar = pauses.bar(client, paused, refresh);
                            // A pause in force comes before the plan that it puts to rest.
                            if (paused.covers(clientWords.today())) content.add(bar, overview);
                            else content.add(overview, bar);
                        },
                        () -> {
                            if (editable) content.add(new NoPlan(client, templates));
                        });
        if (!paused.pauses().isEmpty()) content.add(pauses.list(client, paused, refresh));
    }

    private ZoneId zone() {
        return practice.get().zone();
    }
}
