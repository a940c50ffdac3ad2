package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.homestretch.plan.change.ChangedLine;

/** What has changed, one line for each exercise; says so when nothing has. */
class ChangeList extends Div {

    ChangeList() {
        addClassName("hs-plan-changes");
    }

    ChangeList(List<ChangedLine> changes) {
        this();
        show(changes);
    }

    void show(List<ChangedLine> changes) {
        removeAll();
        if (changes.isEmpty()) add(new Paragraph(getTranslation("plan.changes.nothing")));
        else add(new UnorderedList(changes.stream().map(ChangeList::item).toArray(ListItem[]::new)));
    }

    private static ListItem item(ChangedLine change) {
        var subject = new Span(change.subject() + ":");
        subject.addClassName("hs-plan-changed");
        return new ListItem(subject, new Span(" " + change.words()));
    }
}
