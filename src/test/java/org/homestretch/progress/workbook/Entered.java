package org.homestretch.progress.workbook;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * One log of a history, on one date and at one time of it.
 *
 * @param number counts the logs of a history from 1
 */
record Entered(Written.Log log, int number, LocalDate date, int slot, ZoneId zone) {

    /** One set, or a bonus round. */
    record Count(int number, @Nullable Side side, int amount, boolean bonus) {}

    /** All logs of a history, in the order of the file. */
    static List<Entered> of(Written written) {
        var all = new ArrayList<Entered>();
        for (var log : written.logs()) {
            for (var date : Dates.of(log.on())) {
                for (var slot : slots(requireNonNullElse(log.slot(), "1"))) {
                    var zone = requireNonNullElse(log.zone(), written.zone());
                    all.add(new Entered(log, all.size() + 1, date, slot, zone));
                }
            }
        }
        return all;
    }

    static List<Count> counts(Written.Done done) {
        var counts = new ArrayList<Count>();
        add(counts, null, done.done(), done.bonus());
        add(counts, Side.RIGHT, done.right(), done.bonusRight());
        add(counts, Side.LEFT, done.left(), done.bonusLeft());
        return counts;
    }

    Instant performedAt() {
        return date.atTime(requireNonNullElse(log.at(), LocalTime.of(19, 0)))
                .atZone(zone)
                .toInstant();
    }

    /** In the evening of the date on which it was written down, or as soon as it was done. */
    Instant receivedAt() {
        if (log.entered() == null) return performedAt();
        return log.entered().atTime(20, 0).atZone(zone).toInstant();
    }

    boolean isOnLaterDate() {
        return log.entered() != null && log.entered().isAfter(date);
    }

    @Nullable
    Integer painBefore() {
        return pain(0);
    }

    @Nullable
    Integer painAfter() {
        return pain(1);
    }

    private @Nullable Integer pain(int index) {
        if (log.pain() == null) return null;
        var told = log.pain().split(" to ")[index];
        return told.equals("?") ? null : Integer.valueOf(told);
    }

    /** "2", or "1 to 5" */
    private static List<Integer> slots(String text) {
        var parts = text.split(" to ");
        var slots = new ArrayList<Integer>();
        for (var slot = Integer.parseInt(parts[0]); slot <= Integer.parseInt(parts[parts.length - 1]); slot++) {
            slots.add(slot);
        }
        return slots;
    }

    private static void add(
            List<Count> counts, @Nullable Side side, @Nullable List<Integer> sets, @Nullable Integer bonus) {
        var number = 0;
        for (var amount : requireNonNullElse(sets, List.<Integer>of())) {
            counts.add(new Count(++number, side, amount, false));
        }
        if (bonus != null) counts.add(new Count(number + 1, side, bonus, true));
    }
}
