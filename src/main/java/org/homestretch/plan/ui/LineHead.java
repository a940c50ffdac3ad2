package org.homestretch.plan.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homestretch.design.ExerciseFigure;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseFigures;

/** A line in short: the handle that moves it, its figure and name, what the client reads, and how far it is. */
class LineHead extends Div {

    /** Alt with an arrow moves, Delete removes; neither may scroll the page or go back. */
    static final String KEYS = "(event.altKey ? ['ArrowUp', 'ArrowDown'] : ['Delete']).includes(event.key)"
            + " && (event.preventDefault(), true)";

    private final String exercise;
    private final NativeButton handle;
    private final NativeButton name;
    private final Paragraph sentence = new Paragraph();
    private final Div chips = new Div();

    LineHead(Exercise exercise, LineCard line, LineActions actions) {
        this.exercise = exercise.name();
        addClassName("hs-plan-line-head");
        handle = new NativeButton("", _ -> line.toggle());
        handle.addClassName("hs-plan-handle");
        handle.add(grip());
        name = new NativeButton(this.exercise, _ -> line.toggle());
        name.addClassName("hs-plan-line-name");
        sentence.addClassName("hs-row-line");
        chips.addClassNames("hs-chips", "hs-plan-line-chips");
        var heading = new H2(name);
        var words = new Div(heading, sentence);
        var figure = new ExerciseFigure(ExerciseFigures.address(exercise), "");
        figure.getElement().addEventListener("click", _ -> line.toggle());
        add(handle, figure, words, chips);
        var drag = DragSource.configure(this, true);
        drag.setDragData(line);
        getElement()
                .addEventListener("keydown", event -> {
                    switch (event.getEventData().get("event.key").asString()) {
                        case "ArrowUp" -> actions.move(line, -1);
                        case "ArrowDown" -> actions.move(line, 1);
                        default -> actions.remove(line);
                    }
                })
                .addEventData("event.key")
                .setFilter(KEYS);
    }

    void placed(int place, int count, String keys) {
        handle.setAriaLabel(getTranslation("plan.form.handle", exercise, place + 1, count));
        handle.getElement().setAttribute("aria-describedby", keys);
    }

    void say(String text) {
        sentence.setText(text);
    }

    void show(LineState state) {
        chips.removeAll();
        chips.add(state.chips());
    }

    void open(boolean open) {
        name.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        handle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void focus() {
        handle.focus();
    }

    private static Span grip() {
        var grip = new Span();
        grip.addClassName("hs-plan-grip");
        return grip;
    }
}
