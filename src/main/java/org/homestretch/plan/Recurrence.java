package org.homestretch.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** On which dates a prescription is due, if on any. Stored as JSON with its type, so that further kinds can join. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OnDays.class, name = "ON_DAYS"),
    @JsonSubTypes.Type(value = EveryDays.class, name = "EVERY_DAYS"),
    @JsonSubTypes.Type(value = TimesAWeek.class, name = "TIMES_A_WEEK"),
    @JsonSubTypes.Type(value = WhenNeeded.class, name = "WHEN_NEEDED")
})
public sealed interface Recurrence permits OnDays, EveryDays, TimesAWeek, WhenNeeded {

    /** Whether the date is one of them in a schedule that starts on {@code first}; the date is not before it. */
    boolean fallsOn(LocalDate date, LocalDate first);
}
