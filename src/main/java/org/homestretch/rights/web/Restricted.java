package org.homestretch.rights.web;

import java.time.ZoneId;
import java.util.Locale;
import org.homestretch.caseload.Restriction;
import org.homestretch.design.Dates;
import org.jspecify.annotations.Nullable;

/** A restriction as the client reads it. */
record Restricted(
        String since,
        String by,
        @Nullable String words,
        @Nullable String ends,
        @Nullable String endWords) {

    static Restricted of(Restriction it, ZoneId zone, Locale locale) {
        var ending = it.ending();
        return new Restricted(
                Dates.moment(it.since(), zone, locale),
                it.by(),
                it.words(),
                ending == null ? null : Dates.moment(ending.at(), zone, locale),
                ending == null ? null : ending.words());
    }
}
