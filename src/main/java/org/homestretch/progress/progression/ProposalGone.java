package org.homestretch.progress.progression;

/** The proposal does not stand any more: somebody has decided on it, or the plan or the logs have changed. */
public final class ProposalGone extends RuntimeException {

    ProposalGone() {
        super("The proposal does not stand any more");
    }
}
