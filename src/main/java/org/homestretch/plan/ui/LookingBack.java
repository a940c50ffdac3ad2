package org.homestretch.plan.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.VersionHead;
import org.homestretch.plan.WrittenVersion;
import org.jspecify.annotations.Nullable;

/** Shows what versions hold and what they changed; each is read only when somebody opens it. */
@org.springframework.stereotype.Component
class LookingBack {

    private final ReadingPlans plans;
    private final DescribingChanges changes;
    private final VersionPieces pieces;
    private final CurrentPractice practice;

    LookingBack(ReadingPlans plans, DescribingChanges changes, VersionPieces pieces, CurrentPractice practice) {
        this.plans = plans;
        this.changes = changes;
        this.pieces = pieces;
        this.practice = practice;
    }

    /** Reason, moment and changes of one version, and all of it on request. */
    Component version(VersionHead head, ClientWords words) {
        var number = head.number();
        var read = plans.numbered(words.client().id(), number - 1, number);
        var content = stack();
        if (head.reason() != null) content.add(new Paragraph(say("plan.version.reason", head.reason())));
        if (number > 1) content.add(new H3(say("plan.history.changes", number - 1)));
        content.add(whatChanged(number == 1 ? null : read.getFirst(), read.getLast(), words));
        content.add(published(head));
        var whole = new Div();
        whole.add(Buttons.quiet(say("plan.history.whole"), () -> {
            whole.removeAll();
            whole.add(pieces.cards(read.getLast().published(), words, Map.of()));
        }));
        if (!read.getLast().lines().isEmpty()) content.add(whole);
        return content;
    }

    /** The names of all who published one of these. */
    Map<AccountId, String> authors(List<VersionHead> versions) {
        return versions.stream().map(VersionHead::author).distinct().collect(toMap(it -> it, pieces::author));
    }

    /** What a version changed of the one before it. */
    Component changesOf(VersionHead head, ClientWords words) {
        var read = plans.numbered(words.client().id(), head.number() - 1, head.number());
        return whatChanged(read.getFirst(), read.getLast(), words);
    }

    /** What one version prescribed. */
    Component whole(VersionHead head, ClientWords words) {
        var read = plans.numbered(words.client().id(), head.number()).getFirst();
        var content = stack();
        content.add(new H3(pieces.line(read.published())), pieces.cards(read.published(), words, Map.of()));
        return content;
    }

    /** From the lower number to the higher, whichever was named first. */
    ChangeList comparison(int one, int other, ClientWords words) {
        var read = plans.numbered(words.client().id(), one, other);
        return new ChangeList(changes.between(read.getFirst(), read.getLast(), words));
    }

    private Component whatChanged(@Nullable WrittenVersion before, WrittenVersion version, ClientWords words) {
        if (version.lines().isEmpty()) return new Paragraph(say("plan.version.nothing"));
        if (before == null) {
            return new Paragraph(say("plan.history.first", version.lines().size()));
        }
        return new ChangeList(changes.between(before, version, words));
    }

    private Paragraph published(VersionHead head) {
        var moment = Dates.moment(
                head.publishedAt(), practice.get().zone(), UI.getCurrent().getLocale());
        var line = new Paragraph(say("plan.history.published", moment));
        line.addClassName("hs-row-line");
        return line;
    }

    private static Div stack() {
        var stack = new Div();
        stack.addClassName("hs-stack");
        return stack;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
