package org.homestretch.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the explanation of one figure, from the figure itself to the policy's version. */
record Explaining(Adherence adherence, Measure measure) {

    private static final String KEY = "progress.explanation.";

    List<Phrase> phrases() {
        var phrases = new ArrayList<Phrase>();
        phrases.add(counted());
        if (expected() > 0 && expected() < Figure.LEAST_FOR_A_PERCENTAGE) {
            phrases.add(phrase("few", Figure.LEAST_FOR_A_PERCENTAGE));
        }
        phrases.add(phrase(measure + ".rule"));
        if (adherence.weekly() > 0) phrases.add(phrase("weekly"));
        phrases.add(
                phrase("period", adherence.window().from(), adherence.window().to()));
        addWhenAny(phrases, "excused", adherence.excusedDays().size());
        runsOf(adherence.excusedDays()).forEach(run -> phrases.add(excused(run)));
        addWhenAny(phrases, "partWeeks", adherence.partWeeks().size());
        adherence.partWeeks().forEach(monday -> phrases.add(phrase("partWeek", monday)));
        addWhenAny(phrases, "couldNot", adherence.couldNot());
        addWhenAny(phrases, "extras", adherence.extras());
        addWhenAny(phrases, "whenNeeded", adherence.whenNeeded());
        if (measure == Measure.DOSE) {
            addWhenAny(phrases, "overDoses", adherence.overDoses());
            addWhenAny(phrases, "bonusRounds", adherence.bonusRounds());
        }
        addWhenAny(phrases, "backFilled", adherence.backFilled());
        phrases.add(phrase("policy", adherence.policy()));
        return phrases;
    }

    private Phrase counted() {
        if (expected() == 0) return phrase("nothing");
        return phrase(measure + ".counted", done(), expected());
    }

    private Object done() {
        return switch (measure) {
            case FREQUENCY -> adherence.frequency().done();
            case DOSE -> adherence.dose().sum();
            case COMPLETENESS -> adherence.completeness().done();
        };
    }

    private int expected() {
        return switch (measure) {
            case FREQUENCY -> adherence.frequency().expected();
            case DOSE -> adherence.dose().expected();
            case COMPLETENESS -> adherence.completeness().expected();
        };
    }

    private static Phrase excused(Window run) {
        return run.from().equals(run.to())
                ? phrase("excused.day", run.from())
                : phrase("excused.days", run.from(), run.to());
    }

    /** Days that follow each other are told as one run. */
    private static List<Window> runsOf(List<LocalDate> days) {
        var runs = new ArrayList<Window>();
        for (var day : days) {
            if (!runs.isEmpty() && runs.getLast().to().plusDays(1).equals(day)) {
                runs.add(new Window(runs.removeLast().from(), day));
            } else {
                runs.add(new Window(day, day));
            }
        }
        return runs;
    }

    private static void addWhenAny(List<Phrase> phrases, String key, int number) {
        if (number > 0) phrases.add(phrase(key, number));
    }

    private static Phrase phrase(String key, Object... arguments) {
        return new Phrase(KEY + key, List.of(arguments));
    }
}
