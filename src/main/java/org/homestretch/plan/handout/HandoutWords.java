package org.homestretch.plan.handout;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.dosage.Laterality;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.Practice;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.portal.PortalExercises;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a prescription into the words that the client reads on paper. */
@Component
class HandoutWords {

    private final DosageSentence dosages;
    private final ScheduleSentence schedules;
    private final MessageSource messages;
    private final Addresses addresses;

    HandoutWords(DosageSentence dosages, ScheduleSentence schedules, MessageSource messages, Addresses addresses) {
        this.dosages = dosages;
        this.schedules = schedules;
        this.messages = messages;
        this.addresses = addresses;
    }

    /**
     * @param exercises by their revision
     * @param today the client's local date
     */
    Handout handout(
            ClientSummary client,
            Practice practice,
            @Nullable String therapist,
            PublishedVersion published,
            Map<UUID, Exercise> exercises,
            LocalDate today) {
        var from = published.version().effectiveFrom();
        var first = from.isAfter(today) ? from : today;
        var items = new ArrayList<Handout.Item>();
        var rows = new ArrayList<TickGrid.Row>();
        for (var prescription :
                PortalExercises.byPosition(published.version().prescriptions(), it -> exercise(it, exercises))) {
            var exercise = exercise(prescription, exercises);
            items.add(item(items.size() + 1, prescription, exercise, today, client.language()));
            rows.add(new TickGrid.Row(items.size(), exercise.name(), TickGrid.boxes(prescription.schedule(), first)));
        }
        return new Handout(
                client.language(),
                practice.name(),
                unbroken(practice.phone()),
                client.firstName(),
                therapist,
                published.title(),
                from,
                items,
                new TickGrid(TickGrid.days(first), rows),
                addresses.of("/portal"),
                Map.of());
    }

    private static ExerciseContent exercise(Prescription prescription, Map<UUID, Exercise> exercises) {
        return requireNonNull(exercises.get(prescription.exerciseRevision())).content();
    }

    private Handout.Item item(
            int number, Prescription prescription, ExerciseContent exercise, LocalDate today, Locale locale) {
        var dosage = prescription.dosage();
        var steps = Steps.of(exercise, dosage);
        var photo = exercise.photoForFigure();
        return new Handout.Item(
                number,
                ExerciseFigures.of(exercise, shown(dosage), variant(dosage)),
                photo.map(Handout.Photo::of).orElse(null),
                say("library.position." + exercise.position(), locale),
                exercise.name(),
                photo.map(ExerciseContent.Media::words)
                        .orElseGet(
                                () -> messages.getMessage("portal.figure", new Object[] {exercise.summary()}, locale)),
                dosages.forClient(dosage, new ExerciseWords(exercise), locale),
                schedules.forClient(prescription.schedule(), today, locale),
                prescription.note(),
                steps.common(),
                steps.sides(),
                exercise.stopRule());
    }

    /** A number stays on one line. */
    private static @Nullable String unbroken(@Nullable String phone) {
        return phone == null ? null : phone.replace(' ', '\u00a0');
    }

    private static @Nullable String variant(Dosage dosage) {
        return dosage.variant() == null ? null : dosage.variant().value();
    }

    /** Paper shows one side; the steps say the other. */
    private static Side shown(Dosage dosage) {
        return dosage.laterality() == Laterality.LEFT ? Side.LEFT : Side.RIGHT;
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
