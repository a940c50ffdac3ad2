package org.homestretch.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.MessageSourceAccessor;

/** Puts a schedule into the words of one reader; both readers' keys have the same names. */
record ScheduleWording(MessageSourceAccessor texts, String reader, LocalDate today) {

    String of(Schedule schedule) {
        var words = often(schedule);
        if (schedule.from().isAfter(today)) words = say("starting", words, date(schedule.from()));
        var until = schedule.until();
        words = until == null ? say("open", words) : say("ending", words, date(until));
        var review = schedule.reviewOn();
        if (review != null) words = say("review", words, date(review));
        return say("whole", words);
    }

    private String often(Schedule schedule) {
        return switch (schedule.recurrence()) {
            case TimesAWeek(var times) -> aWeek(schedule, times);
            case WhenNeeded() -> say("needed");
            case EveryDays(var days) when days == 1 -> everyDay(schedule);
            case EveryDays(var days) -> say("every", times(schedule), days);
            case OnDays(var days) when days.size() == 7 -> everyDay(schedule);
            case OnDays(var days) -> onDays(schedule, List.copyOf(days));
        };
    }

    private String aWeek(Schedule schedule, int times) {
        if (schedule.parts().isEmpty()) return say("week", times);
        return say("week.parts", times, listed(parts(schedule)));
    }

    private String everyDay(Schedule schedule) {
        return schedule.parts().isEmpty() ? times(schedule) : say("everyDay", times(schedule));
    }

    private String onDays(Schedule schedule, List<DayOfWeek> days) {
        var told = runsOf(days);
        var hasRange = told.size() < days.size();
        if (hasRange) return say("through", times(schedule), listed(told));
        var once = schedule.timesADay() == 1 && schedule.parts().isEmpty();
        return once ? say("onceOn", listed(told)) : say("on", times(schedule), listed(told));
    }

    /** Three days and more that follow each other are told as "Monday to Friday". */
    private List<String> runsOf(List<DayOfWeek> days) {
        var told = new ArrayList<String>();
        for (int start = 0, end; start < days.size(); start = end) {
            end = start + 1;
            while (end < days.size() && days.get(end) == days.get(end - 1).plus(1)) end++;
            if (end - start > 2) told.add(say("range", day(days.get(start)), day(days.get(end - 1))));
            else days.subList(start, end).forEach(day -> told.add(day(day)));
        }
        return told;
    }

    private String listed(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        return say("and", String.join(say("comma"), words.subList(0, words.size() - 1)), words.getLast());
    }

    private String times(Schedule schedule) {
        if (schedule.parts().isEmpty()) return say("times", schedule.timesADay());
        return say("times.parts", schedule.timesADay(), listed(parts(schedule)));
    }

    private List<String> parts(Schedule schedule) {
        return schedule.parts().stream().map(part -> say("part." + part)).toList();
    }

    private String day(DayOfWeek day) {
        return say("day." + day);
    }

    private String date(LocalDate date) {
        return say(date.getYear() == today.getYear() ? "date" : "dateWithYear", date);
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(reader + key, arguments);
    }
}
