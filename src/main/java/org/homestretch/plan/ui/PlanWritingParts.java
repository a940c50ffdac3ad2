package org.homestretch.plan.ui;

import org.homestretch.identity.CurrentPractice;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.Drafting;
import org.springframework.stereotype.Component;

/** What writing a plan needs from elsewhere. */
@Component
record PlanWritingParts(
        Drafting drafting,
        Library library,
        PlanWords words,
        NewerVersions newer,
        Previews previews,
        SinceVersion since,
        CurrentPractice practice) {}
