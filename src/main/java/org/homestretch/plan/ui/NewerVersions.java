package org.homestretch.plan.ui;

import java.util.function.Consumer;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.draft.PlanMerge;
import org.springframework.stereotype.Component;

/** Brings a draft together with what somebody else has published since it was begun. */
@Component
class NewerVersions {

    private final ReadingPlans plans;
    private final Drafting drafting;
    private final DescribingChanges changes;
    private final VersionPieces pieces;
    private final CurrentPractice practice;

    NewerVersions(
            ReadingPlans plans,
            Drafting drafting,
            DescribingChanges changes,
            VersionPieces pieces,
            CurrentPractice practice) {
        this.plans = plans;
        this.drafting = drafting;
        this.changes = changes;
        this.pieces = pieces;
        this.practice = practice;
    }

    /**
     * Shows the newest version unless the draft was begun from it.
     *
     * @param merged takes the draft on top of that version once its author has decided
     */
    void showSince(DraftPlan draft, ClientWords words, Consumer<DraftPlan> merged) {
        drafting.meanwhile(words.client().id(), draft).ifPresent(merge -> show(merge, words, merged));
    }

    private void show(PlanMerge merge, ClientWords words, Consumer<DraftPlan> merged) {
        var theirs = plans.numbered(words.client().id(), merge.theirs().basedOn())
                .getFirst()
                .published();
        new ChangedMeanwhileDialog(
                        theirs,
                        pieces.author(theirs.author()),
                        merge,
                        new ConflictWords(merge, changes, words),
                        practice.get().zone(),
                        merged)
                .open();
    }
}
