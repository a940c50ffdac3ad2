package org.homestretch.plan.draft;

/** The same author has saved, published or discarded this draft somewhere else since it was opened; nothing was stored. */
public final class DraftChangedElsewhere extends RuntimeException {

    DraftChangedElsewhere() {
        super("The draft was saved, published or discarded somewhere else");
    }
}
