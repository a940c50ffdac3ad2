package org.homestretch.attention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.homestretch.attention.ReasonKind.ADHERENCE_DOWN;
import static org.homestretch.attention.ReasonKind.COULD_NOT;
import static org.homestretch.attention.ReasonKind.HELP;
import static org.homestretch.attention.ReasonKind.MESSAGE;
import static org.homestretch.attention.ReasonKind.NOTE;
import static org.homestretch.attention.ReasonKind.PROPOSAL;
import static org.homestretch.attention.ReasonKind.SILENT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.adherence.Barrier;
import org.homestretch.progress.Figure;
import org.homestretch.progress.Window;
import org.homestretch.progress.progression.Proposal;

/**
 * Attention v1: a pure function of a client's days, plan, pauses and proposals, and of the thresholds. It says that somebody
 * should look, and never why things are so. docs/attention-v1.md has it in words.
 */
final class AttentionRules {

    static final String VERSION = "v1";

    static final int FORTNIGHT = 14;
    static final int WEEK = 7;

    /** With fewer expected, days without a word say nothing. */
    static final int LEAST_SILENT = 2;

    /** With fewer expected, a share says too little to be compared. */
    static final int LEAST_COMPARED = 6;

    private final Evidence client;
    private final Thresholds thresholds;

    private AttentionRules(Evidence client, Thresholds thresholds) {
        this.client = client;
        this.thresholds = thresholds;
    }

    /** The most urgent first. */
    static List<Reason> reasons(Evidence client, Thresholds thresholds) {
        return new AttentionRules(client, thresholds).reasons();
    }

    private List<Reason> reasons() {
        var feelings = new FeelingRules(client, thresholds);
        var silent = silent();
        var first = Stream.of(help(), feelings.painHigh(), feelings.painUp()).flatMap(Optional::stream);
        var others = Stream.of(
                        silent,
                        couldNot(),
                        feelings.effortHigh(),
                        silent.isPresent() ? Optional.<Reason>empty() : adherenceDown(),
                        message(),
                        note(),
                        PlanEnd.reason(client, thresholds.value(Threshold.PLAN_ENDS)),
                        proposal(),
                        feelings.effortLow())
                .flatMap(Optional::stream);
        return Stream.of(first, new ScoreRules(client, thresholds).worse(), others)
                .flatMap(Function.identity())
                .toList();
    }

    private Optional<Reason> help() {
        if (client.help().isEmpty()) return Optional.empty();
        var last = client.help().getLast();
        return Optional.of(new Reason(
                HELP, last.id(), last.date(), last.date(), client.help().size()));
    }

    /** From the day after the last log, or from when the client could first have logged. */
    private Optional<Reason> silent() {
        var plan = client.plan();
        var joined = client.client().consentedAt();
        if (plan == null || joined == null) return Optional.empty();
        var window = client.today().minusDays(Evidence.WEEKS * 7L - 1);
        var begun = Stream.of(
                        window,
                        LocalDate.ofInstant(joined, client.client().zone()),
                        plan.versions().getFirst().version().effectiveFrom())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var from =
                client.days().isEmpty() ? begun : client.days().getLast().date().plusDays(1);
        if (from.isBefore(begun)) from = begun;
        var days = from.datesUntil(later(from, client.today()))
                .filter(it -> !client.isExcused(it))
                .count();
        if (days < thresholds.value(Threshold.SILENT_DAYS) || client.isExcused(client.today())) return Optional.empty();
        var expected = client.sessions()
                .in(new Window(from, client.today().minusDays(1)))
                .expected();
        if (expected < LEAST_SILENT) return Optional.empty();
        var before = client.days().isEmpty() ? new Figure(0, 0) : fortnightBefore(from);
        var evidence = from.equals(window) ? "weeks" : from.toString();
        return Optional.of(new Reason(SILENT, evidence, from, days, expected, before.done(), before.expected()));
    }

    private Figure fortnightBefore(LocalDate from) {
        var first = later(from.minusDays(FORTNIGHT), Evidence.first(client.today()));
        return first.isBefore(from) ? client.sessions().in(new Window(first, from.minusDays(1))) : new Figure(0, 0);
    }

    private Optional<Reason> couldNot() {
        var days = client.daysFrom(client.today().minusDays(WEEK - 1)).stream()
                .filter(it -> !it.barriers().isEmpty())
                .toList();
        var barriers = days.stream().flatMap(it -> it.barriers().stream()).toList();
        if (barriers.size() < thresholds.value(Threshold.COULD_NOT)) return Optional.empty();
        var last = days.getLast();
        return Optional.of(new Reason(
                COULD_NOT,
                last.date() + ":" + last.barriers().size(),
                days.getFirst().date(),
                barriers.size(),
                mostFrequentFirst(barriers)));
    }

    /** Of the last two weeks against the six before; again in each week in which it still holds. */
    private Optional<Reason> adherenceDown() {
        var today = client.today();
        var recent = client.sessions().in(new Window(today.minusDays(FORTNIGHT - 1), today));
        var before =
                client.sessions().in(new Window(today.minusDays(Evidence.WEEKS * 7L - 1), today.minusDays(FORTNIGHT)));
        if (recent.expected() < LEAST_COMPARED || before.expected() < LEAST_COMPARED) return Optional.empty();
        var drop = 100.0 * before.done() / before.expected() - 100.0 * recent.done() / recent.expected();
        if (drop < thresholds.value(Threshold.ADHERENCE_DROP)) return Optional.empty();
        return Optional.of(new Reason(
                ADHERENCE_DOWN,
                Evidence.first(today),
                today.minusDays(FORTNIGHT - 1),
                recent.done(),
                recent.expected(),
                before.done(),
                before.expected()));
    }

    /** Until it is read; another message is another reason. */
    private Optional<Reason> message() {
        var unread = client.unread();
        if (unread == null) return Optional.empty();
        var since = LocalDate.ofInstant(unread.since(), client.client().zone());
        return Optional.of(new Reason(MESSAGE, unread.since() + ":" + unread.count(), since, unread.count(), since));
    }

    private Optional<Reason> note() {
        var days = client.daysFrom(client.today().minusDays(FORTNIGHT - 1)).stream()
                .filter(it -> it.lastNoteAt() != null)
                .toList();
        return days.stream()
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.lastNoteAt())))
                .map(it -> new Reason(
                        NOTE,
                        Objects.requireNonNull(it.lastNoteAt()).atOffset(ZoneOffset.UTC),
                        days.getFirst().date(),
                        it.date()));
    }

    private Optional<Reason> proposal() {
        var proposals = client.proposals();
        if (proposals.isEmpty()) return Optional.empty();
        var names = proposals.stream().map(AttentionRules::name).collect(Collectors.joining());
        return Optional.of(new Reason(
                PROPOSAL,
                UUID.nameUUIDFromBytes(names.getBytes(UTF_8)),
                client.today(),
                proposals.size(),
                proposals.getFirst().rule()));
    }

    private static String name(Proposal proposal) {
        return switch (proposal) {
            case Proposal.OtherDosage dosage ->
                dosage.rule() + " " + dosage.prescription().id() + " "
                        + dosage.last().log();
            case Proposal.OtherPhase phase -> phase.rule() + " " + phase.version();
        };
    }

    private static List<Barrier> mostFrequentFirst(List<Barrier> barriers) {
        Map<Barrier, Integer> counts = new HashMap<>();
        barriers.forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts.keySet().stream()
                .sorted(Comparator.comparingInt((Barrier it) -> -Objects.requireNonNull(counts.get(it)))
                        .thenComparing(Function.identity()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
