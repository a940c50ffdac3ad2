package org.homestretch.plan.draft;

import org.homestretch.dosage.Branch;

/** The amount as typed for sessions that used a preparation of the exercise. */
public record DraftBranch(String preparation, DraftAmount amount) {

    boolean isSameAs(DraftBranch other) {
        return preparation.equals(other.preparation) && amount.isSameAs(other.amount);
    }

    static DraftBranch of(Branch branch) {
        return new DraftBranch(branch.preparation(), DraftAmount.of(branch.amount()));
    }
}
