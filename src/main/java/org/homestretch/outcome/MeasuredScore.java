package org.homestretch.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One score of a course.
 *
 * @param date the client's date when it was answered
 * @param score none when too little was answered
 * @param answered of all that were asked
 * @param byTherapist whether a therapist entered what was said on paper or by telephone
 */
public record MeasuredScore(
        AnswerId answer,
        LocalDate date,
        LocalDate due,
        @Nullable BigDecimal score,
        int answered,
        int asked,
        boolean byTherapist) {}
