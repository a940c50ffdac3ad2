package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The drawing of an exercise; the same element as in the portal. */
@Tag("exercise-figure")
@JsModule("./../components/exercise-figure/exercise-figure.ts")
public final class ExerciseFigure extends Component {

    /**
     * @param address where the drawing is fetched
     * @param label what it shows, in words; empty where the words beside it say the same
     */
    public ExerciseFigure(String address, String label) {
        getElement().setProperty("picture", address);
        getElement().setProperty("label", label);
    }

    /** Lets the drawing move, for ever: only where one has asked to see more of the exercise. */
    public ExerciseFigure moving() {
        getElement().setProperty("moving", true);
        return this;
    }
}
