package org.homestretch.progress.web;

import java.util.Locale;
import org.homestretch.adherence.DayState;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Measure;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.chart.DrawingCharts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows progress in the client's language, the success first. */
@Component
class ProgressView {

    private final PhraseText phrases;
    private final DrawingCharts drawing;
    private final MessageSource messages;

    ProgressView(PhraseText phrases, DrawingCharts drawing, MessageSource messages) {
        this.phrases = phrases;
        this.drawing = drawing;
        this.messages = messages;
    }

    /** @param progress of a period that ends today */
    PortalProgress show(ClientProgress progress, int activeWeeks) {
        var locale = progress.client().language();
        return new PortalProgress(
                sentence(progress, activeWeeks, locale),
                figure(progress, locale),
                drawing.forClient(progress),
                activeWeeks);
    }

    private String sentence(ClientProgress progress, int activeWeeks, Locale locale) {
        var thisWeek = progress.lastWeek().done();
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

    private PortalProgress.Figure figure(ClientProgress progress, Locale locale) {
        var adherence = progress.period().adherence();
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

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("progress.portal." + key, arguments, locale);
    }
}
