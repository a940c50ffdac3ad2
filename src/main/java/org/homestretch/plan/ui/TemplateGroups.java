package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.homestretch.design.Rows;
import org.homestretch.plan.template.Template;

/** Templates in a list, with those that came with the product on their own and marked as what they are. */
class TemplateGroups extends Div {

    /** @param row what one template is shown as */
    TemplateGroups(List<Template> found, Function<Template, Component> row) {
        addClassName("hs-template-groups");
        var written = found.stream().filter(it -> !it.isStartingPoint()).toList();
        var startingPoints = found.stream().filter(Template::isStartingPoint).toList();
        if (!written.isEmpty()) add(rows(written, row));
        if (startingPoints.isEmpty()) return;
        var section = new Section(
                new H2(getTranslation("plan.template.start.title")),
                new Paragraph(getTranslation("plan.template.start.lead")),
                rows(startingPoints, row));
        section.addClassName("hs-template-start");
        add(section);
    }

    private static Rows rows(List<Template> templates, Function<Template, Component> row) {
        var rows = new Rows();
        templates.forEach(it -> rows.addRow(row.apply(it)));
        return rows;
    }
}
