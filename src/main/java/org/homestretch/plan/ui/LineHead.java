package org.homestretch.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;

/** The name of a line, whether it is complete, and what can be done with it as a whole. */
class LineHead extends Div {

    private final Chip done = new Chip(getTranslation("plan.form.complete"), Tone.OK);
    private final Chip open = new Chip(getTranslation("plan.form.incomplete"), Tone.CLAY);
    private final Button up;
    private final Button down;

    LineHead(String name, LineCard line, LineActions actions) {
        addClassName("hs-plan-line-head");
        var title = new Div(new H2(name), done, open);
        title.addClassName("hs-heading-name");
        up = button("up", name, () -> actions.move(line, -1));
        down = button("down", name, () -> actions.move(line, 1));
        var buttons = new Div(up, down, button("remove", name, () -> actions.remove(line)));
        buttons.addClassName("hs-plan-links");
        add(title, buttons);
    }

    void placed(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
        up.setVisible(!first || !last);
        down.setVisible(!first || !last);
    }

    void complete(boolean complete) {
        done.setVisible(complete);
        open.setVisible(!complete);
    }

    Button up() {
        return up;
    }

    Button down() {
        return down;
    }

    private Button button(String what, String name, Runnable action) {
        var button = Buttons.quiet(getTranslation("plan.form." + what), action);
        button.setAriaLabel(getTranslation("plan.form." + what + ".named", name));
        return button;
    }
}
