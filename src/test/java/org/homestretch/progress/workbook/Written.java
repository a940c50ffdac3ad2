package org.homestretch.progress.workbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.adherence.Barrier;
import org.homestretch.dosage.Laterality;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.progress.Window;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One client's history as its file tells it.
 *
 * @param zone where the client is at first
 * @param expected what a person has worked out, see {@link Expected}
 */
record Written(
        @Nullable String file,
        String story,
        ZoneId zone,
        String period,
        LocalDate today,
        List<Version> plan,
        @Nullable List<Pause> pauses,
        @Nullable List<Move> moves,
        List<Log> logs,
        JsonNode expected,
        @Nullable Map<String, LinkedHashMap<String, String>> reports) {

    Written {
        pauses = pauses == null ? List.of() : pauses;
        moves = moves == null ? List.of() : moves;
        reports = reports == null ? Map.of() : reports;
    }

    /** @param asks by the line's name, in the plan's order; nothing ends the plan */
    record Version(LocalDate from, LinkedHashMap<String, Ask> asks) {}

    /**
     * What a version asks for of one line.
     *
     * @param exercise key of the library's exercise
     * @param named the name of an exercise of the practice's own, made from that one
     * @param amount repetitions, low to high
     * @param seconds instead of repetitions
     * @param with amounts with a preparation
     * @param when MON WED, every 2 days, 3 a week, when needed; every day unless said
     * @param from the first date, unless it is the version's
     */
    record Ask(
            String exercise,
            @Nullable String named,
            @Nullable String amount,
            @Nullable String seconds,
            @Nullable Map<String, String> with,
            @Nullable Integer sets,
            @Nullable Laterality sides,
            @Nullable String when,
            @Nullable Integer times,
            @Nullable List<PartOfDay> parts,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** @param entered the date on which a therapist wrote it down; its first one unless said */
    record Pause(PauseKind kind, String days, @Nullable LocalDate entered) {}

    record Move(LocalDate on, ZoneId zone) {}

    /**
     * What the client logged, once on each date and at each time of it.
     *
     * @param on the dates
     * @param slot the times of a date; the first unless said
     * @param under number of the version that the client saw; that of the date unless said
     * @param zone where the client was; the client's first zone unless said
     * @param entered the date on which it was written down; its own one unless said
     * @param sent how often it came
     * @param pain before to after; a question mark for what was not told
     */
    record Log(
            @Nullable String name,
            @Nullable String corrects,
            String on,
            @Nullable String slot,
            @Nullable Integer under,
            @Nullable LocalTime at,
            @Nullable ZoneId zone,
            @Nullable LocalDate entered,
            @Nullable Integer sent,
            boolean withdrawn,
            @Nullable String pain,
            @Nullable Integer effort,
            @Nullable String note,
            @JsonProperty("could-not") @Nullable Barrier couldNot,
            @Nullable String words,
            @Nullable Barrier stopped,
            @Nullable LinkedHashMap<String, Done> did) {}

    /** What was done of one line; sets one after the other. */
    record Done(
            @Nullable Set<String> prepared,
            @Nullable Side tighter,
            @Nullable List<Integer> done,
            @Nullable List<Integer> right,
            @Nullable List<Integer> left,
            @Nullable Integer bonus,
            @JsonProperty("bonus-right") @Nullable Integer bonusRight,
            @JsonProperty("bonus-left") @Nullable Integer bonusLeft) {}

    Window window() {
        var days = Dates.of(period);
        return new Window(days.getFirst(), days.getLast());
    }

    @Override
    public String toString() {
        return file + ": " + story;
    }
}
