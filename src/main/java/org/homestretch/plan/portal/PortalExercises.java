package org.homestretch.plan.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.dosage.DosageTime;
import org.homestretch.dosage.Laterality;
import org.homestretch.library.EducationItem;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Phase;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Prescription;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows prescriptions as the portal needs them, with the texts in the client's language. */
@Component
public class PortalExercises {

    private final DosageSentence dosages;
    private final MessageSource messages;

    PortalExercises(DosageSentence dosages, MessageSource messages) {
        this.dosages = dosages;
        this.messages = messages;
    }

    /** In the plan's order, but with those of a position side by side, so that nobody gets up and down. */
    public static <T> List<T> byPosition(List<T> planned, Function<T, ExerciseContent> exercise) {
        var groups = new LinkedHashMap<Position, List<T>>();
        for (var it : planned) {
            groups.computeIfAbsent(exercise.apply(it).position(), _ -> new ArrayList<>())
                    .add(it);
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** @param lessons those that the exercise links to */
    public PortalExercise show(
            Prescription prescription, Exercise exercise, List<EducationItem> lessons, Locale locale) {
        var content = exercise.content();
        var dosage = prescription.dosage();
        return new PortalExercise(
                prescription.id().value(),
                content.key(),
                content.name(),
                content.summary(),
                content.position(),
                say("library.position." + content.position(), locale),
                dosages.forClient(dosage, new ExerciseWords(content), locale),
                prescription.note(),
                DosageTime.minutes(seconds(dosage, content)),
                dosage.sets(),
                dosage.amount(),
                dosage.branches().stream()
                        .map(it -> new PortalExercise.ConditionalAmount(it.preparation(), it.amount()))
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
                education(content, lessons),
                content.cautions(),
                content.sources(),
                content.photoForFigure().isPresent() ? List.of() : ExerciseFigures.pictures(exercise),
                content.media().stream().map(PortalExercises::show).toList());
    }

    /** How long one session of the exercise takes. */
    public static int seconds(Dosage dosage, ExerciseContent content) {
        var rep = content.rep();
        var hold = RepTime.seconds(rep, Phase.Kind.HOLD);
        var all = rep.stream().mapToInt(Phase::seconds).sum();
        return DosageTime.seconds(dosage, all - hold, hold);
    }

    private PortalExercise.Step show(ExerciseContent.Step step, Locale locale) {
        return new PortalExercise.Step(
                step.role(),
                say("library.role." + step.role(), locale),
                step.text(),
                step.why(),
                step.left(),
                step.right());
    }

    private static PortalExercise.Media show(ExerciseContent.Media media) {
        var isVideo = media.kind() == ExerciseContent.Media.Kind.VIDEO;
        return new PortalExercise.Media(isVideo, media.address(), media.words(), media.width(), media.height());
    }

    private static PortalExercise.Variant show(ExerciseContent.Variant variant, Dosage dosage) {
        var preset = dosage.variant();
        var value = preset != null && preset.variant().equals(variant.key()) ? preset.value() : null;
        return new PortalExercise.Variant(variant.key(), variant.name(), value, variant.values());
    }

    private static List<PortalExercise.Education> education(ExerciseContent content, List<EducationItem> lessons) {
        return content.education().stream()
                .flatMap(link -> lessons.stream()
                        .filter(lesson -> lesson.key().equals(link.item()))
                        .map(lesson -> new PortalExercise.Education(
                                lesson.key(), link.trigger(), lesson.title(), lesson.introduction(), lesson.tips())))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
