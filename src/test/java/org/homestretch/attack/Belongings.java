package org.homestretch.attack;

import static org.homestretch.attack.Ids.Kind.*;
import static org.homestretch.support.Practices.BERLIN;
import static org.homestretch.support.Practices.as;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.caseload.Restricting;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.LibraryCases;
import org.homestretch.library.ReportingProblems;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.media.MediaCases;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.message.WritingMessages;
import org.homestretch.outcome.AnsweringMeasures;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.MeasureCases;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.WritingTemplates;
import org.homestretch.progress.Period;
import org.homestretch.report.Audience;
import org.homestretch.report.Batch;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingBatches;
import org.homestretch.report.PreparingReports;
import org.homestretch.rights.ReadingInEmergencies;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A therapist with one of everything that a service can be asked for, made through the services themselves. */
record Belongings(SignedIn therapist, SignedIn client, Ids ids) {

    /** Another therapist of the owner's practice, who owns nothing of it. */
    static Belongings make(BeanFactory beans, SignedIn owner) {
        var account = as(
                owner,
                () -> beans.getBean(Staff.class)
                        .openForTherapist(new PersonName("Cleo Kern"), new EmailAddress(Practices.address("cleo"))));
        var therapist = new SignedIn(
                account.value(), owner.practiceId(), "Cleo Kern", "cleo@example.org", Set.of(Role.THERAPIST));
        var pair = beans.getBean(InCare.class).client(therapist, "Europe/Berlin");
        var making = new Belongings(therapist, pair.client(), new Ids());
        making.ids.put(CLIENT, pair.id());
        making.ids.put(ACCOUNT, pair.client().accountId());
        var version = making.plan(beans, pair);
        making.library(beans, owner);
        as(pair.client(), () -> making.byClient(beans, version));
        as(therapist, () -> making.byTherapist(beans, pair));
        as(owner, () -> beans.getBean(ReadingInEmergencies.class).open(pair.id(), "Nobody can be reached."));
        return making;
    }

    private PlanVersion plan(BeanFactory beans, InCare.Pair pair) {
        var inCare = beans.getBean(InCare.class);
        var version = inCare.publish(
                        pair, Practices.today(), inCare.daily(therapist, "supine-twist", Practices.today(), 3))
                .newest()
                .version();
        ids.put(VERSION, version.id());
        ids.put(PRESCRIPTION, version.prescriptions().getFirst().id());
        ids.put(LINE, version.prescriptions().getFirst().line().value());
        return version;
    }

    private void library(BeanFactory beans, SignedIn owner) {
        var photo = MediaCases.check(MediaCases.written(MediaCases.image(40, 30), "png"));
        var shown = new Media(photo.id(), Media.Kind.PHOTO, "How it looks.", photo.width(), photo.height());
        var content = LibraryCases.exercise("supine-twist").named("", "Heron").showing(null, List.of(shown));
        as(therapist, () -> {
            var key = beans.getBean(WritingExercises.class).add(content, false, null, List.of(photo));
            var exercise = beans.getBean(org.homestretch.library.Library.class)
                    .newest(List.of(key))
                    .get(key);
            ids.put(EXERCISE, key);
            ids.put(REVISION, exercise.revision());
            ids.put(MEDIA, photo.id());
            beans.getBean(ReportingProblems.class).report(exercise.revision(), "Unclear.");
        });
        var reported = as(owner, () -> beans.getBean(ReportingProblems.class).open());
        ids.put(PROBLEM, reported.getLast().id());
    }

    private void byClient(BeanFactory beans, PlanVersion version) {
        var logging = beans.getBean(LoggingSessions.class);
        var first = logging.log(couldNot(version, null)).id();
        ids.put(LOG, logging.log(couldNot(version, first)).id());
        var pause = new PauseId(UUID.randomUUID());
        beans.getBean(Pausing.class)
                .pauseMine(new PausePlan(
                        pause,
                        PauseKind.HOLIDAY,
                        Practices.today().plusDays(20),
                        Practices.today().plusDays(22),
                        null));
        ids.put(PAUSE, pause);
        beans.getBean(WritingMessages.class).writeMine(new MessageId(UUID.randomUUID()), new PlainText("Hello."));
        beans.getBean(Restricting.class).restrictMine("Not now.");
        beans.getBean(Restricting.class).liftMine("Now again.");
    }

    private static LogSession couldNot(PlanVersion version, @Nullable SessionLogId corrects) {
        return new LogSession(
                new SessionLogId(UUID.randomUUID()),
                version.id(),
                Practices.today(),
                1,
                Clock.systemUTC().instant(),
                BERLIN,
                false,
                null,
                null,
                null,
                null,
                Barrier.TIME,
                "Late again.",
                null,
                List.of(),
                corrects);
    }

    private void byTherapist(BeanFactory beans, InCare.Pair pair) {
        var note = new PrivateNoteId(UUID.randomUUID());
        beans.getBean(KeepingNotes.class).write(pair.id(), note, new PlainText("For us."));
        ids.put(NOTE, note);
        var assignment = beans.getBean(AssigningMeasures.class)
                .assign(pair.id(), new AssignMeasure("nprs", Cadence.once(Practices.today()), List.of()));
        var wanted = MeasureCases.answer(
                assignment, MeasureCases.answers("pain", 3), Clock.systemUTC().instant());
        beans.getBean(AnsweringMeasures.class).enter(pair.id(), wanted);
        ids.put(ASSIGNMENT, assignment);
        ids.put(ANSWER, wanted.id());
        var drafting = beans.getBean(Drafting.class);
        drafting.save(pair.id(), drafting.open(pair.id()));
        ids.put(
                TEMPLATE,
                beans.getBean(WritingTemplates.class)
                        .add(
                                TemplateContent.of(
                                        "Backs",
                                        "",
                                        List.of(beans.getBean(InCare.class)
                                                .daily(therapist, "bridge", Practices.today(), 1))),
                                false));
        var reports = beans.getBean(PreparingReports.class);
        var report = reports.prepare(
                pair.id(), new PrepareReport(new Period.SincePlanBegan(), Audience.CLIENT, "Well."), Locale.UK);
        reports.sign(report);
        ids.put(REPORT, report);
        ids.put(BATCH, batch(beans.getBean(PreparingBatches.class)));
    }

    private static UUID batch(PreparingBatches batches) {
        var id = batches.start(YearMonth.from(Practices.today()).minusMonths(1), Audience.THERAPIST, Locale.UK);
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (batches.batches().stream().anyMatch(Batch::isUnderWay)) {
            if (System.nanoTime() > until) throw new IllegalStateException("The batch is never finished");
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return id;
    }
}
