package org.homestretch.dosage;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How much one set asks for: a range of repetitions or of seconds. Doing {@code low} is doing all that was asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "unit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Repetitions.class, name = "REPETITIONS"),
    @JsonSubTypes.Type(value = Seconds.class, name = "SECONDS")
})
public sealed interface Amount permits Repetitions, Seconds {

    /** The least that counts as the full amount, at least 1. */
    int low();

    /** The most that was asked for, at least {@link #low()}; more is flagged as over-dose. */
    int high();
}
