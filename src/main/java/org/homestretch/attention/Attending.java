package org.homestretch.attention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.adherence.ClientDay;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.homestretch.progress.Window;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who needs the signed-in therapist, and seeing to it. What was done is kept, with who did it; the client never sees it. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class Attending {

    public static final int LONGEST_WORDS = 1000;
    private static final String TOO_LONG = "attention.words.long";
    public static final int LONGEST_SNOOZE_DAYS = 90;

    /** What was done longer ago keeps nothing away any more; no evidence lasts as long. */
    private static final int DAYS_OF_ACTS = 180;

    private static final int SHOWN = 14;

    private final Caseload caseload;
    private final CaseloadAccess access;
    private final GatheringEvidence gathering;
    private final SettingThresholds thresholds;
    private final Acts acts;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Clock clock;

    Attending(
            Caseload caseload,
            CaseloadAccess access,
            GatheringEvidence gathering,
            SettingThresholds thresholds,
            Acts acts,
            CurrentAccount current,
            CurrentPractice practice,
            Clock clock) {
        this.caseload = caseload;
        this.access = access;
        this.gathering = gathering;
        this.thresholds = thresholds;
        this.acts = acts;
        this.current = current;
        this.practice = practice;
        this.clock = clock;
    }

    /** In a number of statements that does not grow with the clients. Sums up dates with new logs, so that it writes. */
    @Watched(many = true)
    public Today today() {
        var now = clock.instant();
        var clients = caseload.inCare();
        var ids = clients.stream().map(ClientSummary::id).toList();
        var limits = thresholds.ofClients(ids);
        var done = acts.of(ids, now.minus(DAYS_OF_ACTS, ChronoUnit.DAYS));
        var needing = gathering.of(clients, now).stream()
                .map(it -> needing(it, shown(it, limits, done)))
                .filter(it -> !it.reasons().isEmpty())
                .sorted(Comparator.comparing((Needing it) -> it.first().kind())
                        .thenComparing(it -> it.first().since())
                        .thenComparing(it -> it.client().name()))
                .toList();
        return new Today(clients.size(), needing, handled(clients, done, now));
    }

    @Watched
    public Standing of(ClientId id) {
        var client = access.requireTreatingUnchanged(id);
        var now = clock.instant();
        var ids = List.of(id);
        var evidence = gathering.of(List.of(client), now).getFirst();
        var done = acts.of(ids, now.minus(DAYS_OF_ACTS, ChronoUnit.DAYS));
        var plan = evidence.plan();
        return new Standing(
                client,
                client.isDischarged() ? List.of() : shown(evidence, thresholds.ofClients(ids), done),
                plan == null ? null : plan.effectiveOn(evidence.today()).orElse(null),
                done.getOrDefault(id, List.of()),
                evidence.help());
    }

    /** The reasons stay away until there is other evidence. */
    public void acknowledge(ClientId id, List<Reason> reasons) {
        add(id, reasons, Verdict.ACKNOWLEDGED, null, null);
    }

    /** The same, and it is kept that the client was called. */
    public void called(ClientId id, List<Reason> reasons) {
        add(id, reasons, Verdict.CALLED, null, null);
    }

    /** The client's current local date, from which one counts when snoozing. */
    @Transactional(readOnly = true)
    public LocalDate todayOf(ClientId id) {
        return GatheringEvidence.today(access.requireTreating(id), clock.instant());
    }

    /**
     * The reasons stay away until a date in the client's dates.
     *
     * @throws InputRefused at "until" when it is none, not ahead, or too far
     */
    public void snooze(ClientId id, List<Reason> reasons, @Nullable LocalDate until, String words) {
        var today = todayOf(id);
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_SNOOZE_DAYS))) {
            throw new InputRefused("until", "attention.snooze.range", LONGEST_SNOOZE_DAYS);
        }
        add(id, reasons, Verdict.SNOOZED, until, Typed.words(words, LONGEST_WORDS, TOO_LONG));
    }

    /**
     * Keeps words for the practice; the reasons stay.
     *
     * @throws InputRefused at "words" when there are none, or too many
     */
    public void note(ClientId id, List<Reason> reasons, String words) {
        var note = Typed.reason(words, LONGEST_WORDS, "attention.note.missing", TOO_LONG);
        add(id, reasons.subList(0, Math.min(1, reasons.size())), Verdict.NOTED, null, note);
    }

    private void add(
            ClientId id, List<Reason> reasons, Verdict verdict, @Nullable LocalDate until, @Nullable String words) {
        access.requireTreating(id);
        var now = clock.instant();
        for (var reason : reasons) {
            acts.add(id, reason, verdict, until, words, current.get().account(), now);
        }
    }

    private static List<Reason> shown(
            Evidence evidence, SettingThresholds.Resolved limits, Map<ClientId, List<Act>> done) {
        var id = evidence.client().id();
        var acts = done.getOrDefault(id, List.of());
        return AttentionRules.reasons(evidence, limits.of(id)).stream()
                .filter(reason -> acts.stream().noneMatch(it -> it.covers(reason, evidence.today())))
                .toList();
    }

    private static Needing needing(Evidence evidence, List<Reason> reasons) {
        if (reasons.isEmpty()) return new Needing(evidence.client(), evidence.today(), reasons, List.of(), List.of());
        var pains = evidence.days().stream()
                .map(ClientDay::pain)
                .filter(Objects::nonNull)
                .toList();
        var sessions = Stream.iterate(evidence.today().minusDays(SHOWN - 1), it -> it.plusDays(1))
                .limit(SHOWN)
                .map(it -> evidence.sessions().in(new Window(it, it)))
                .toList();
        return new Needing(
                evidence.client(),
                evidence.today(),
                reasons,
                pains.subList(Math.max(0, pains.size() - SHOWN), pains.size()),
                sessions);
    }

    private List<Today.Handled> handled(List<ClientSummary> clients, Map<ClientId, List<Act>> done, Instant now) {
        var zone = practice.get().zone();
        var midnight = LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
        return clients.stream()
                .flatMap(client -> Deed.of(done.getOrDefault(client.id(), List.of())).stream()
                        .filter(it -> !it.act().at().isBefore(midnight))
                        .map(it -> new Today.Handled(client.name(), it)))
                .sorted(Comparator.comparing(
                                (Today.Handled it) -> it.deed().act().at())
                        .reversed())
                .toList();
    }
}
