package org.homestretch.attention;

import java.time.LocalDate;
import java.util.List;

/**
 * One reason why a client needs somebody.
 *
 * @param evidence names what it rests on, at most 200 characters; other evidence is another reason
 * @param since the client-local date from which on it has held
 * @param facts numbers, dates and keys of words that its sentence is made of
 */
public record Reason(ReasonKind kind, String evidence, LocalDate since, List<Object> facts) {

    static final int LONGEST_EVIDENCE = 200;

    public Reason {
        facts = List.copyOf(facts);
    }

    Reason(ReasonKind kind, Object evidence, LocalDate since, Object... facts) {
        this(kind, evidence.toString(), since, List.of(facts));
    }
}
