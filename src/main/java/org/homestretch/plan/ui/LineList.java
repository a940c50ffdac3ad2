package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** The exercises of the plan being written, in the client's order. */
class LineList extends Div implements LineActions {

    private final List<LineCard> cards = new ArrayList<>();
    private final Paragraph empty = new Paragraph(getTranslation("plan.form.lines.none"));
    private final ReaderWords words;
    private final Runnable changed;

    LineList(List<DraftLine> lines, Library library, ReaderWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        addClassName("hs-stack");
        empty.addClassName("hs-plan-empty");
        add(empty);
        for (var line : lines) insert(cards.size(), card(library.revision(line.exerciseRevision()), line));
        arrange();
    }

    void add(Exercise exercise, @Nullable LocalDate from) {
        var card = card(exercise, DraftLine.of(exercise, from));
        insert(cards.size(), card);
        arrange();
        card.getElement().executeJs("this.scrollIntoView({block: 'nearest', behavior: 'smooth'})");
        changed.run();
    }

    List<DraftLine> value() {
        return cards.stream().map(LineCard::value).toList();
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        for (int i = 0; i < cards.size(); i++) {
            var place = place(i);
            cards.get(i).fields().forEach((name, field) -> fields.put(place + name, field));
        }
        return fields;
    }

    /** The exercise that a problem is about; empty for problems of the plan as a whole. */
    Optional<String> nameOf(InputRefused problem) {
        for (int i = 0; i < cards.size(); i++) {
            if (problem.field().startsWith(place(i)))
                return Optional.of(cards.get(i).name());
        }
        return Optional.empty();
    }

    void show(List<InputRefused> problems) {
        for (int i = 0; i < cards.size(); i++) {
            var place = place(i);
            cards.get(i).complete(problems.stream().noneMatch(it -> it.field().startsWith(place)));
        }
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void move(LineCard line, int by) {
        var place = cards.indexOf(line) + by;
        take(line);
        insert(place, line);
        arrange();
        var same = by < 0 ? line.upButton() : line.downButton();
        (same.isEnabled() ? same : by < 0 ? line.downButton() : line.upButton()).focus();
        changed.run();
    }

    @Override
    public void remove(LineCard line) {
        var place = cards.indexOf(line);
        take(line);
        arrange();
        changed.run();
        UndoNotice.show(getTranslation("plan.form.removed", line.name()), () -> {
            insert(Math.min(place, cards.size()), line);
            arrange();
            changed.run();
        });
    }

    @Override
    public Optional<DraftSchedule> scheduleAbove(LineCard line) {
        var place = cards.indexOf(line);
        return place < 1
                ? Optional.empty()
                : Optional.of(cards.get(place - 1).value().schedule());
    }

    private LineCard card(Exercise exercise, DraftLine line) {
        return new LineCard(exercise, line, words, this);
    }

    private void insert(int place, LineCard card) {
        cards.add(place, card);
        addComponentAtIndex(place, card);
    }

    private void take(LineCard card) {
        cards.remove(card);
        super.remove(card);
    }

    private void arrange() {
        empty.setVisible(cards.isEmpty());
        for (int i = 0; i < cards.size(); i++) cards.get(i).placed(i == 0, i == cards.size() - 1);
    }

    private static String place(int line) {
        return "lines[" + line + "].";
    }
}
