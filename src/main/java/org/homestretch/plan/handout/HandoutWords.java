package org.homestretch.plan.handout;

import static java.util.stream.Collectors.joining;
import static org.homestretch.library.ExerciseContent.Step.Role.HOLD;
import static org.homestretch.library.ExerciseContent.Step.Role.MOVEMENT;
import static org.homestretch.library.ExerciseContent.Step.Role.PREPARATION;
import static org.homestretch.library.ExerciseContent.Step.Role.RETURN;
import static org.homestretch.library.ExerciseContent.Step.Role.SET_UP;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.design.Figure;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a prescription into the words that the client reads on paper. */
@Component
class HandoutWords {

    private static final Set<Step.Role> TOLD = EnumSet.of(PREPARATION, SET_UP, MOVEMENT, HOLD, RETURN);

    private final DosageSentence dosages;
    private final ScheduleSentence schedules;
    private final MessageSource messages;

    HandoutWords(DosageSentence dosages, ScheduleSentence schedules, MessageSource messages) {
        this.dosages = dosages;
        this.schedules = schedules;
        this.messages = messages;
    }

    Handout.Item item(int number, Prescription prescription, ExerciseContent exercise, LocalDate today, Locale locale) {
        var dosage = prescription.dosage();
        var sides = dosage.laterality().sides();
        var only = sides.size() == 1 ? sides.getFirst() : null;
        var steps = told(exercise, !dosage.branches().isEmpty());
        return new Handout.Item(
                number,
                exercise.key(),
                exercise.position().name(),
                say("library.position." + exercise.position(), locale),
                exercise.name(),
                say("portal.figure." + figure(exercise), locale),
                dosages.forClient(dosage, new ExerciseWords(exercise), locale),
                schedules.forClient(prescription.schedule(), today, locale),
                prescription.note(),
                steps.stream().map(step -> step.textFor(only)).collect(joining(" ")),
                dosage.laterality().isTwoSided() ? sided(steps, Side.LEFT) : null,
                dosage.laterality().isTwoSided() ? sided(steps, Side.RIGHT) : null,
                exercise.stopRule());
    }

    private static List<Step> told(ExerciseContent exercise, boolean prepared) {
        return exercise.steps().stream()
                .filter(step -> TOLD.contains(step.role()) && (prepared || step.role() != PREPARATION))
                .toList();
    }

    /** Only the steps that differ on this side; none when no step does. */
    private static @Nullable String sided(List<Step> steps, Side side) {
        var words = steps.stream()
                .filter(step -> step.left() != null && step.right() != null)
                .map(step -> step.textFor(side))
                .collect(joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static String figure(ExerciseContent exercise) {
        if (Figure.isDrawn(exercise.key())) return exercise.key();
        return exercise.position().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
