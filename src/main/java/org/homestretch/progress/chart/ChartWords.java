package org.homestretch.progress.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.homestretch.progress.Explanation;
import org.homestretch.progress.Phrase;
import org.springframework.context.MessageSource;

/** Says what stands on a chart in its reader's language; what is said otherwise to a client has a key of its own. */
record ChartWords(MessageSource messages, Locale locale, ChartReader reader) {

    private static final String KEY = "progress.chart.";

    String say(String key, Object... arguments) {
        if (reader == ChartReader.CLIENT) {
            var own = messages.getMessage(KEY + "client." + key, arguments, null, locale);
            if (own != null) return own;
        }
        return messages.getMessage(KEY + key, arguments, locale);
    }

    /** Says a text that others use too. */
    String text(String key) {
        return messages.getMessage(key, null, locale);
    }

    String say(Phrase phrase) {
        return messages.getMessage(phrase.key(), phrase.arguments().toArray(), locale);
    }

    /** Such as Monday 16 November. */
    String day(LocalDate date) {
        return say("day", date);
    }

    /** Such as 16 Nov 2026. */
    String date(LocalDate date) {
        return say("date", date);
    }

    ChartText text(String finding, Explanation explanation, ChartTable table) {
        return new ChartText(
                finding, explanation.phrases().stream().map(this::say).toList(), table);
    }

    ChartTable table(String caption, List<String> columns, List<List<String>> rows) {
        return new ChartTable(say(caption), columns.stream().map(this::say).toList(), rows);
    }
}
