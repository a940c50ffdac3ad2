package org.homestretch.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.dosage.Dosage;
import org.springframework.context.MessageSource;

/** Plans for tests. A line's name makes its ids, so that the same name in a later version is the same line. */
public final class PlanCases {

    private PlanCases() {}

    public static LineId line(String name) {
        return new LineId(id(name));
    }

    public static Prescription daily(String name, Dosage dosage, int timesADay) {
        return prescription(name, dosage, new Schedule(new EveryDays(1), timesADay, LocalDate.of(2020, 1, 1), null));
    }

    public static Prescription prescription(String name, Dosage dosage, Schedule schedule) {
        return new Prescription(
                new PrescriptionId(id(name + " prescribed")),
                line(name),
                id(name + " revision"),
                dosage,
                schedule,
                null);
    }

    public static PlanVersion version(int number, LocalDate effectiveFrom, Prescription... prescriptions) {
        return new PlanVersion(
                new PlanVersionId(id("version " + number)), number, effectiveFrom, List.of(prescriptions));
    }

    public static PlanHistory running(PlanVersion... versions) {
        return new PlanHistory(List.of(versions));
    }

    public static ScheduleSentence sentences(MessageSource messages) {
        return new ScheduleSentence(messages);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
