package org.homestretch.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import org.homestretch.design.Buttons;
import org.homestretch.figure.Posing;

/** The poses of a rep in their order: one is shown, more are added, and all are played. */
class PoseSteps extends Div {

    private final RadioButtonGroup<Integer> poses = new RadioButtonGroup<>();
    private final Button way = Buttons.quiet(getTranslation("library.pose.add"), () -> {});
    private final Button back = Buttons.quiet(getTranslation("library.pose.add.back"), () -> {});
    private final Button remove = Buttons.quiet(getTranslation("library.pose.remove"), () -> {});
    private int moves;

    PoseSteps(Runnable chosen, Runnable addWay, Runnable addBack, Runnable removeThis) {
        addClassNames("hs-tools", "hs-pose-steps");
        poses.addClassName("hs-segments");
        poses.setAriaLabel(getTranslation("library.pose.poses"));
        poses.setItemLabelGenerator(this::name);
        poses.addValueChangeListener(it -> {
            if (it.isFromClient()) chosen.run();
        });
        way.addClickListener(_ -> addWay.run());
        back.addClickListener(_ -> addBack.run());
        remove.addClickListener(_ -> removeThis.run());
        add(poses, way, back, remove);
    }

    int pose() {
        return poses.getValue() == null ? 0 : poses.getValue();
    }

    void show(Posing posing, int pose) {
        moves = posing.moves();
        poses.setItems(IntStream.rangeClosed(0, moves + posing.backs()).boxed().toList());
        poses.setValue(pose);
        way.setText(getTranslation(moves == 0 ? "library.pose.add.end" : "library.pose.add"));
        way.setEnabled(posing.mayGrow() && pose <= moves);
        back.setVisible(moves > 0);
        back.setEnabled(posing.mayGrow());
        remove.setEnabled(pose > 0);
    }

    private String name(int pose) {
        if (pose == 0) return getTranslation("library.pose.start");
        if (pose == moves) return getTranslation("library.pose.end");
        if (pose < moves) return getTranslation("library.pose.way", pose);
        return getTranslation("library.pose.back", pose - moves);
    }
}
