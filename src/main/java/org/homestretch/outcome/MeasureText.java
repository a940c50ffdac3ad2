package org.homestretch.outcome;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.homestretch.outcome.Definition.Amount;
import org.homestretch.outcome.MeasureCourse.Change;
import org.homestretch.outcome.MeasureCourse.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What scores say, in sentences that never name a cause. */
@Component
public class MeasureText {

    private final MessageSource messages;

    MeasureText(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as “4 points on 12 November 2026 …”: the latest score and what lies between it and the first. */
    public String course(MeasureCourse course, Locale locale) {
        var change = course.change();
        if (change.isPresent()) return change(course, change.get(), locale);
        return course.scores().stream()
                .filter(it -> it.score() != null)
                .findFirst()
                .map(it -> say("outcome.change.one", locale, score(course, it, locale), day(it.date(), locale)))
                .orElseGet(() -> say("outcome.change.none", locale));
    }

    /** Such as “4 of 24 statements”; or why there is no score. */
    public String score(MeasureCourse course, MeasuredScore scored, Locale locale) {
        if (scored.score() == null) {
            return say("outcome.score.none", locale, scored.answered(), scored.asked());
        }
        var scoring = course.definition().scoring();
        return say("outcome.score", locale, number(scored.score(), locale), scoring.unitOf(scored.score()));
    }

    /** Where the numbers come from by which a difference is judged. */
    public String judgedBy(Definition definition, Locale locale) {
        return amount("error", definition.error(), definition, locale) + " "
                + amount("important", definition.important(), definition, locale);
    }

    private String amount(String what, @Nullable Amount amount, Definition definition, Locale locale) {
        if (amount == null) return say("outcome.judged." + what + ".unknown", locale);
        var unit = definition.scoring().unitOf(amount.amount());
        return say(
                "outcome.judged." + what,
                locale,
                number(amount.amount(), locale),
                unit,
                amount.basis(),
                amount.source());
    }

    private String change(MeasureCourse course, Change change, Locale locale) {
        var definition = course.definition();
        var unit = definition.scoring().unitOf(change.amount());
        var moved = change.direction() == Direction.SAME
                ? say("outcome.change.same", locale)
                : say(
                        change.amount().signum() > 0 ? "outcome.change.more" : "outcome.change.fewer",
                        locale,
                        number(change.amount().abs(), locale),
                        unit,
                        say("outcome.change." + change.direction(), locale));
        var told = say(
                "outcome.change",
                locale,
                score(course, change.latest(), locale),
                day(change.latest().date(), locale),
                moved,
                score(course, change.first(), locale),
                day(change.first().date(), locale));
        return told + " " + judged(definition, change, locale);
    }

    private String judged(Definition definition, Change change, Locale locale) {
        var key = "outcome.size." + (change.direction() == Direction.SAME ? "SAME" : change.size());
        return say(
                key,
                locale,
                definition.error() == null ? "" : number(definition.error().amount(), locale),
                definition.important() == null
                        ? ""
                        : number(definition.important().amount(), locale),
                definition.scoring().unit());
    }

    private static String number(BigDecimal value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
