package org.homestretch.progress.workbook;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homestretch.adherence.CouldNot;
import org.homestretch.adherence.Entry;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.adherence.SetLog;
import org.homestretch.adherence.StoppedEarly;
import org.homestretch.plan.Dated;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.progress.History;

/** A written history as the policy takes it, without a database: names make the ids. */
final class Told {

    private final Written written;
    private final List<PlanVersion> versions = new ArrayList<>();

    private Told(Written written) {
        this.written = written;
        for (var it : written.plan()) versions.add(version(versions.size() + 1, it));
    }

    static History history(Written written) {
        var told = new Told(written);
        return new History(new PlanHistory(told.versions), told.excused(), told.logs());
    }

    /** The lines by their ids. */
    static Map<LineId, String> lines(Written written) {
        var lines = new LinkedHashMap<LineId, String>();
        written.plan().forEach(version -> version.asks().keySet().forEach(it -> lines.put(new LineId(id(it)), it)));
        return lines;
    }

    private Set<LocalDate> excused() {
        return requireNonNull(written.pauses()).stream()
                .flatMap(it -> Dates.of(it.days()).stream())
                .collect(toSet());
    }

    /** Those that stand: neither corrected nor taken back. What came twice is one. */
    private List<SessionLog> logs() {
        var all = Entered.of(written);
        var entries = new HashMap<String, Entry>();
        var corrected = new ArrayList<String>();
        for (var it : all) {
            var earlier = it.log().corrects();
            var entry = it.isOnLaterDate() ? Entry.BACK_FILL : Entry.QUICK;
            if (earlier != null) {
                corrected.add(earlier);
                entry = requireNonNull(entries.get(earlier));
            }
            entries.put(requireNonNullElse(it.log().name(), "log " + it.number()), entry);
        }
        return all.stream()
                .filter(it ->
                        !it.log().withdrawn() && !corrected.contains(it.log().name()))
                .map(it -> log(it, entries.get(requireNonNullElse(it.log().name(), "log " + it.number()))))
                .toList();
    }

    private PlanVersion version(int number, Written.Version it) {
        var prescriptions = new ArrayList<Prescription>();
        it.asks()
                .forEach((line, ask) -> prescriptions.add(new Prescription(
                        new PrescriptionId(id(number + line)),
                        new LineId(id(line)),
                        id(ask.exercise()),
                        Asked.dosage(ask),
                        Asked.schedule(ask, it.from()),
                        null)));
        return new PlanVersion(new PlanVersionId(id("version " + number)), number, it.from(), prescriptions);
    }

    private SessionLog log(Entered it, Entry entry) {
        var log = it.log();
        var version = log.under() == null
                ? Dated.effectiveOn(versions, it.date()).orElseThrow()
                : versions.get(log.under() - 1);
        var exercises = new ArrayList<ExerciseLog>();
        requireNonNullElse(log.did(), new LinkedHashMap<String, Written.Done>())
                .forEach((line, done) -> exercises.add(exercise(version, line, done)));
        return new SessionLog(
                new SessionLogId(id("log " + it.number())),
                version.id(),
                it.date(),
                it.slot(),
                it.performedAt(),
                it.zone(),
                it.receivedAt(),
                entry,
                it.painBefore(),
                it.painAfter(),
                log.effort(),
                log.note(),
                log.couldNot() == null ? null : new CouldNot(log.couldNot(), log.words()),
                log.stopped() == null ? null : new StoppedEarly(log.stopped(), null),
                exercises);
    }

    private static ExerciseLog exercise(PlanVersion version, String line, Written.Done done) {
        var prescription = version.prescriptions().stream()
                .filter(it -> it.line().value().equals(id(line)))
                .findFirst()
                .orElseThrow();
        return new ExerciseLog(
                prescription.id(),
                prescription.line(),
                prescription.dosage(),
                requireNonNullElse(done.prepared(), Set.of()),
                done.tighter(),
                null,
                Entered.counts(done).stream()
                        .map(it -> new SetLog(it.number(), it.side(), it.amount(), it.bonus()))
                        .toList());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
