package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.homestretch.adherence.Day;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.SideOrder;
import org.homestretch.library.ExerciseContent;
import org.homestretch.shared.Side;
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
        List<Exercise> exercises) {

    /**
     * One time on the date at which exercises are due; slots count from 1.
     *
     * @param due whether it has no log yet and may be logged now
     */
    record Occurrence(int slot, String label, boolean due, List<UUID> exercises, List<LoggedSession> logs) {}

    /** A session that was logged and can be corrected or withdrawn. */
    record LoggedSession(UUID id, OffsetDateTime performedAt, String summary, NewSessionLog log) {}

    /**
     * One prescription in full. {@code prescription} is the id that a log refers to.
     *
     * @param alternating whether the sides take turns rep by rep instead of one being finished first
     */
    record Exercise(
            UUID prescription,
            String exerciseKey,
            String name,
            String summary,
            ExerciseContent.Position position,
            String positionName,
            String dosageSentence,
            @Nullable String note,
            int minutes,
            int sets,
            Amount amount,
            List<ConditionalAmount> branches,
            @Nullable Integer holdSeconds,
            @Nullable Integer restSeconds,
            RepTime rep,
            List<Side> sides,
            boolean alternating,
            @Nullable SideOrder sideOrder,
            @Nullable String load,
            @Nullable Integer effortCeiling,
            String effortCue,
            String stopRule,
            @Nullable String clickRule,
            List<ExerciseContent.Preparation> preparations,
            List<Step> steps,
            List<Variant> variants,
            List<Education> education,
            List<String> cautions,
            List<ExerciseContent.Source> sources) {}

    /** The amount that replaces the exercise's own when the preparation was used. */
    record ConditionalAmount(String preparation, Amount amount) {}

    record Step(
            ExerciseContent.Step.Role role,
            String roleName,
            String text,
            @Nullable String why,
            @Nullable String left,
            @Nullable String right) {}

    /** @param preset the value that the therapist chose, when one was */
    record Variant(String key, String name, @Nullable String preset, List<ExerciseContent.Variant.Value> values) {}

    record Education(
            String key,
            ExerciseContent.EducationLink.Trigger trigger,
            String title,
            String introduction,
            List<String> tips) {}
}
