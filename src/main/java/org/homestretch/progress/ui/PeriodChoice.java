package org.homestretch.progress.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.homestretch.progress.Period;
import org.jspecify.annotations.Nullable;

/** Which period the tab shows, and how its address keeps it. */
enum PeriodChoice {
    TWO_WEEKS("2w", new Period.Last(14)),
    FOUR_WEEKS("4w", new Period.Last(28)),
    TWELVE_WEEKS("12w", new Period.Last(84)),
    PLAN("plan", new Period.SincePlanBegan()),
    OWN("own", null);

    private static final String KEY = "period";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final String word;
    private final @Nullable Period period;

    PeriodChoice(String word, @Nullable Period period) {
        this.word = word;
        this.period = period;
    }

    /** What the address says; four weeks when it says nothing that makes sense. */
    static Period in(QueryParameters chosen) {
        var from = date(chosen, FROM);
        var to = date(chosen, TO);
        if (from.isPresent() && to.isPresent()) return new Period.Between(from.get(), to.get());
        return chosen.getSingleParameter(KEY)
                .flatMap(word -> Arrays.stream(values())
                        .filter(it -> it.word.equals(word))
                        .findFirst())
                .flatMap(PeriodChoice::period)
                .orElse(new Period.Last(28));
    }

    static PeriodChoice of(Period period) {
        return Arrays.stream(values())
                .filter(it -> period.equals(it.period))
                .findFirst()
                .orElse(OWN);
    }

    static QueryParameters parameters(Period period) {
        return QueryParameters.simple(
                period instanceof Period.Between(var from, var to)
                        ? Map.of(FROM, from.toString(), TO, to.toString())
                        : Map.of(KEY, of(period).word));
    }

    /** None for own dates, which somebody has to say first. */
    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    String messageKey() {
        return "progress.tab.period." + word;
    }

    private static Optional<LocalDate> date(QueryParameters chosen, String name) {
        try {
            return chosen.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
