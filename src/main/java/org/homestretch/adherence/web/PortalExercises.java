package org.homestretch.adherence.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.homestretch.adherence.PrescribedExercises;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.dosage.DosageTime;
import org.homestretch.dosage.Laterality;
import org.homestretch.library.EducationItem;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Phase;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Prescription;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows prescriptions as the portal needs them, with the texts in the client's language. */
@Component
class PortalExercises {

    private final DosageSentence dosages;
    private final MessageSource messages;

    PortalExercises(DosageSentence dosages, MessageSource messages) {
        this.dosages = dosages;
        this.messages = messages;
    }

    /** In the plan's order, but with those of a position side by side, so that nobody gets up and down. */
    List<Prescription> byPosition(List<Prescription> prescriptions, PrescribedExercises exercises) {
        var groups = new LinkedHashMap<Position, List<Prescription>>();
        for (var prescription : prescriptions) {
            groups.computeIfAbsent(position(prescription, exercises), _ -> new ArrayList<>())
                    .add(prescription);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    PortalRoutine.Exercise show(Prescription prescription, PrescribedExercises exercises, Locale locale) {
        var exercise = exercises.of(prescription.id());
        var content = exercise.content();
        var dosage = prescription.dosage();
        return new PortalRoutine.Exercise(
                prescription.id().value(),
                content.key(),
                content.name(),
                content.summary(),
                content.position(),
                say("library.position." + content.position(), locale),
                dosages.forClient(dosage, new ExerciseWords(content), locale),
                prescription.note(),
                DosageTime.minutes(seconds(prescription, exercises)),
                dosage.sets(),
                dosage.amount(),
                dosage.branches().stream()
                        .map(it -> new PortalRoutine.ConditionalAmount(it.preparation(), it.amount()))
                        .toList(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                RepTime.of(dosage, content.rep()),
                dosage.laterality().sides(),
                dosage.laterality() == Laterality.ALTERNATING,
                dosage.sideOrder(),
                dosage.load(),
                dosage.effortCeiling(),
                content.effortCue(),
                content.stopRule(),
                dosage.bonusAfterClick() ? content.clickRule() : null,
                content.preparations(),
                content.steps().stream().map(step -> show(step, locale)).toList(),
                content.variants().stream().map(it -> show(it, dosage)).toList(),
                education(exercise, exercises.lessonsOf(exercise)),
                content.cautions(),
                content.sources());
    }

    int seconds(Prescription prescription, PrescribedExercises exercises) {
        var rep = exercises.of(prescription.id()).content().rep();
        var hold = RepTime.seconds(rep, Phase.Kind.HOLD);
        var all = rep.stream().mapToInt(Phase::seconds).sum();
        return DosageTime.seconds(prescription.dosage(), all - hold, hold);
    }

    private static Position position(Prescription prescription, PrescribedExercises exercises) {
        return exercises.of(prescription.id()).content().position();
    }

    private PortalRoutine.Step show(ExerciseContent.Step step, Locale locale) {
        return new PortalRoutine.Step(
                step.role(),
                say("library.role." + step.role(), locale),
                step.text(),
                step.why(),
                step.left(),
                step.right());
    }

    private static PortalRoutine.Variant show(ExerciseContent.Variant variant, Dosage dosage) {
        var preset = dosage.variant();
        var value = preset != null && preset.variant().equals(variant.key()) ? preset.value() : null;
        return new PortalRoutine.Variant(variant.key(), variant.name(), value, variant.values());
    }

    private static List<PortalRoutine.Education> education(Exercise exercise, List<EducationItem> lessons) {
        return exercise.content().education().stream()
                .flatMap(link -> lessons.stream()
                        .filter(lesson -> lesson.key().equals(link.item()))
                        .map(lesson -> new PortalRoutine.Education(
                                lesson.key(), link.trigger(), lesson.title(), lesson.introduction(), lesson.tips())))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
