package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.Buttons;
import org.homestretch.plan.pause.ClientPauses;

/** One calm line: whether the plan is paused and by whom, with the ways to resume, to pause and to excuse a day. */
class PauseBar extends Div {

    PauseBar(ClientPauses pauses, PauseWords words, PauseActions actions) {
        setVisible(!words.client().isDischarged());
        var paused = pauses.on(words.today());
        addClassName("hs-plan-pause");
        if (paused.isPresent()) addClassName("hs-plan-paused");
        var buttons = new Div();
        buttons.addClassName("hs-actions");
        if (paused.isPresent()) {
            buttons.add(Buttons.outlined(
                    getTranslation("pause.resume"), () -> new ResumeDialog(words, actions::resume).open()));
        }
        buttons.add(
                Buttons.quiet(
                        getTranslation("pause.pause"),
                        () -> PauseDialog.pause(words, actions::pause).open()),
                Buttons.quiet(
                        getTranslation("pause.day"),
                        () -> PauseDialog.day(words, actions::pause).open()));
        add(new Paragraph(words.state(pauses)), buttons);
    }
}
