package org.homestretch.plan.ui;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.homestretch.design.ClientCard;
import org.homestretch.design.ClientSession;
import org.homestretch.dosage.Dosage;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.PersonName;
import org.homestretch.library.Library;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.PlannedLine;
import org.homestretch.plan.portal.PortalExercise;
import org.homestretch.plan.portal.PortalExercises;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a draft as its client would see it, by the very mapper and element of the portal. */
@Component
class Previews {

    private final PortalExercises exercises;
    private final Library library;
    private final CurrentAccount current;
    private final MessageSource messages;

    Previews(PortalExercises exercises, Library library, CurrentAccount current, MessageSource messages) {
        this.exercises = exercises;
        this.library = library;
        this.current = current;
        this.messages = messages;
    }

    PreviewDialog of(DraftPlan draft, ClientWords words) {
        var lines = draft.lines().stream()
                .map(it -> new PlannedLine(it, library.revision(it.exerciseRevision())))
                .toList();
        var shown = new ArrayList<PreviewDialog.Shown>();
        var hidden = new ArrayList<String>();
        for (var line : PortalExercises.byPosition(lines, PlannedLine::content)) {
            prescription(line)
                    .ifPresentOrElse(
                            it -> shown.add(shown(it, line, words)),
                            () -> hidden.add(line.exercise().name()));
        }
        return new PreviewDialog(
                words.firstName(), shown, hidden, playerWords(words.client().language()));
    }

    private PreviewDialog.Shown shown(Prescription prescription, PlannedLine line, ClientWords words) {
        var locale = words.client().language();
        var exercise = exercises.show(prescription, line.exercise(), library.education(line.content()), locale);
        return new PreviewDialog.Shown(
                exercise,
                cardWords(exercise, locale),
                minutes(exercise, locale),
                words.clientReads(prescription.schedule()));
    }

    /** Without the private note: a prescription has no place for one. */
    private static Optional<Prescription> prescription(PlannedLine planned) {
        var line = planned.line();
        var note = line.note() == null || line.note().isBlank()
                ? null
                : line.note().strip();
        if (note != null && note.length() > NewPrescription.LONGEST_NOTE) return Optional.empty();
        return line.dosage(planned.content())
                .flatMap(dosage -> line.schedule(planned.content(), null)
                        .map(schedule -> prescription(planned, dosage, schedule, note)));
    }

    private static Prescription prescription(
            PlannedLine planned, Dosage dosage, Schedule schedule, @Nullable String note) {
        return new Prescription(
                new PrescriptionId(NewId.next()),
                planned.line().line(),
                planned.line().exerciseRevision(),
                dosage,
                schedule,
                note);
    }

    private ClientCard.Words cardWords(PortalExercise exercise, Locale locale) {
        return new ClientCard.Words(
                messages.getMessage("portal.figure", new Object[] {exercise.summary()}, locale),
                say("portal.card.how", locale),
                new PersonName(current.get().displayName()).first(),
                say("portal.card.source", locale),
                say("portal.card.why", locale),
                say("portal.card.left", locale),
                say("portal.card.right", locale),
                say("portal.card.missing-video", locale));
    }

    private ClientSession.Words playerWords(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "messages/portal", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var texts = bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
        return new ClientSession.Words(
                texts, locale.toLanguageTag(), new PersonName(current.get().displayName()).first());
    }

    private String minutes(PortalExercise exercise, Locale locale) {
        var form = exercise.minutes() == 1 ? "one" : "other";
        return messages.getMessage("portal.card.minutes." + form, new Object[] {exercise.minutes()}, locale);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
