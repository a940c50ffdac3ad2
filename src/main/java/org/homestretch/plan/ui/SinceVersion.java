package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.change.PlanChangeSentences;
import org.homestretch.plan.change.PlanChanges;
import org.homestretch.plan.change.PlanContents;
import org.homestretch.plan.draft.DraftPlan;
import org.springframework.stereotype.Component;

/** Tells what a draft has changed since the version that is published. */
@Component
class SinceVersion {

    private final ReadingPlans plans;
    private final Library library;
    private final PlanChangeSentences sentences;

    SinceVersion(ReadingPlans plans, Library library, PlanChangeSentences sentences) {
        this.plans = plans;
        this.library = library;
        this.sentences = sentences;
    }

    /** Reads the newest version once; empty before the first. */
    Optional<Shown> of(ClientWords words) {
        var client = words.client().id();
        return plans.of(client)
                .map(ClientPlan::newest)
                .map(newest -> new Shown(
                        newest.version().number(),
                        PlanContents.forTherapist(newest.title(), plans.newestPrescriptions(client)),
                        words));
    }

    /** The list under its heading; shown anew for each state of the draft. */
    class Shown extends Div {

        private final PlanContents before;
        private final ClientWords words;
        private final ChangeList changes = new ChangeList();

        Shown(int version, PlanContents before, ClientWords words) {
            this.before = before;
            this.words = words;
            addClassName("hs-plan-since");
            add(new H3(getTranslation("plan.form.since", version)), changes);
        }

        void show(DraftPlan draft) {
            var after = draft.contents(id -> library.revision(id).content());
            changes.show(sentences.forTherapist(
                    PlanChanges.between(before, after),
                    id -> library.revision(id).content(),
                    words.today(),
                    UI.getCurrent().getLocale()));
        }
    }
}
