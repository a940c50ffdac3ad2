package org.homestretch.progress.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.DayState;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Measure;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.WeeklyAdherence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows progress in the client's language, the success first. */
@Component
class ProgressView {

    private final PhraseText phrases;
    private final MessageSource messages;

    ProgressView(PhraseText phrases, MessageSource messages) {
        this.phrases = phrases;
        this.messages = messages;
    }

    PortalProgress show(ClientProgress progress, int activeWeeks) {
        var locale = progress.client().language();
        return new PortalProgress(
                sentence(progress, activeWeeks, locale),
                figure(progress, locale),
                progress.weeks().stream().map(it -> week(it, progress)).toList(),
                progress.days(),
                pain(progress.logs()),
                progress.logs().stream().flatMap(it -> tighter(it, progress)).toList(),
                activeWeeks);
    }

    private String sentence(ClientProgress progress, int activeWeeks, Locale locale) {
        var thisWeek = progress.thisWeek().done();
        return switch (progress.dayOfToday().state()) {
            case DONE -> thisWeek > 1 ? say(locale, "done.week", thisWeek) : say(locale, "done");
            case PARTLY -> say(locale, "partly");
            case COULD_NOT -> say(locale, "couldNot");
            case DUE, MISSED, EXCUSED, FREE -> {
                if (thisWeek > 0) yield say(locale, "week", thisWeek);
                if (activeWeeks > 0) yield say(locale, "before", activeWeeks);
                yield say(locale, withNothingDone(progress.dayOfToday().state()));
            }
        };
    }

    private static String withNothingDone(DayState today) {
        return switch (today) {
            case EXCUSED -> "paused";
            case FREE -> "nothing";
            default -> "first";
        };
    }

    private static PortalProgress.Week week(WeeklyAdherence week, ClientProgress progress) {
        return new PortalProgress.Week(
                week.monday(), week.done(), week.expected(), week.partial(), progress.excusedDaysIn(week));
    }

    private PortalProgress.Figure figure(ClientProgress progress, Locale locale) {
        var adherence = progress.fortnight();
        var frequency = adherence.frequency();
        var text = frequency.isApplicable()
                ? say(locale, "figure", frequency.done(), frequency.expected())
                : phrases.say(frequency.phrase(), locale);
        return new PortalProgress.Figure(
                frequency.done(),
                frequency.expected(),
                frequency.percent().orElse(null),
                text,
                adherence.excusedDays().size(),
                phrases.say(adherence.explanation(Measure.FREQUENCY), locale),
                adherence.policy());
    }

    private static List<PortalProgress.Pain> pain(List<CurrentLog> logs) {
        return logs.stream()
                .map(CurrentLog::log)
                .filter(it -> it.painBefore() != null || it.painAfter() != null)
                .map(it -> new PortalProgress.Pain(it.date(), it.painBefore(), it.painAfter()))
                .toList();
    }

    private static Stream<PortalProgress.Tighter> tighter(CurrentLog kept, ClientProgress progress) {
        return kept.log().exercises().stream().flatMap(exercise -> {
            var side = exercise.tighterSide();
            var name = progress.exercises().of(exercise.prescription()).name();
            return side == null
                    ? Stream.empty()
                    : Stream.of(new PortalProgress.Tighter(kept.log().date(), name, side));
        });
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("progress.portal." + key, arguments, locale);
    }
}
