package org.homestretch.plan.draft;

/** The author has already typed other amounts for the line; the draft stays as it is until the author decides. */
public final class DraftDiffers extends RuntimeException {

    DraftDiffers() {
        super("The draft has other amounts for this line");
    }
}
