package org.homestretch.caseload;

import java.time.Instant;
import java.util.Locale;
import org.homestretch.identity.ConsentText;

/** A client's answer to a version of the text of what is kept; false when the client declined. */
public record ConsentGiven(String version, String locale, boolean agreed, Instant at) {

    /** The words as they were shown then. */
    public ConsentText text() {
        return ConsentText.of(version, Locale.forLanguageTag(locale));
    }

    public boolean isToNewest() {
        return agreed && version.equals(ConsentText.NEWEST);
    }
}
