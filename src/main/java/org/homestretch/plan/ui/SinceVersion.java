package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.WrittenVersion;
import org.homestretch.plan.draft.DraftPlan;
import org.springframework.stereotype.Component;

/** Tells what a draft has changed since the version that is published. */
@Component
class SinceVersion {

    private final ReadingPlans plans;
    private final DescribingChanges describing;

    SinceVersion(ReadingPlans plans, DescribingChanges describing) {
        this.plans = plans;
        this.describing = describing;
    }

    /** Reads the newest version once; empty before the first. */
    Optional<Shown> of(ClientWords words) {
        return plans.newest(words.client().id()).map(newest -> new Shown(newest, words));
    }

    /** The list under its heading; shown anew for each state of the draft. */
    class Shown extends Div {

        private final WrittenVersion before;
        private final ClientWords words;
        private final ChangeList changes = new ChangeList();

        Shown(WrittenVersion before, ClientWords words) {
            this.before = before;
            this.words = words;
            addClassName("hs-plan-since");
            add(new H3(getTranslation("plan.form.since", before.number())), changes);
        }

        void show(DraftPlan draft) {
            changes.show(describing.since(before, draft, words));
        }
    }
}
