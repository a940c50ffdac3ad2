package org.homestretch.attack;

import static org.homestretch.attack.Ids.Kind.*;
import static org.homestretch.support.Practices.BERLIN;

import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.adherence.DeviceClock;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.attention.HelpPlace;
import org.homestretch.attention.Reason;
import org.homestretch.attention.ReasonKind;
import org.homestretch.audit.TrailFilter;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Paper;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.LibraryCases;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.outcome.AnswerId;
import org.homestretch.outcome.Answers;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssignmentId;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.MeasureCases;
import org.homestretch.outcome.NewAnswer;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Phase;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.draft.DosageChange;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.TemplateId;
import org.homestretch.progress.Period;
import org.homestretch.progress.progression.Proposal;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.ReportId;
import org.homestretch.rights.ErasureReason;
import org.homestretch.shared.Side;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;

/** Makes sound arguments for any method of a service, by the type of a parameter or, where types say little, its name. */
class Arguments {

    private final Map<String, Function<Ids, Object>> byType = new HashMap<>();
    private final Map<String, Function<Ids, Object>> byName = new HashMap<>();

    Arguments() {
        ids();
        requests();
        plainValues();
    }

    Object[] of(Method method, Ids ids) {
        return Stream.of(method.getParameters())
                .map(it -> maker(method, it).apply(ids))
                .toArray();
    }

    List<String> unknown(Method method) {
        return Stream.of(method.getParameters())
                .filter(it -> find(method, it) == null)
                .map(it -> it.getParameterizedType() + " " + it.getName())
                .toList();
    }

    private Function<Ids, Object> maker(Method method, Parameter parameter) {
        var maker = find(method, parameter);
        if (maker == null) throw new IllegalArgumentException(method + " " + parameter);
        return maker;
    }

    private @Nullable Function<Ids, Object> find(Method method, Parameter parameter) {
        var type = parameter.getParameterizedType().getTypeName().replaceAll("[\\w.$]*[.$](?=\\w)", "");
        var owner = method.getDeclaringClass().getSimpleName();
        return Stream.of(owner + "." + parameter.getName(), type + " " + parameter.getName())
                .filter(byName::containsKey)
                .map(byName::get)
                .findFirst()
                .orElse(byType.get(type));
    }

    private void ids() {
        byType.put("ClientId", it -> new ClientId(it.id(CLIENT)));
        byType.put("AccountId", it -> new AccountId(it.id(ACCOUNT)));
        byType.put("PlanVersionId", it -> new PlanVersionId(it.id(VERSION)));
        byType.put("Collection<PlanVersionId>", it -> List.of(new PlanVersionId(it.id(VERSION))));
        byType.put("SessionLogId", it -> new SessionLogId(it.id(LOG)));
        byType.put("ReportId", it -> new ReportId(it.id(REPORT)));
        byType.put("PauseId", it -> new PauseId(it.id(PAUSE)));
        byType.put("AssignmentId", it -> new AssignmentId(it.id(ASSIGNMENT)));
        byType.put("TemplateId", it -> new TemplateId(it.id(TEMPLATE)));
        byName.put("PrivateNoteId note", it -> new PrivateNoteId(it.id(NOTE)));
        byName.put("UUID batch", it -> it.id(BATCH));
        byName.put("UUID revision", it -> it.id(REVISION));
        byName.put("UUID copiedFrom", it -> it.id(REVISION));
        byName.put("Library.id", it -> it.id(REVISION));
        byName.put("Collection<UUID> ids", it -> List.of(it.id(REVISION)));
        byName.put("Collection<UUID> revisions", it -> List.of(it.id(REVISION)));
        byName.put("ReadingMedia.id", it -> it.id(MEDIA));
        byName.put("ReportingProblems.id", it -> it.id(PROBLEM));
        byName.put("ReadingInEmergencies.part", _ -> "identity");
        byName.put("String key", it -> it.get(EXERCISE));
        byName.put("Collection<String> keys", it -> List.of(it.get(EXERCISE)));
    }

