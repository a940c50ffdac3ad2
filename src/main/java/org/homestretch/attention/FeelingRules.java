package org.homestretch.attention;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.homestretch.attention.ReasonKind.EFFORT_HIGH;
import static org.homestretch.attention.ReasonKind.EFFORT_LOW;
import static org.homestretch.attention.ReasonKind.PAIN_HIGH;
import static org.homestretch.attention.ReasonKind.PAIN_UP;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.adherence.ClientDay;
import org.homestretch.progress.PainChange;
import org.jspecify.annotations.Nullable;

/** The rules about pain and effort as they were told, day by day. */
record FeelingRules(Evidence client, Thresholds thresholds) {

    /** So many told days say how it is now; one alone says little. */
    static final int NOW = 3;

    private static final int TOO_HARD = 2;

    private record Told(ClientDay day, int score) {}

    /** In the last seven days. */
    Optional<Reason> painHigh() {
        var from = thresholds.value(Threshold.PAIN);
        var high = pains().stream()
                .filter(it -> it.score() >= from && isWithin(it, AttentionRules.WEEK))
                .toList();
        if (high.isEmpty()) return Optional.empty();
        var last = high.getLast();
        return Optional.of(new Reason(
                PAIN_HIGH,
                last.day().date(),
                high.getFirst().day().date(),
                last.score(),
                last.day().date(),
                high.size(),
                from));
    }

    /** The middle of the last three told days against the middle of all told before. */
    Optional<Reason> painUp() {
        var pains = pains();
        if (pains.size() < 2 * NOW || !isWithin(pains.getLast(), AttentionRules.FORTNIGHT)) return Optional.empty();
        var before = middle(pains.subList(0, pains.size() - NOW));
        var last = pains.subList(pains.size() - NOW, pains.size());
        var now = middle(last);
        if (now < before || !PainChange.isBeyondError(before, now)) return Optional.empty();
        var since = pains.size() - NOW;
        while (since > 0 && isUp(before, pains.get(since - 1))) since--;
        while (!isUp(before, pains.get(since))) since++;
        var date = pains.get(since).day().date();
        return Optional.of(new Reason(PAIN_UP, date, date, before, now, date));
    }

    /** Two of the last three told days. */
    Optional<Reason> effortHigh() {
        var from = thresholds.value(Threshold.EFFORT_HIGH);
        var last = lastEfforts();
        var hard = last.stream().filter(it -> it.score() >= from).toList();
        if (hard.size() < TOO_HARD) return Optional.empty();
        return Optional.of(new Reason(
                EFFORT_HIGH,
                hard.getLast().day().date(),
                hard.getFirst().day().date(),
                hard.size(),
                last.size(),
                from));
    }

    /** All of the last three told days; again in each week in which it still holds. */
    Optional<Reason> effortLow() {
        var upTo = thresholds.value(Threshold.EFFORT_LOW);
        var last = lastEfforts();
        if (last.size() < NOW || last.stream().anyMatch(it -> it.score() > upTo)) return Optional.empty();
        return Optional.of(new Reason(
                EFFORT_LOW,
                last.getLast().day().date().with(previousOrSame(MONDAY)),
                last.getFirst().day().date(),
                last.size(),
                upTo));
    }

    private List<Told> lastEfforts() {
        var efforts = told(ClientDay::effort).stream()
                .filter(it -> isWithin(it, AttentionRules.FORTNIGHT))
                .toList();
        return efforts.subList(Math.max(0, efforts.size() - NOW), efforts.size());
    }

    private List<Told> pains() {
        return told(ClientDay::pain);
    }

    private List<Told> told(Function<ClientDay, @Nullable Integer> score) {
        return client.days().stream()
                .flatMap(day -> Optional.ofNullable(score.apply(day)).map(it -> new Told(day, it)).stream())
                .toList();
    }

    private boolean isWithin(Told told, int days) {
        return told.day().date().isAfter(client.today().minusDays(days));
    }

    private static boolean isUp(double before, Told told) {
        return told.score() > before && PainChange.isBeyondError(before, told.score());
    }

    private static double middle(List<Told> told) {
        var sorted = told.stream().mapToInt(Told::score).sorted().toArray();
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }
}
