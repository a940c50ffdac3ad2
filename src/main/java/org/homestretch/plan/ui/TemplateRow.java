package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import org.homestretch.design.RowText;
import org.homestretch.plan.template.Template;

/** One template in a list: its title, when to use it, and what it holds. */
class TemplateRow extends Div {

    TemplateRow(Template template, TemplateWords words) {
        addClassName("hs-template-row");
        add(new RowText(template.title(), words.facts(template), words.state(template)));
        var description = template.content().description();
        if (description.isEmpty()) return;
        var text = new Div(description);
        text.addClassName("hs-template-when");
        add(text);
    }
}
