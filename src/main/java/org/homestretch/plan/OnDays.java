package org.homestretch.plan;

import static org.homestretch.shared.Require.between;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The same days of every week, one to seven of them; kept Monday first. */
public record OnDays(Set<DayOfWeek> days) implements Recurrence {

    public OnDays {
        between(1, days.size(), 7, "days of the week");
        days = Collections.unmodifiableSet(new TreeSet<>(days));
    }

    @Override
    public boolean fallsOn(LocalDate date, LocalDate first) {
        return days.contains(date.getDayOfWeek());
    }
}
