package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Rows;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.Pausing;

/** Every pause there was and will be, newest first; what has not begun, or was entered by mistake, can be taken back. */
class PauseList extends Section {

    private final PauseWords words;
    private final PauseActions actions;

    PauseList(ClientPauses pauses, PauseWords words, PauseActions actions) {
        this.words = words;
        this.actions = actions;
        addClassName("hs-stack");
        var rows = new Rows();
        pauses.pauses().reversed().forEach(it -> rows.addRow(row(it)));
        add(new H2(getTranslation("pause.list")), rows);
    }

    private Div row(Pause pause) {
        var title = new Div(new Span(words.dates(pause)));
        title.addClassName("hs-row-title");
        if (pause.isTakenBack()) title.add(new Chip(getTranslation("pause.state.taken-back"), Tone.QUIET));
        else if (pause.covers(words.today())) title.add(new Chip(getTranslation("pause.state.now"), Tone.ACCENT));
        else if (pause.from().isAfter(words.today())) {
            title.add(new Chip(getTranslation("pause.state.ahead"), Tone.QUIET));
        }
        var text = new Div(title, line(words.line(pause)));
        text.addClassName("hs-row-text");
        if (pause.words() != null) text.add(new Span(getTranslation("pause.quoted", pause.words())));
        var row = new Div(text);
        row.addClassName("hs-row");
        if (mayTakeBack(pause)) {
            var takeBack = Buttons.quiet(getTranslation("pause.take-back"), () -> actions.takeBack(pause));
            takeBack.setAriaLabel(getTranslation("pause.take-back.named", words.dates(pause)));
            row.add(takeBack);
        }
        return row;
    }

    /** One in force is resumed instead. */
    private boolean mayTakeBack(Pause pause) {
        return pause.end() == null
                && !words.client().isDischarged()
                && !pause.covers(words.today())
                && !pause.from().isBefore(words.today().minusDays(Pausing.DAYS_BACK));
    }

    private static Div line(String text) {
        var line = new Div(new Span(text));
        line.addClassName("hs-row-line");
        return line;
    }
}
