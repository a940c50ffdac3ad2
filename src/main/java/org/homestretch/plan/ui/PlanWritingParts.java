package org.homestretch.plan.ui;

import java.util.List;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Phase;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.Drafting;
import org.springframework.stereotype.Component;

/** What writing a plan needs from elsewhere. */
@Component
record PlanWritingParts(
        Drafting drafting,
        ReadingPlans plans,
        Library library,
        PlanWords words,
        NewerVersions newer,
        Previews previews,
        SinceVersion since,
        CurrentPractice practice) {

    /** The client's phases so far, the newest first. */
    List<Phase> phases(ClientId client) {
        return plans.of(client).map(ClientPlan::phases).orElse(List.of());
    }
}
