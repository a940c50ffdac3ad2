package org.homestretch.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ScheduleSentenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DECEMBER_20 = LocalDate.of(2026, 12, 20);
    private static final Recurrence DAILY = new EveryDays(1);
    private static final Recurrence WORKDAYS = new OnDays(EnumSet.range(MONDAY, FRIDAY));

    private final ScheduleSentence sentence = new ScheduleSentence(messages());

    @ParameterizedTest
    @MethodSource
    void both_readers_get_the_same_schedule_in_their_words(Schedule schedule, String forClient, String forTherapist) {
        assertThat(sentence.forClient(schedule, TODAY, Locale.UK)).isEqualTo(forClient);
        assertThat(sentence.forTherapist(schedule, TODAY, Locale.UK)).isEqualTo(forTherapist);
    }

    static List<Arguments> both_readers_get_the_same_schedule_in_their_words() {
        return List.of(
                arguments(
                        schedule(WORKDAYS, 2, DECEMBER_20),
                        "Twice a day, Monday to Friday, until 20 December.",
                        "2× a day · Mon–Fri · until 20 Dec"),
                arguments(schedule(DAILY, 1, null), "Once a day.", "1× a day · no end date"),
                arguments(schedule(DAILY, 2, null), "Twice a day.", "2× a day · no end date"),
                arguments(schedule(DAILY, 3, null), "Three times a day.", "3× a day · no end date"),
                arguments(schedule(DAILY, 4, null), "Four times a day.", "4× a day · no end date"),
                arguments(schedule(DAILY, 5, null), "Five times a day.", "5× a day · no end date"),
                arguments(
                        schedule(DAILY, 6, DECEMBER_20),
                        "Six times a day, until 20 December.",
                        "6× a day · until 20 Dec"),
                arguments(
                        schedule(on(DayOfWeek.values()), 1, DECEMBER_20),
                        "Once a day, until 20 December.",
                        "1× a day · until 20 Dec"),
                arguments(
                        schedule(new EveryDays(2), 1, null),
                        "Once a day, every other day.",
                        "1× a day · every other day · no end date"),
                arguments(
                        schedule(new EveryDays(3), 2, DECEMBER_20),
                        "Twice a day, every 3 days, until 20 December.",
                        "2× a day · every 3 days · until 20 Dec"),
                arguments(schedule(on(MONDAY), 1, null), "Every Monday.", "1× a day · Mon · no end date"),
                arguments(schedule(on(SUNDAY), 2, null), "Twice a day on Sunday.", "2× a day · Sun · no end date"),
                arguments(
                        schedule(on(SATURDAY, SUNDAY), 1, null),
                        "Every Saturday and Sunday.",
                        "1× a day · Sat, Sun · no end date"),
                arguments(
                        schedule(on(MONDAY, WEDNESDAY, FRIDAY), 1, DECEMBER_20),
                        "Every Monday, Wednesday and Friday, until 20 December.",
                        "1× a day · Mon, Wed, Fri · until 20 Dec"),
                arguments(
                        schedule(on(TUESDAY, THURSDAY), 3, null),
                        "Three times a day on Tuesday and Thursday.",
                        "3× a day · Tue, Thu · no end date"),
                arguments(
                        schedule(on(MONDAY, TUESDAY, WEDNESDAY, FRIDAY), 1, null),
                        "Once a day, Monday to Wednesday and Friday.",
                        "1× a day · Mon–Wed, Fri · no end date"),
                arguments(
                        schedule(on(MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY), 1, null),
                        "Once a day, Monday to Wednesday and Friday to Sunday.",
                        "1× a day · Mon–Wed, Fri–Sun · no end date"),
                arguments(
                        schedule(WORKDAYS, 1, LocalDate.of(2027, 1, 6)),
                        "Once a day, Monday to Friday, until 6 January 2027.",
                        "1× a day · Mon–Fri · until 6 Jan 2027"),
                arguments(
                        new Schedule(DAILY, 1, LocalDate.of(2026, 12, 1), DECEMBER_20),
                        "Once a day, from 1 December, until 20 December.",
                        "1× a day · from 1 Dec · until 20 Dec"),
                arguments(
                        new Schedule(WORKDAYS, 2, LocalDate.of(2027, 1, 4), null),
                        "Twice a day, Monday to Friday, from 4 January 2027.",
                        "2× a day · Mon–Fri · from 4 Jan 2027 · no end date"),
                arguments(
                        schedule(new TimesAWeek(3), 1, null),
                        "Three times a week, on days that suit you.",
                        "3× a week, any day · no end date"),
                arguments(
                        schedule(new TimesAWeek(1), 1, DECEMBER_20),
                        "Once a week, on a day that suits you, until 20 December.",
                        "1× a week, any day · until 20 Dec"),
                arguments(
                        schedule(new TimesAWeek(7), 1, null),
                        "Seven times a week, once a day.",
                        "7× a week, any day · no end date"),
                arguments(
                        parts(new TimesAWeek(2), null, PartOfDay.EVENING),
                        "Twice a week in the evening, on days that suit you.",
                        "2× a week, any day, evening · no end date"),
                arguments(schedule(new WhenNeeded(), 1, null), "When you need it.", "when needed · no end date"),
                arguments(
                        new Schedule(new WhenNeeded(), 1, LocalDate.of(2026, 12, 1), DECEMBER_20),
                        "When you need it, from 1 December, until 20 December.",
                        "when needed · from 1 Dec · until 20 Dec"),
                arguments(
                        parts(WORKDAYS, DECEMBER_20, PartOfDay.EVENING, PartOfDay.MORNING),
                        "In the morning and in the evening, Monday to Friday, until 20 December.",
                        "2× a day, morning, evening · Mon–Fri · until 20 Dec"),
                arguments(
                        parts(DAILY, null, PartOfDay.BEDTIME),
                        "At bedtime, every day.",
                        "1× a day, bedtime · no end date"),
                arguments(
                        parts(new EveryDays(2), null, PartOfDay.ON_WAKING, PartOfDay.MIDDAY, PartOfDay.AFTERNOON),
                        "On waking, at midday and in the afternoon, every other day.",
                        "3× a day, on waking, midday, afternoon · every other day · no end date"),
                arguments(
                        parts(on(MONDAY, THURSDAY), null, PartOfDay.EVENING),
                        "In the evening on Monday and Thursday.",
                        "1× a day, evening · Mon, Thu · no end date"),
                arguments(
                        new Schedule(DAILY, 1, List.of(), TODAY, null, LocalDate.of(2026, 12, 12)),
                        "Once a day.",
                        "1× a day · no end date · review 12 Dec"),
                arguments(
                        new Schedule(new TimesAWeek(3), 1, List.of(), TODAY, DECEMBER_20, LocalDate.of(2027, 1, 6)),
                        "Three times a week, on days that suit you, until 20 December.",
                        "3× a week, any day · until 20 Dec · review 6 Jan 2027"));
    }

    private static Schedule schedule(Recurrence recurrence, int timesADay, @Nullable LocalDate until) {
        return new Schedule(recurrence, timesADay, TODAY, until);
    }

    private static Schedule parts(Recurrence recurrence, @Nullable LocalDate until, PartOfDay... parts) {
        var times = recurrence instanceof TimesAWeek ? 1 : parts.length;
        return new Schedule(recurrence, times, List.of(parts), TODAY, until, null);
    }

    private static Recurrence on(DayOfWeek... days) {
        return new OnDays(Set.of(days));
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/plan");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
