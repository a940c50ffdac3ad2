package org.homestretch.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homestretch.library.MayBeLeftOut;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its file says it: what is asked, how it is scored, and what a difference means. An assignment keeps the one
 * it was made with.
 *
 * @param key the measure's lasting name; equals the file name
 * @param version grows whenever anything changes that a score depends on
 * @param about for the therapist who chooses
 * @param recall the time that the client is asked about
 * @param lead read before the first question
 * @param minutes how long it takes, about
 * @param error the smallest difference between two scores that can be told from chance; none where nobody has published it
 * @param important what people on average call a real difference; none where nobody has published it
 * @param licence by what right it is used here
 * @param source where it was published
 */
public record Definition(
        String key,
        int version,
        String name,
        String about,
        String recall,
        String lead,
        int minutes,
        List<Item> items,
        Scoring scoring,
        Better better,
        @Nullable Amount error,
        @Nullable Amount important,
        String licence,
        String source) {

    /** Which way is better for the client. */
    public enum Better {
        HIGHER,
        LOWER
    }

    public enum Kind {
        /** A whole number from low to high, with words at both ends. */
        SCALE,
        YES_NO,
        /** A statement to tick if it fits; left alone it is answered with no. Neighbours stand in one list. */
        TICK,
        /** One of several options, each with a score. */
        CHOICE,
        /** A whole number, typed. */
        NUMBER,
        /** A number with decimals, typed. */
        DECIMAL,
        /** Each activity that was named for this client, on a scale. */
        ACTIVITIES
    }

    /**
     * One question.
     *
     * @param unit of a typed number
     */
    public record Item(
            String key,
            Kind kind,
            String text,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String lowWords,
            @Nullable String highWords,
            @Nullable String unit,
            @MayBeLeftOut List<Option> options) {

        public Item {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    public record Option(String label, BigDecimal score) {}

    public enum Method {
        /** The one item's score. */
        SINGLE,
        SUM,
        MEAN,
        /** The items multiplied, such as days by minutes. */
        PRODUCT
    }

    /**
     * How answers become a score.
     *
     * @param low the lowest score that is possible, and high the highest
     * @param unit what the score counts, in the plural, and one of it where that is another word
     * @param minimumAnswered with fewer there is no score
     */
    public record Scoring(
            Method method,
            BigDecimal low,
            BigDecimal high,
            int decimals,
            String unit,
            @Nullable String one,
            int minimumAnswered) {

        public String unitOf(BigDecimal count) {
            return one != null && count.abs().compareTo(BigDecimal.ONE) == 0 ? one : unit;
        }
    }

    /** A difference between two scores, for whom it was found, and where that was published. */
    public record Amount(BigDecimal amount, String basis, String source) {}

    /** The most activities that can be named. */
    public static final int ACTIVITIES = 5;

    public Definition {
        items = List.copyOf(items);
    }

    /** The item on activities that are named for each client, if it has one. */
    public Optional<Item> activities() {
        return items.stream().filter(it -> it.kind() == Kind.ACTIVITIES).findFirst();
    }

    /** How many answers a whole form has. */
    public int questions(List<String> named) {
        return items.size() + (activities().isPresent() ? named.size() - 1 : 0);
    }

    /** Whether there may still be a score when a question is left unanswered; never for a single one. */
    public boolean mayLeaveOut() {
        return scoring.minimumAnswered() < items.size();
    }
}
