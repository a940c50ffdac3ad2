package org.homestretch.plan.change;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.DosageChangeSentence;
import org.homestretch.dosage.DosageParts;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.LibraryCases;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanCases;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Lines to compare, named by the exercises of the library; "supine-twist/2" is its second revision. */
public final class ChangeCases {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Schedule DAILY = new Schedule(new EveryDays(1), 1, LocalDate.of(2026, 11, 2), null);

    private ChangeCases() {}

    static PlanContents plan(PlanLine... lines) {
        return new PlanContents("Low back", List.of(lines));
    }

    static PlanLine line(String exercise) {
        return line(exercise, DosageCases.reps(4, 6));
    }

    static PlanLine line(String exercise, DosageCases dosage) {
        return line(exercise, exercise, dosage.dosage(), DAILY, null, null);
    }

    static PlanLine line(String exercise, Schedule schedule) {
        return line(exercise, exercise, DosageCases.reps(4, 6).dosage(), schedule, null, null);
    }

    static PlanLine noted(String exercise, @Nullable String note, @Nullable String privateNote) {
        return line(exercise, exercise, DosageCases.reps(4, 6).dosage(), DAILY, note, privateNote);
    }

    static PlanLine line(
            String name,
            String exercise,
            Dosage dosage,
            Schedule schedule,
            @Nullable String note,
            @Nullable String privateNote) {
        return new PlanLine(new LineId(id(name)), id(exercise), DosageParts.of(dosage), schedule, note, privateNote);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static ExerciseContent exercise(UUID revision) {
        return List.of("supine-twist", "cat-stretch", "bridge", "neck-turn").stream()
                .filter(it -> id(it).equals(revision) || id(it + "/2").equals(revision))
                .findFirst()
                .map(LibraryCases::exercise)
                .orElseThrow();
    }

    public static PlanChangeSentences sentences() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/plan", "messages/dosage");
        messages.setDefaultEncoding("UTF-8");
        return new PlanChangeSentences(messages, new DosageChangeSentence(messages), PlanCases.sentences(messages));
    }
}
