package org.homestretch.adherence;

import static org.homestretch.adherence.SessionRules.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.library.Library;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.VersionsOfClients;
import org.springframework.stereotype.Component;

/** Turns what a client asks to be logged into the log that is kept, or refuses it in a sentence. */
@Component
class CheckingLogs {

    private final VersionsOfClients versions;
    private final Library library;

    CheckingLogs(VersionsOfClients versions, Library library) {
        this.versions = versions;
        this.library = library;
    }

    /**
     * @throws SessionLogNotFound when the client's plan has no such version, or it no such prescription
     * @throws org.homestretch.shared.InputRefused at the field that cannot be accepted
     */
    SessionLog check(ClientSummary client, TimedLog timed, Entry entry, Instant now) {
        var wanted = timed.log();
        var version = versions.find(client.id(), wanted.version()).orElseThrow(SessionLogNotFound::new);
        var today = LocalDate.ofInstant(now, client.zone());
        var finishedOn = LocalDate.ofInstant(timed.finishedAt(), client.zone());
        new SessionRules(wanted, version, today, finishedOn).check();
        var barrier = wanted.barrier();
        var stopped = wanted.stopped();
        return new SessionLog(
                wanted.id(),
                wanted.version(),
                wanted.date(),
                wanted.slot(),
                wanted.performedAt(),
                wanted.zone(),
                now,
                entry,
                wanted.painBefore(),
                wanted.painAfter(),
                wanted.effort(),
                wanted.note(),
                barrier == null ? null : new CouldNot(barrier, wanted.barrierWords()),
                stopped == null ? null : new StoppedEarly(stopped.reason(), stopped.words()),
                exercises(wanted.exercises(), version));
    }

    private List<ExerciseLog> exercises(List<LogSession.Done> exercises, PlanVersion version) {
        var prescriptions = exercises.stream()
                .map(done -> prescription(done.prescription(), version))
                .toList();
        library.revisions(
                prescriptions.stream().map(Prescription::exerciseRevision).toList());
        var seen = new HashSet<PrescriptionId>();
        var logs = new ArrayList<ExerciseLog>();
        for (var index = 0; index < exercises.size(); index++) {
            var field = "exercises[" + index + "]";
            var prescription = prescriptions.get(index);
            if (!seen.add(prescription.id())) throw refused(field + ".prescription", "exercise.twice");
            var content = library.revision(prescription.exerciseRevision()).content();
            logs.add(new ExerciseLogRules(field, exercises.get(index), prescription, content).check());
        }
        return logs;
    }

    private static Prescription prescription(PrescriptionId id, PlanVersion version) {
        return version.prescriptions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(SessionLogNotFound::new);
    }
}
