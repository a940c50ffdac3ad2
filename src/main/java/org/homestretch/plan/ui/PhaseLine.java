package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.homestretch.plan.Phase;

/** Where the plan stands in its phase: in words, and as a thin bar for those who see it. */
class PhaseLine extends Div {

    PhaseLine(Phase phase, LocalDate today) {
        addClassName("hs-phase");
        add(new Paragraph(words(phase, today)), bar(phase, today));
        if (phase.next() != null) {
            var next = new Paragraph(getTranslation("plan.phase.next", phase.next()));
            next.addClassName("hs-row-line");
            add(next);
        }
    }

    private String words(Phase phase, LocalDate today) {
        if (!phase.hasBegunOn(today)) {
            return getTranslation("plan.phase.later", phase.name(), phase.weeks(), phase.began());
        }
        if (phase.isPastOn(today)) {
            return getTranslation("plan.phase.past", phase.name(), phase.weeks(), phase.plannedUntil());
        }
        return getTranslation(
                "plan.phase.week", phase.name(), phase.weekOn(today), phase.weeks(), phase.plannedUntil());
    }

    private static Component bar(Phase phase, LocalDate today) {
        var week = phase.hasBegunOn(today) ? Math.min(phase.weekOn(today), phase.weeks()) : 0;
        var done = new Div();
        done.getStyle().set("inline-size", 100 * week / phase.weeks() + "%");
        var bar = new Div(done);
        bar.addClassName("hs-phase-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
