package org.homestretch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Measure;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.chart.ChartText;
import org.homestretch.progress.chart.DrawingCharts;
import org.homestretch.progress.chart.ProgressCharts;
import org.homestretch.report.ReportContent.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a report says, for its audience and in its language. It tells what was logged, and never a cause. */
@Component
class WritingReports {

    private final DrawingCharts charts;
    private final PhraseText phrases;
    private final MessageSource messages;
    private final CurrentPractice practice;
    private final CurrentAccount current;

    WritingReports(
            DrawingCharts charts,
            PhraseText phrases,
            MessageSource messages,
            CurrentPractice practice,
            CurrentAccount current) {
        this.charts = charts;
        this.phrases = phrases;
        this.messages = messages;
        this.practice = practice;
        this.current = current;
    }

    /** @param locale of whoever asks; a client's report speaks the client's language */
    ReportContent write(ClientProgress progress, Audience audience, @Nullable String comment, Locale locale) {
        var client = progress.client();
        var language = audience == Audience.CLIENT ? client.language() : locale;
        var period = progress.period();
        var window = period.window();
        var drawn = audience == Audience.CLIENT ? charts.forClient(progress) : charts.forTherapist(progress, language);
        var name = audience == Audience.CLIENT ? client.firstName() : client.name();
        return new ReportContent(
                language,
                audience,
                practice.get().name(),
                client.name(),
                audience == Audience.CLIENT ? null : client.dateOfBirth(),
                current.get().displayName(),
                window.from(),
                window.to(),
                period.today(),
                period.adherence().policy(),
                say(language, "title." + audience, name),
                say(language, "lead", window.from(), window.to()),
                facts(progress, drawn, audience, language),
                audience == Audience.REFERRER ? forReferrer(drawn) : drawn,
                comment,
                basis(progress, language));
    }

    private List<Fact> facts(ClientProgress progress, ProgressCharts drawn, Audience audience, Locale language) {
        var adherence = progress.period().adherence();
        var facts = new ArrayList<Fact>();
        for (var measure : Measure.values()) {
            var value = switch (measure) {
                case FREQUENCY ->
                    adherence.frequency().percent().isPresent()
                            ? say(
                                    language,
                                    "sessions",
                                    adherence.frequency().done(),
                                    adherence.frequency().expected(),
                                    phrases.say(adherence.frequency().phrase(), language))
                            : phrases.say(adherence.frequency().phrase(), language);
                case DOSE -> phrases.say(adherence.dose().phrase(), language);
                case COMPLETENESS -> phrases.say(adherence.completeness().phrase(), language);
            };
            facts.add(new Fact(
                    say(language, "fact." + measure), value, phrases.say(adherence.explanation(measure), language)));
        }
        if (drawn.pain() != null) facts.add(fact("pain", drawn.pain().text(), language));
        if (drawn.effort() != null && audience != Audience.REFERRER) {
            facts.add(fact("effort", drawn.effort().text(), language));
        }
        counted(facts, "bonusRounds", adherence.bonusRounds(), language);
        if (audience == Audience.CLIENT) return facts;
        counted(facts, "overDoses", adherence.overDoses(), language);
        counted(facts, "couldNot", adherence.couldNot(), language);
        counted(facts, "extras", adherence.extras(), language);
        counted(facts, "whenNeeded", adherence.whenNeeded(), language);
        return facts;
    }

    private Fact fact(String key, ChartText text, Locale language) {
        return new Fact(say(language, "fact." + key), text.finding(), text.explanation());
    }

    private void counted(List<Fact> facts, String key, int number, Locale language) {
        if (number > 0) facts.add(new Fact(say(language, "fact." + key), "" + number, List.of()));
    }

    /** Only what was done and how pain changed; nothing in the client's own words. */
    private static ProgressCharts forReferrer(ProgressCharts drawn) {
        return new ProgressCharts(
                drawn.weeks(),
                drawn.days(),
                drawn.exercises(),
                null,
                drawn.pain(),
                null,
                null,
                null,
                null,
                List.of(),
                drawn.labels());
    }

    private List<String> basis(ClientProgress progress, Locale language) {
        var adherence = progress.period().adherence();
        var logs = progress.logs();
        return Stream.of(
                        say(
                                language,
                                "basis.source",
                                logs.size(),
                                progress.period().today()),
                        say(language, "basis.self"),
                        say(language, "basis.policy", adherence.policy()),
                        when("excused", adherence.excusedDays().size(), language),
                        when("late", count(logs, CurrentLog::isLate), language),
                        when("clock", count(logs, CurrentLog::isTimeCorrected), language),
                        when("corrected", count(logs, CurrentLog::isCorrection), language),
                        say(language, "basis.cause"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String when(String key, int number, Locale language) {
        return number == 0 ? "" : say(language, "basis." + key, number);
    }

    private static int count(List<CurrentLog> logs, java.util.function.Predicate<CurrentLog> which) {
        return Math.toIntExact(logs.stream().filter(which).count());
    }

    private String say(Locale language, String key, Object... arguments) {
        return messages.getMessage("report." + key, arguments, language);
    }
}
