package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.figure.BodyPart;
import org.homestretch.figure.Dial;

/** Everything that one part of the body can do, each on a slider. */
class PoseDials extends Div {

    private static final Set<String> SHIFTED = Set.of("up", "forward", "right", "out", "elevation", "retraction");

    @FunctionalInterface
    interface Turned {
        void to(Dial dial, int value);
    }

    private final Select<BodyPart> part = new Select<>();
    private final Div sliders = new Div();
    private final List<Dial> shown = new ArrayList<>();
    private final List<IntegerSlider> fields = new ArrayList<>();
    private final Turned turned;

    PoseDials(Runnable chosen, Turned turned) {
        this.turned = turned;
        addClassName("hs-pose-dials");
        part.setLabel(getTranslation("library.pose.part"));
        part.setItems(BodyPart.values());
        part.setItemLabelGenerator(it -> getTranslation("library.pose.part." + it));
        part.setValue(BodyPart.RIGHT_LEG);
        part.addValueChangeListener(_ -> chosen.run());
        add(part, sliders);
    }

    BodyPart part() {
        return part.getValue();
    }

    void choose(BodyPart other) {
        part.setValue(other);
    }

    /** The sliders stay while they are the same, so that one that is being moved is not taken away. */
    void show(List<Dial> dials) {
        if (dials.size() != shown.size() || !names(dials).equals(names(shown))) rebuild(dials);
        shown.clear();
        shown.addAll(dials);
        for (int i = 0; i < dials.size(); i++) {
            var dial = dials.get(i);
            fields.get(i).setValue(Math.clamp(dial.value(), dial.low(), dial.high()));
            fields.get(i).setLabel(label(dial));
        }
    }

    private void rebuild(List<Dial> dials) {
        sliders.removeAll();
        fields.clear();
        for (var dial : dials) {
            var field = new IntegerSlider(label(dial), dial.low(), dial.high());
            field.setValue(Math.clamp(dial.value(), dial.low(), dial.high()));
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(100);
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) turned.to(dial, it.getValue());
            });
            fields.add(field);
            sliders.add(field);
        }
    }

    private static List<String> names(List<Dial> dials) {
        return dials.stream().map(it -> it.part() + " " + it.motion()).toList();
    }

    private String label(Dial dial) {
        var unit = SHIFTED.contains(dial.motion()) ? "centimetres" : "degrees";
        return getTranslation(
                "library.pose." + unit,
                getTranslation("library.pose.dial." + dial.joint() + "." + dial.motion()),
                dial.value());
    }
}
