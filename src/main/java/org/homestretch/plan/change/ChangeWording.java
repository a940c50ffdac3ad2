package org.homestretch.plan.change;

import java.util.Optional;

/** The words of one reader for changes of a plan. */
interface ChangeWording {

    /** The exercise, or what else of the plan a change is about. */
    String subject(PlanChange change);

    /** In words that stand behind the subject; empty for what this reader is not told. */
    Optional<String> of(PlanChange change);

    String separator();
}
