package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homestretch.library.ExerciseContent.Step;

/** The instructions in order; a role is named where it begins, the reason is shown on demand. */
class StepList extends OrderedList {

    StepList(List<Step> steps) {
        addClassName("hs-steps");
        Step.Role before = null;
        for (var step : steps) {
            add(item(step, step.role() != before));
            before = step.role();
        }
    }

    private ListItem item(Step step, boolean namesRole) {
        var item = new ListItem();
        if (namesRole) {
            var role = new Span(getTranslation("library.role." + step.role()));
            role.addClassName("hs-step-role");
            item.add(role);
        }
        if (step.left() == null || step.right() == null) item.add(new Paragraph(step.text()));
        else item.add(sided("left", step.left()), sided("right", step.right()));
        if (step.why() != null) {
            item.add(new NativeDetails(getTranslation("library.ui.why"), new Paragraph(step.why())));
        }
        return item;
    }

    private Div sided(String side, String text) {
        var label = new Span(getTranslation("library.ui." + side));
        label.addClassName("hs-step-side");
        var line = new Div(label, new Span(text));
        line.addClassName("hs-step-sided");
        return line;
    }
}
