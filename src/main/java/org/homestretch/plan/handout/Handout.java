package org.homestretch.plan.handout;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homestretch.figure.MovingFigure;
import org.homestretch.library.ExerciseContent;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * All that a handout says, in the client's language. Nothing here is for the therapist alone.
 *
 * @param client the first name
 * @param items in the order in which the client does them
 * @param portal where the client finds the plan online
 * @param photos by what the items call them
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
        URI portal,
        Map<UUID, byte[]> photos) {

    /** With the JPEGs of the photos that its items show. */
    Handout with(Map<UUID, byte[]> itsPhotos) {
        return new Handout(language, practice, phone, client, therapist, title, from, items, grid, portal, itsPhotos);
    }

    /**
     * One exercise.
     *
     * @param number counts from 1
     * @param photo stands for the figure where nobody has posed one
     * @param picture what is to be seen, in words
     * @param steps how to do it, as one run of sentences; up to where the sides part
     * @param sides how it goes on on the first side, and what is different on the other; none when they do not part
     */
    record Item(
            int number,
            MovingFigure figure,
            @Nullable Photo photo,
            String positionName,
            String name,
            String picture,
            String dosage,
            String schedule,
            @Nullable String note,
            String steps,
            List<OnSide> sides,
            String stopRule) {}

    /** @param wide whether it is rather wider than the place for a figure */
    record Photo(UUID id, boolean wide) {

        private static final double PLACE = 35.0 / 20;

        static Photo of(ExerciseContent.Media media) {
            return new Photo(media.id(), (double) media.width() / media.height() > PLACE);
        }
    }

    record OnSide(Side side, String steps) {}
}
