package org.homestretch.plan.ui;

import java.util.function.IntConsumer;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.ReadingPlans;
import org.springframework.stereotype.Component;

/** Shows what somebody else has published since a draft was begun. */
@Component
class NewerVersions {

    private final ReadingPlans plans;
    private final VersionPieces pieces;
    private final CurrentPractice practice;

    NewerVersions(ReadingPlans plans, VersionPieces pieces, CurrentPractice practice) {
        this.plans = plans;
        this.pieces = pieces;
        this.practice = practice;
    }

    /**
     * Opens the newest version unless the draft was begun from it.
     *
     * @param goOn takes the number of the version once the author has seen it and wants to go on
     */
    void showSince(int basedOn, ClientWords words, IntConsumer goOn) {
        plans.of(words.client().id())
                .map(ClientPlan::newest)
                .filter(newest -> newest.version().number() > basedOn)
                .map(theirs -> new ChangedMeanwhileDialog(
                        theirs,
                        pieces,
                        words,
                        practice.get().zone(),
                        () -> goOn.accept(theirs.version().number())))
                .ifPresent(ChangedMeanwhileDialog::open);
    }
}
