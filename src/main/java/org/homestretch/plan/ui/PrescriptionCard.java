package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.library.Exercise;
import org.homestretch.plan.Prescription;
import org.jspecify.annotations.Nullable;

/** One prescription of a published version: the therapist's line first, then what the client reads. */
class PrescriptionCard extends Section {

    private final ClientWords words;

    PrescriptionCard(Prescription prescription, Exercise exercise, ClientWords words, @Nullable String privateNote) {
        this.words = words;
        addClassNames("hs-card", "hs-plan-card");
        var compact = new Paragraph(
                words.compact(exercise, prescription.dosage()) + " · " + words.compact(prescription.schedule()));
        compact.addClassName("hs-row-line");
        add(new H3(exercise.name()), compact, clientReads(prescription, exercise));
        if (privateNote != null) add(privateNote(privateNote));
    }

    private Component clientReads(Prescription prescription, Exercise exercise) {
        var box = new Div();
        box.addClassName("hs-plan-reads");
        box.add(label(getTranslation("plan.reads", words.firstName())));
        box.add(new Paragraph(words.clientReads(exercise, prescription.dosage())));
        box.add(new Paragraph(words.clientReads(prescription.schedule())));
        if (prescription.note() != null) {
            box.add(label(getTranslation("plan.note", words.firstName())), quoted(prescription.note()));
        }
        return box;
    }

    private Component privateNote(String note) {
        var box = new Div(new Chip(getTranslation("plan.private"), Tone.CLAY), quoted(note));
        box.addClassName("hs-plan-private");
        return box;
    }

    private static Paragraph quoted(String note) {
        var text = new Paragraph(note);
        text.addClassName("hs-plan-note");
        return text;
    }

    private static Paragraph label(String text) {
        var label = new Paragraph(text);
        label.addClassName("hs-plan-label");
        return label;
    }
}
