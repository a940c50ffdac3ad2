package org.homestretch.report.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import org.homestretch.progress.Period;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** What a report is usually about. */
enum ReportPeriod {
    LAST_MONTH,
    FOUR_WEEKS,
    TWELVE_WEEKS,
    PLAN,
    OWN;

    /**
     * @param today the client's current local date
     * @throws InputRefused when own dates are meant and one is missing
     */
    Period of(LocalDate today, @Nullable LocalDate from, @Nullable LocalDate to) {
        return switch (this) {
            case LAST_MONTH -> {
                var month = YearMonth.from(today).minusMonths(1);
                yield new Period.Between(month.atDay(1), month.atEndOfMonth());
            }
            case FOUR_WEEKS -> new Period.Last(28);
            case TWELVE_WEEKS -> new Period.Last(84);
            case PLAN -> new Period.SincePlanBegan();
            case OWN -> new Period.Between(said("from", from), said("to", to));
        };
    }

    private static LocalDate said(String field, @Nullable LocalDate date) {
        if (date == null) throw new InputRefused(field, "report.new.date");
        return date;
    }
}
