package org.homestretch.plan.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.library.Exercise;
import org.homestretch.library.RevisionChange;

/** Offers the newer revision of a line's exercise and says what it changes. */
class LineUpdate extends Div {

    LineUpdate(Exercise held, Exercise newer, Runnable take) {
        addClassName("hs-plan-update");
        var changes = RevisionChange.between(held.content(), newer.content());
        var parts = changes.stream()
                .map(it -> getTranslation("library.part." + it.part()))
                .distinct()
                .collect(joining(", "));
        var button = Buttons.quiet(getTranslation("plan.line.update.take"), take);
        button.setAriaLabel(getTranslation("plan.line.update.take.named", newer.name()));
        add(
                new Chip(getTranslation("plan.line.update"), Tone.ACCENT),
                new Span(getTranslation("plan.line.update.parts", parts)),
                button);
        if (changes.stream().anyMatch(LineUpdate::isTold)) add(details(changes));
    }

    private NativeDetails details(List<RevisionChange> changes) {
        var list = new UnorderedList();
        list.addClassName("hs-plain");
        changes.stream().filter(LineUpdate::isTold).forEach(it -> list.add(item(it)));
        return new NativeDetails(getTranslation("plan.line.update.details"), list);
    }

    private ListItem item(RevisionChange change) {
        var item = new ListItem(new Span(getTranslation("library.part." + change.part())));
        change.removed().forEach(it -> item.add(new Paragraph(getTranslation("plan.line.update.removed", it))));
        change.added().forEach(it -> item.add(new Paragraph(getTranslation("plan.line.update.added", it))));
        return item;
    }

    private static boolean isTold(RevisionChange change) {
        return !change.removed().isEmpty() || !change.added().isEmpty();
    }
}
