package org.homestretch.plan.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.homestretch.design.ExerciseFigure;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseFigures;

/** An exercise of the library beside the plan: a click adds it at the end, dragging puts it at its place. */
class PickCard extends Div {

    private final Exercise exercise;
    private final Span state = new Span();

    PickCard(Exercise exercise, Runnable add) {
        this.exercise = exercise;
        addClassName("hs-plan-pick");
        var content = exercise.content();
        var place = getTranslation("library.position." + content.position());
        var region = getTranslation("library.region." + content.regions().getFirst());
        var name = new Span(exercise.name());
        name.addClassName("hs-row-title");
        var line = new Span(place + " · " + region);
        line.addClassName("hs-row-line");
        state.addClassName("hs-plan-pick-state");
        var button = new NativeButton("", _ -> add.run());
        button.add(name, line, state);
        var figure = new ExerciseFigure(ExerciseFigures.address(exercise), "");
        figure.getElement().addEventListener("click", _ -> add.run());
        add(figure, button);
        DragSource.configure(this, true).setDragData(exercise);
    }

    String key() {
        return exercise.content().key();
    }

    void inPlan(boolean inPlan) {
        state.setText(getTranslation(inPlan ? "plan.picker.inPlan" : "plan.picker.add"));
        setClassName("hs-plan-pick-in", inPlan);
    }
}
