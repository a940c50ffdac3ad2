package org.homestretch.plan.ui;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.LineId;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.plan.draft.PlannedLine;
import org.jspecify.annotations.Nullable;

/** The exercises of the plan being written, in the client's order. */
class LineList extends Div implements LineActions {

    private final List<LineCard> cards = new ArrayList<>();
    private final LineListFrame frame = new LineListFrame();
    private final Library library;
    private final LineWords words;
    private final Function<Exercise, DraftLine> begin;
    private final Runnable changed;

    /** @param begin a new line of an exercise */
    LineList(
            List<DraftLine> lines,
            Library library,
            LineWords words,
            Function<Exercise, DraftLine> begin,
            Runnable changed) {
        this.library = library;
        this.words = words;
        this.begin = begin;
        this.changed = changed;
        addClassName("hs-plan-list");
        add(frame.empty(), frame.end(), frame.keys(), frame.status());
        DropTarget.configure(frame.empty(), true)
                .addDropListener(drop -> drop.getDragData().ifPresent(it -> dropped(it, null)));
        DropTarget.configure(frame.end(), true)
                .addDropListener(drop -> drop.getDragData().ifPresent(it -> dropped(it, null)));
        restore(lines);
    }

    /** Adds the exercise at the end and opens it alone; its fields are what is wanted next. */
    void add(Exercise exercise) {
        begin(exercise, cards.size());
    }

    /** Adds lines at the end, each closed. */
    void addAll(List<DraftLine> lines) {
        lines.forEach(it -> insert(cards.size(), card(it)));
        arrange();
        changed.run();
    }

    /** Puts these lines in place of all; those that stay keep what is open. */
    void restore(List<DraftLine> lines) {
        var known = new LinkedHashMap<LineId, LineCard>();
        for (var card : List.copyOf(cards)) {
            known.put(card.value().line(), card);
            take(card);
        }
        for (var line : lines) {
            insert(cards.size(), restored(known.remove(line.line()), line));
        }
        arrange();
        offerUpdates();
    }

    /** A line that held another revision of its exercise is made anew. */
    private LineCard restored(@Nullable LineCard known, DraftLine line) {
        if (known == null) return card(line);
        if (known.holds(line)) {
            known.restore(line);
            return known;
        }
        var card = card(line);
        if (known.isOpen()) card.open();
        return card;
    }

    List<DraftLine> value() {
        return cards.stream().map(LineCard::value).toList();
    }

    List<PlannedLine> planned() {
        return cards.stream().map(LineCard::planned).toList();
    }

    /** The lines as problems name them. */
    LinePlaces places() {
        return new LinePlaces(cards);
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void move(LineCard line, int by) {
        var to = cards.indexOf(line) + by;
        if (to < 0 || to >= cards.size()) return;
        put(line, to);
        line.focusHandle();
    }

    @Override
    public void remove(LineCard line) {
        var place = cards.indexOf(line);
        take(line);
        arrange();
        changed.run();
        if (!cards.isEmpty()) cards.get(Math.min(place, cards.size() - 1)).focusHandle();
        frame.tell(getTranslation("plan.form.removed", line.name()));
        UndoNotice.show(getTranslation("plan.form.removed", line.name()), () -> {
            if (cards.contains(line)) return;
            put(line, Math.min(place, cards.size()));
            line.focusHandle();
        });
    }

    @Override
    public void update(LineCard line, Exercise newer) {
        var place = cards.indexOf(line);
        restore(cards.stream()
                .map(it -> it == line ? it.value().updated(newer) : it.value())
                .toList());
        changed.run();
        cards.get(place).focusHandle();
        frame.tell(getTranslation("plan.line.updated", newer.name()));
    }

    @Override
    public void dropped(Object dragged, @Nullable LineCard before) {
        var place = before == null ? cards.size() : cards.indexOf(before);
        if (dragged instanceof Exercise exercise) begin(exercise, place);
        else if (dragged instanceof LineCard line && line != before) {
            put(line, cards.indexOf(line) < place ? place - 1 : place);
        }
    }

    @Override
    public Optional<DraftSchedule> scheduleAbove(LineCard line) {
        var place = cards.indexOf(line);
        return place < 1
                ? Optional.empty()
                : Optional.of(cards.get(place - 1).value().schedule());
    }

    private void begin(Exercise exercise, int place) {
        cards.forEach(LineCard::close);
        var card = new LineCard(exercise, begin.apply(exercise), words, this);
        insert(place, card);
        arrange();
        card.open();
        card.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        frame.tell(getTranslation("plan.picker.added", exercise.name()));
        changed.run();
    }

    private void put(LineCard line, int place) {
        take(line);
        insert(place, line);
        arrange();
        frame.tell(getTranslation("plan.form.moved", line.name(), place + 1, cards.size()));
        changed.run();
    }

    /** In one question for all lines; a line that was just made anew has no offer yet. */
    private void offerUpdates() {
        var newest = library.newest(cards.stream()
                .map(it -> it.planned().content().key())
                .distinct()
                .toList());
        for (var card : cards) {
            var newer = newest.get(card.planned().content().key());
            if (newer != null) card.offer(newer);
        }
    }

    private LineCard card(DraftLine line) {
        return new LineCard(library.revision(line.exerciseRevision()), line, words, this);
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
        frame.empty(cards.isEmpty());
        for (int i = 0; i < cards.size(); i++) cards.get(i).placed(i, cards.size(), frame.keysId());
    }
}
