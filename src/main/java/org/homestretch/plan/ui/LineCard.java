package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.homestretch.design.Buttons;
import org.homestretch.library.Exercise;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.PlannedLine;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** One exercise of the plan being written: in short, until it is opened in place. */
class LineCard extends Section {

    private final Exercise exercise;
    private final LineWords words;
    private final LineActions actions;
    private final LineHead head;
    private final Paragraph departed = new Paragraph();
    private final Div moving = new Div();
    private DraftLine given;
    private @Nullable LineFields fields;
    private @Nullable LineUpdate update;
    private boolean hasAbove;

    LineCard(Exercise exercise, DraftLine given, LineWords words, LineActions actions) {
        this.exercise = exercise;
        this.given = given;
        this.words = words;
        this.actions = actions;
        addClassNames("hs-card", "hs-plan-line");
        head = new LineHead(exercise, this, actions);
        head.open(false);
        moving.addClassName("hs-plan-links");
        departed.addClassName("hs-plan-departed");
        add(head, departed);
        DropTarget.configure(this, true)
                .addDropListener(drop -> drop.getDragData().ifPresent(it -> actions.dropped(it, this)));
        say();
    }

    String name() {
        return exercise.name();
    }

    /** Offers the newest revision of the exercise unless it is held already. */
    void offer(Exercise newest) {
        if (update != null) remove(update);
        update = null;
        if (newest.number() <= exercise.number()) return;
        update = new LineUpdate(exercise, newest, () -> actions.update(this, newest));
        addComponentAtIndex(1, update);
    }

    boolean holds(DraftLine line) {
        return exercise.revision().equals(line.exerciseRevision());
    }

    DraftLine value() {
        return fields == null ? given : fields.value();
    }

    PlannedLine planned() {
        return new PlannedLine(value(), exercise);
    }

    /** Puts what was typed before in place of what stands here; an open line stays open. */
    void restore(DraftLine line) {
        if (line.equals(value())) return;
        var open = isOpen();
        if (fields != null) remove(fields);
        fields = null;
        given = line;
        say();
        if (open) open();
    }

    void toggle() {
        if (isOpen()) close();
        else open();
    }

    void open() {
        if (fields == null) {
            fields = new LineFields(exercise.content(), given, words, () -> actions.scheduleAbove(this), this::changed);
            add(fields, moving);
            fields.hasAbove(hasAbove);
        }
        show(true);
    }

    void close() {
        show(false);
    }

    boolean isOpen() {
        return fields != null && fields.isVisible();
    }

    /** By the names that problems have; none before it was opened. */
    Map<String, Component> fields() {
        return fields == null ? Map.of() : fields.fields();
    }

    /** @param keys the id of the text that tells the handle's keys */
    void placed(int place, int count, String keys) {
        head.placed(place, count, keys);
        hasAbove = place > 0;
        if (fields != null) fields.hasAbove(hasAbove);
        moving.removeAll();
        if (place > 0) moving.add(button("up", () -> actions.move(this, -1)));
        if (place < count - 1) moving.add(button("down", () -> actions.move(this, 1)));
        moving.add(button("remove", () -> actions.remove(this)));
    }

    void show(List<InputRefused> problems, @Nullable DraftLine published, boolean first) {
        head.show(new LineState(value(), problems, published, first));
    }

    void focusHandle() {
        head.focus();
    }

    private void show(boolean open) {
        if (fields != null) fields.setVisible(open);
        moving.setVisible(open);
        head.open(open);
        setClassName("hs-plan-line-open", open);
    }

    private void changed() {
        say();
        actions.changed();
    }

    /** Each half of the sentence appears once its fields are filled. */
    private void say() {
        var line = value();
        var much = line.dosage(exercise.content()).map(it -> words.clientReads(exercise, it));
        var often = line.schedule(exercise.content(), null).map(words::clientReads);
        departed.setText(words.departed(line, exercise).orElse(""));
        departed.setVisible(!departed.getText().isEmpty());
        head.say(
                much.isEmpty() && often.isEmpty()
                        ? getTranslation("plan.form.sentence.none", words.firstName())
                        : much.orElse("…") + " " + often.orElse("…"));
    }

    private Component button(String what, Runnable action) {
        var button = Buttons.quiet(getTranslation("plan.form." + what), action);
        button.setAriaLabel(getTranslation("plan.form." + what + ".named", name()));
        return button;
    }
}
