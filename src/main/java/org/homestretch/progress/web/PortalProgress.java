package org.homestretch.progress.web;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.Day;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * How the signed-in client is doing, as the portal shows it. Texts arrive in the client's language.
 *
 * @param sentence what went well first; it never blames
 * @param figure sessions of the last fourteen days
 * @param weeks the last eight ISO weeks, oldest first
 * @param days every date of the last six ISO weeks, oldest first
 * @param pain sessions in which pain was told, oldest first
 * @param tighter which side was felt as tighter, oldest first
 * @param activeWeeks weeks with something done, ever; it only grows
 */
record PortalProgress(
        String sentence,
        Figure figure,
        List<Week> weeks,
        List<Day> days,
        List<Pain> pain,
        List<Tighter> tighter,
        int activeWeeks) {

    /**
     * @param percent none when too little was expected for one
     * @param excusedDays days that were paused and left what was expected
     */
    record Figure(
            int done,
            int expected,
            @Nullable Integer percent,
            String text,
            int excusedDays,
            List<String> explanation,
            String policy) {}

    /**
     * @param partial whether only a part of the week could count
     * @param excusedDays days that were paused and left what was expected
     */
    record Week(LocalDate monday, int done, int expected, boolean partial, int excusedDays) {}

    record Pain(
            LocalDate date,
            @Nullable Integer before,
            @Nullable Integer after) {}

    record Tighter(LocalDate date, String exercise, Side side) {}
}
