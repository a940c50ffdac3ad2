package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.plan.portal.PortalExercise;
import org.jspecify.annotations.Nullable;

/**
 * The plan in force today, as the portal shows it; without a version nothing is prescribed.
 *
 * @param reason why it is as it is, in the therapist's words
 * @param therapist first name of the treating therapist, when there is one
 */
record PortalPlan(
        @Nullable UUID planVersion,
        @Nullable Integer number,
        @Nullable LocalDate effectiveFrom,
        @Nullable String title,
        @Nullable String reason,
        @Nullable String therapist,
        List<PlannedExercise> exercises) {

    /** An exercise and how often it is due. */
    record PlannedExercise(PortalExercise exercise, String scheduleSentence) {}
}
