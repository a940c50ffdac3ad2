package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A silhouette that shows how the body lies, sits or stands; the same element as in the portal. */
@Tag("position-figure")
@JsModule("./../components/position-figure/position-figure.ts")
public final class PositionFigure extends Component {

    /**
     * @param position name of a position, such as SUPINE
     * @param key what is done in it; some keys have a figure of their own
     * @param label what the figure shows, in words
     * @param picture where a moving drawing is fetched that takes the silhouette's place; empty for none
     */
    public PositionFigure(String position, String key, String label, String picture) {
        getElement().setProperty("picture", picture);
        getElement().setProperty("position", position);
        getElement().setProperty("exerciseKey", key);
        getElement().setProperty("label", label);
    }
}
