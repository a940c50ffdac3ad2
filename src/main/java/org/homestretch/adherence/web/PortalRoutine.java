package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.homestretch.adherence.Day;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.pause.PauseKind;
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
 * @param pause none unless the date is paused
 * @param changes what has changed since the client last took note; only on today
 * @param week the ISO week of the date, Monday first
 * @param weekly what may be done on any day of the week, while some is open or was done on the date
 * @param weeklyCounts for each exercise that is to be done so many times a week
 * @param whenNeeded what may be logged at any time
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
        @Nullable Paused pause,
        @Nullable PortalChanges changes,
        List<Day> week,
        List<Occurrence> occurrences,
        @Nullable Occurrence weekly,
        List<WeeklyCount> weeklyCounts,
        @Nullable Occurrence whenNeeded,
        List<PortalExercise> exercises) {

    /**
     * One time on the date at which exercises are due; slots count from 1. What is due on no date in particular is
     * logged for slot 1.
     *
     * @param part when in the day, if the plan says so
     * @param due whether it waits for a log, may be logged now and is not paused
     * @param minutes estimated for the exercises that wait
     */
    record Occurrence(
            int slot,
            @Nullable PartOfDay part,
            String label,
            boolean due,
            int minutes,
            List<UUID> exercises,
            List<LoggedSession> logs) {}

    /**
     * On how many days of the week something was done, of so many.
     *
     * @param open whether the date may still bring the week closer to them
     */
    record WeeklyCount(UUID prescription, int done, int times, boolean open) {}

    /**
     * A session that was logged and can be corrected or withdrawn.
     *
     * @param timeCorrected whether the device's clock was wrong, so that its time was put right
     */
    record LoggedSession(
            UUID id, OffsetDateTime performedAt, String summary, boolean timeCorrected, NewSessionLog log) {}

    /** The pause in force on the date; of several the one that lasts the longest. */
    record Paused(UUID id, PauseKind kind) {}
}
