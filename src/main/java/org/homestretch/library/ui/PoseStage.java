package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.homestretch.figure.Handle;

/** The figure with its joints to take hold of. */
@Tag("pose-stage")
@JsModule("./../components/pose-stage/pose-stage.ts")
class PoseStage extends Component {

    /** A handle as it is shown. */
    record Shown(String name, String label, double x, double y) {}

    @FunctionalInterface
    interface Dragged {
        /** @param over whether it was let go */
        void to(String handle, double x, double y, boolean over);
    }

    private int answered;

    PoseStage(String label, Dragged dragged) {
        getElement().setProperty("label", label);
        getElement()
                .addEventListener("pose-dragged", event -> {
                    var detail = event.getEventData();
                    dragged.to(
                            detail.get("event.detail.name").asString(),
                            detail.get("event.detail.x").asDouble(),
                            detail.get("event.detail.y").asDouble(),
                            detail.get("event.detail.over").asBoolean());
                    getElement().setProperty("answered", ++answered);
                })
                .addEventData("event.detail.name")
                .addEventData("event.detail.x")
                .addEventData("event.detail.y")
                .addEventData("event.detail.over");
    }

    void show(String svg, List<Handle> handles) {
        getElement().setProperty("picture", svg);
        getElement()
                .setPropertyList(
                        "handles",
                        handles.stream()
                                .map(it -> new Shown(
                                        it.name(), getTranslation("library.pose.place." + it.name()), it.x(), it.y()))
                                .toList());
    }
}
