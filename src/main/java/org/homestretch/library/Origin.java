package org.homestretch.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an exercise comes from, as seen by one reader: the reader's own, a colleague's, or the product. */
public enum Origin {
    MINE,
    PRACTICE,
    BUILT_IN;

    static Origin of(@Nullable UUID author, UUID reader) {
        return author == null ? BUILT_IN : author.equals(reader) ? MINE : PRACTICE;
    }
}
