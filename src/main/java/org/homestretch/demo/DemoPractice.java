package org.homestretch.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.adherence.Barrier;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** The invented practice as its data file has it. */
record DemoPractice(
        String practice,
        String phone,
        ZoneId zone,
        Person owner,
        List<Person> therapists,
        List<Template> templates,
        List<Client> clients) {

    record Person(String name, String email) {}

    /**
     * @param author e-mail address of the therapist who wrote it
     * @param weeks for how long its exercises are done
     */
    record Template(String author, boolean shared, String title, String description, int weeks, List<Line> lines) {}

    /**
     * @param therapist e-mail address of the one who treats
     * @param weeks how long ago the care began
     * @param accepted whether the invitation was accepted
     * @param dischargedWeeksAgo none while the care lasts
     */
    record Client(
            String name,
            String email,
            String therapist,
            int weeks,
            boolean accepted,
            @Nullable Integer dischargedWeeksAgo,
            List<Version> versions,
            @Nullable List<Pause> pauses,
            @Nullable List<Asked> measures,
            @Nullable Habit habit,
            @Nullable List<Message> messages,
            @Nullable List<Note> notes) {}

    /**
     * @param byTherapist by the client otherwise
     * @param unread whether the other side has not seen it yet
     */
    record Message(int daysAgo, boolean byTherapist, boolean unread, String words) {}

    /** For therapists only. */
    record Note(int daysAgo, String words) {}

    /**
     * A measure that is asked from the care's first day on.
     *
     * @param everyWeeks how often it is due
     * @param activities for a scale on activities of one's own
     * @param answers one for each due date from the first on, each with its numbers by question; the others wait
     */
    record Asked(
            String measure, int everyWeeks, @Nullable List<String> activities, List<Map<String, BigDecimal>> answers) {}

    /**
     * Entered by the client on its first day.
     *
     * @param daysAgo the first day
     * @param days none while it lasts
     */
    record Pause(
            PauseKind kind,
            int daysAgo,
            @Nullable Integer days,
            @Nullable String words) {}

    /** @param week weeks after the care began */
    record Version(
            int week,
            String title,
            @Nullable String reason,
            @Nullable Phase phase,
            List<Line> lines) {}

    /** @param next what is meant to come after it */
    record Phase(String name, int weeks, @Nullable String next) {}

    /**
     * Overrides what the exercise's own dosage says.
     *
     * @param when in place of days
     */
    record Line(
            String exercise,
            int sets,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Set<DayOfWeek> days,
            @Nullable Recurrence when,
            int times,
            @Nullable List<PartOfDay> parts,
            @Nullable String note,
            @Nullable String privateNote) {}

    /**
     * How the client goes about it.
     *
     * @param keeps share of occurrences that are logged, 0 to 1
     * @param late share of the logged ones entered a day or two later
     * @param full share of the asked amount that is done, about
     * @param painStart usual pain at the beginning of the care, and painEnd at its end
     * @param prepares share of sessions with the preparation
     * @param tighter the side that is usually tighter
     * @param silentDays days up to today without any log
     * @param barriers given in turn instead of a session, at each missed one in three
     * @param notes given in turn, now and then
     */
    record Habit(
            double keeps,
            double late,
            double full,
            int painStart,
            int painEnd,
            double prepares,
            @Nullable Side tighter,
            int silentDays,
            List<Barrier> barriers,
            List<String> notes) {}
}
