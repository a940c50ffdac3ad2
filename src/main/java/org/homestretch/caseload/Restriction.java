package org.homestretch.caseload;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's record is kept and not worked with.
 *
 * @param by name of the client who asked for it, or of whoever noted it
 * @param words why; none when the client gave no reason
 * @param ending that it ends; none until somebody decides so
 */
public record Restriction(
        UUID id,
        Instant since,
        String by,
        @Nullable String words,
        @Nullable Ending ending) {

    /** @param at until when the restriction holds */
    public record Ending(Instant at, String by, String words) {}
}
