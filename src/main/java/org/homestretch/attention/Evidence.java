package org.homestretch.attention;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.ClientDay;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.message.Unread;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.progress.SessionsDone;
import org.homestretch.progress.progression.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one client when it is asked whether somebody is needed.
 *
 * @param today the client's current local date
 * @param plan none before the first version
 * @param days those of the last eight weeks, oldest first
 * @param help the times of the last weeks, oldest first
 * @param courses of the measures, where any was answered lately
 * @param unread messages that the signed-in therapist has not read; none when all are
 */
record Evidence(
        ClientSummary client,
        LocalDate today,
        @Nullable ClientPlan plan,
        ClientPauses pauses,
        List<ClientDay> days,
        SessionsDone sessions,
        List<HelpAsked> help,
        List<Proposal> proposals,
        List<MeasureCourse> courses,
        @Nullable Unread unread) {

    static final int WEEKS = 8;
    static final int HELP_DAYS = 28;

    /** The first date that is looked at: whole ISO weeks, as the adherence policy needs them. */
    static LocalDate first(LocalDate today) {
        return today.with(previousOrSame(MONDAY)).minusWeeks(WEEKS);
    }

    boolean isExcused(LocalDate date) {
        return pauses.covers(date);
    }

    List<ClientDay> daysFrom(LocalDate first) {
        return days.stream().filter(it -> !it.date().isBefore(first)).toList();
    }
}