    private void requests() {
        byType.put("LogSession", Arguments::log);
        byType.put("NewAnswer", Arguments::answer);
        byType.put("NewVersion", it -> new NewVersion(1, today(), "Low back", null, null, List.of(line(it))));
        byType.put("DraftPlan", Arguments::draft);
        byType.put("TemplateContent", it -> TemplateContent.of("Backs", "", List.of(line(it))));
        byType.put("DosageChange", it -> {
            var dosage = content().dosage().withSets(1);
            return new DosageChange(
                    new LineId(it.id(LINE)), dosage, content().dosage().withSets(2), "", false);
        });
        byType.put("Proposal", it -> new Proposal.OtherPhase(new PlanVersionId(it.id(VERSION)), phase()));
        byType.put(
                "PausePlan",
                _ -> new PausePlan(
                        new PauseId(UUID.randomUUID()), PauseKind.HOLIDAY, today().plusDays(40), null, null));
        byType.put("AssignMeasure", _ -> new AssignMeasure("evs", Cadence.once(today()), List.of()));
        byType.put("PrepareReport", _ -> new PrepareReport(new Period.SincePlanBegan(), Audience.CLIENT, "Well done."));
        byType.put("List<Reason>", _ -> List.of(new Reason(ReasonKind.PAIN_HIGH, "2026", today(), List.of())));
        byType.put(
                "ClientDetails",
                _ -> ClientDetails.typed(
                        "Ann Other", Practices.address("ann"), null, null, "Europe/Berlin", Locale.ENGLISH, today()));
        // What is new has an id of its own making.
        byName.put("MessageId id", _ -> new MessageId(UUID.randomUUID()));
        byName.put("PrivateNoteId id", _ -> new PrivateNoteId(UUID.randomUUID()));
        byName.put("AskingForHelp.id", _ -> UUID.randomUUID());
    }

    private void plainValues() {
        byType.put("ExerciseContent", _ -> content().named("", "Heron stand"));
        byType.put("List<CheckedMedia>", _ -> List.of());
        byType.put("List<Offered>", _ -> List.of());
        byType.put("Map<Threshold, Integer>", _ -> Map.of());
        byType.put("PlainText", _ -> new PlainText("How are you?"));
        byType.put("Phase", _ -> phase());
        byType.put("Period", _ -> new Period.SincePlanBegan());
        byType.put("Audience", _ -> Audience.THERAPIST);
        byType.put("Paper", _ -> Paper.A4);
        byType.put("Locale", _ -> Locale.UK);
        byType.put("ConsentText", _ -> ConsentText.newest(Locale.UK));
        byType.put("LocalDate", _ -> today());
        byType.put("YearMonth", _ -> YearMonth.from(today()).minusMonths(1));
        byType.put("Instant", _ -> now());
        byType.put("DeviceClock", _ -> new DeviceClock(now(), Duration.ZERO, now(), now()));
        byType.put("HelpPlace", _ -> HelpPlace.TODAY);
        byType.put("PersonName", _ -> new PersonName("Ann Other"));
        byType.put("EmailAddress", _ -> new EmailAddress(Practices.address("ann")));
        byType.put("NewPassword", _ -> new NewPassword("seven other quiet words"));
        byType.put("Role", _ -> Role.OWNER);
        byType.put("OutputStream", _ -> OutputStream.nullOutputStream());
        byType.put("ErasureReason", _ -> ErasureReason.ASKED);
        byType.put("TrailFilter", _ -> TrailFilter.ALL);
        byName.put("UUID stays", _ -> UUID.randomUUID());
        byType.put("String", _ -> "words");
        byType.put("byte[]", _ -> MeasureCases.file());
        byType.put("boolean", _ -> false);
        byType.put("int", _ -> 1);
        byType.put("long", _ -> 1L);
        byType.put("Integer", _ -> 10);
        byType.put("Integer[]", _ -> new Integer[] {1});
    }

    private static Object log(Ids ids) {
        var done = new LogSession.Done(
                new PrescriptionId(ids.id(PRESCRIPTION)),
                Set.of(),
                null,
                null,
                Stream.of(Side.values())
                        .map(it -> new LogSession.Amount(1, it, 5, false))
                        .toList());
        return new LogSession(
                new SessionLogId(UUID.randomUUID()),
                new PlanVersionId(ids.id(VERSION)),
                today(),
                1,
                now(),
                BERLIN,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(done),
                new SessionLogId(ids.id(LOG)));
    }

    private static Object answer(Ids ids) {
        Answers answers = MeasureCases.answers("pain", 4);
        return new NewAnswer(
                new AnswerId(UUID.randomUUID()),
                new AssignmentId(ids.id(ASSIGNMENT)),
                answers,
                now(),
                BERLIN,
                new AnswerId(ids.id(ANSWER)));
    }

    private static Object draft(Ids ids) {
        return new DraftPlan("Low back", List.of(DraftLine.of(line(ids))), today(), "", DraftPhase.NONE, 1);
    }

    private static NewPrescription line(Ids ids) {
        return NewPrescription.of(
                ids.id(REVISION),
                content().dosage().withSets(1),
                new Schedule(new OnDays(EnumSet.allOf(DayOfWeek.class)), 1, today(), null),
                null,
                null);
    }

    private static ExerciseContent content() {
        return LibraryCases.exercise("supine-twist");
    }

    private static Phase phase() {
        return new Phase("Calm", 2, today(), null);
    }

    private static LocalDate today() {
        return Practices.today();
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
