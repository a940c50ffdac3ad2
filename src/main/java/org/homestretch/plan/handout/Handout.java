package org.homestretch.plan.handout;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.homestretch.figure.MovingFigure;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * All that a handout says, in the client's language. Nothing here is for the therapist alone.
 *
 * @param client the first name
 * @param items in the order in which the client does them
 * @param portal where the client finds the plan online
 */
record Handout(
        Locale language,
        String practice,
        @Nullable String phone,
        String client,
        @Nullable String therapist,
        String title,
        LocalDate from,
        List<Item> items,
        TickGrid grid,
        URI portal) {

    /**
     * One exercise.
     *
     * @param number counts from 1
     * @param picture what its figure shows, in words
     * @param steps how to do it, as one run of sentences; up to where the sides part
     * @param sides how it goes on on the first side, and what is different on the other; none when they do not part
     */
    record Item(
            int number,
            MovingFigure figure,
            String positionName,
            String name,
            String picture,
            String dosage,
            String schedule,
            @Nullable String note,
            String steps,
            List<OnSide> sides,
            String stopRule) {}

    record OnSide(Side side, String steps) {}
}
