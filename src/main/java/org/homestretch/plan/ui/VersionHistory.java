package org.homestretch.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.plan.VersionHead;

/** The versions before the newest, newest first, each closed until opened; and any two of the plan's versions compared. */
class VersionHistory extends Section {

    private static final int SHOWN_AT_FIRST = 10;

    private final List<VersionHead> versions;
    private final ClientWords words;
    private final LookingBack back;
    private final Div list = new Div();

    /** @param versions all of the plan, newest first; at least two */
    VersionHistory(List<VersionHead> versions, ClientWords words, LookingBack back) {
        this.versions = versions;
        this.words = words;
        this.back = back;
        addClassName("hs-stack");
        list.addClassName("hs-stack");
        add(new H2(getTranslation("plan.earlier")), list);
        var earlier = versions.subList(1, versions.size());
        show(earlier.subList(0, Math.min(SHOWN_AT_FIRST, earlier.size())));
        if (earlier.size() > SHOWN_AT_FIRST) add(all(earlier));
        add(new LaterDetails(
                getTranslation("plan.compare"),
                () -> new VersionComparison(versions, (one, other) -> back.comparison(one, other, words))));
    }

    private Button all(List<VersionHead> earlier) {
        var all = Buttons.quiet(getTranslation("plan.history.all", earlier.size()), () -> {});
        all.addClickListener(_ -> {
            remove(all);
            show(earlier.subList(SHOWN_AT_FIRST, earlier.size()));
        });
        return all;
    }

    private void show(List<VersionHead> some) {
        var authors = back.authors(some);
        for (var head : some) {
            var line = getTranslation(
                    "plan.version.line",
                    head.number(),
                    Dates.day(head.effectiveFrom(), getLocale()),
                    authors.get(head.author()));
            list.add(new LaterDetails(line, () -> back.version(head, words))
                    .with(VersionState.of(head, versions, words.today())));
        }
    }
}
