package org.homestretch.plan.draft;

/** The author has taken the line out of the draft, which stays as it is. */
public final class LineNotInDraft extends RuntimeException {

    LineNotInDraft() {
        super("The draft has no such line");
    }
}
