package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.homestretch.adherence.Day;
import org.homestretch.plan.portal.PortalExercise;
import org.jspecify.annotations.Nullable;

/**
 * What a client does on one local date, as the portal shows it. Texts arrive in the client's language.
 *
 * @param date the date asked for, in the client's zone
 * @param today the client's current local date
 * @param clientName what the client is called by, the first name
 * @param therapist first name of the treating therapist, when there is one
 * @param minutes estimated minutes for one session of the day's exercises
 * @param planVersion the version effective on the date; none when nothing is prescribed
 * @param message why nothing is due, as a sentence; none when something is
 * @param week the ISO week of the date, Monday first
 */
record PortalRoutine(
        LocalDate date,
        LocalDate today,
        ZoneId zone,
        String clientName,
        @Nullable String therapist,
        String practice,
        int minutes,
        @Nullable UUID planVersion,
        @Nullable String message,
        List<Day> week,
        List<Occurrence> occurrences,
        List<PortalExercise> exercises) {

    /**
     * One time on the date at which exercises are due; slots count from 1.
     *
     * @param due whether it has no log yet and may be logged now
     */
    record Occurrence(int slot, String label, boolean due, List<UUID> exercises, List<LoggedSession> logs) {}

    /** A session that was logged and can be corrected or withdrawn. */
    record LoggedSession(UUID id, OffsetDateTime performedAt, String summary, NewSessionLog log) {}
}
