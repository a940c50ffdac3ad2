package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homestretch.design.Facts;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.Variant;
import org.homestretch.library.ExerciseWords;
import org.jspecify.annotations.Nullable;

/** How much, how hard and how it is aimed, as the source says it; and what the source leaves to the therapist. */
class DosageSection extends Section {

    DosageSection(ExerciseContent content, DosageSentence sentence) {
        add(new H3(getTranslation("library.ui.dosage")), new Paragraph(suggested(content, sentence)));
        add(facts(content));
        if (!content.notInSource().isEmpty()) add(open(content));
    }

    /** Sets that the source leaves open are not said: one set reads as none. */
    private String suggested(ExerciseContent content, DosageSentence sentence) {
        var sets = content.dosage().sets();
        return sentence.forClient(
                content.dosage().withSets(sets == null ? 1 : sets), new ExerciseWords(content), getLocale());
    }

    private Facts facts(ExerciseContent content) {
        var facts = new Facts();
        for (var preparation : content.preparations()) {
            facts.with(getTranslation("library.ui.preparation", preparation.name()), preparation.instruction());
        }
        for (var variant : content.variants()) facts.with(variant.name(), values(variant));
        if (!content.rep().isEmpty()) facts.with(getTranslation("library.ui.rep"), phases(content));
        with(facts, "endFeel", content.endFeel());
        with(facts, "effortCue", content.effortCue());
        with(facts, "stopRule", content.stopRule());
        with(facts, "clickRule", content.clickRule());
        return facts;
    }

    private void with(Facts facts, String what, @Nullable String text) {
        if (text != null) facts.with(getTranslation("library.ui." + what), text);
    }

    private Span values(Variant variant) {
        return new Span(variant.values().stream()
                .map(it -> getTranslation("library.ui.value", it.name(), it.area()))
                .collect(joining(DOT)));
    }

    private String phases(ExerciseContent content) {
        return content.rep().stream()
                .map(it -> getTranslation("library.ui.phase." + it.kind(), it.seconds()))
                .collect(joining(", "));
    }

    private Paragraph open(ExerciseContent content) {
        var what = content.notInSource().stream()
                .map((Decision it) -> getTranslation("library.decision." + it).toLowerCase(getLocale()))
                .collect(joining(", "));
        var text = new Paragraph(getTranslation("library.ui.open", what));
        text.addClassName("hs-open");
        return text;
    }
}
