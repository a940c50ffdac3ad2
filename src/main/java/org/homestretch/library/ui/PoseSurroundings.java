package org.homestretch.library.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.figure.FigureWords;
import org.homestretch.figure.Posing;
import org.homestretch.figure.Surroundings;

/** All of a figure but its poses: from where it is seen, what is around it, what keeps its place, what it is for. */
class PoseSurroundings extends Details {

    private static final int MOST_TARGETS = 2;

    private final Consumer<Surroundings> changed;
    private final IntegerSlider turn = new IntegerSlider(getTranslation("library.pose.turn"), -180, 180);
    private final IntegerSlider above = new IntegerSlider(getTranslation("library.pose.above"), 0, 85);
    private final Select<String> arrow = places("library.pose.arrow");
    private final WordsField things;
    private final WordsField contacts;
    private final WordsField targets;
    private Surroundings now = new Surroundings(null, null, null, null, null, null, null, null, null);
    private List<String> resting = List.of();
    private List<String> around = List.of();

    PoseSurroundings(Consumer<Surroundings> changed) {
        this.changed = changed;
        setSummaryText(getTranslation("library.pose.around"));
        addClassName("hs-pose-around");
        turn.addValueChangeListener(it -> seen(it.isFromClient()));
        above.addValueChangeListener(it -> seen(it.isFromClient()));
        arrow.setEmptySelectionAllowed(true);
        arrow.setEmptySelectionCaption(getTranslation("library.pose.none"));
        arrow.addValueChangeListener(it -> {
            if (it.isFromClient()) changed.accept(now.led(it.getValue()));
        });
        things = things();
        contacts = contacts();
        targets = targets();
        add(new Div(turn, above), things, contacts, targets, arrow);
    }

    void show(Posing posing) {
        now = posing.surroundings();
        resting = posing.contacts();
        around = posing.props();
        turn.setValue(posing.yaw());
        above.setValue(Math.clamp(posing.pitch(), 0, 85));
        things.show(around);
        contacts.show(resting);
        targets.show(requireNonNullElse(now.target(), List.of()));
        var led = now.arrow() == null ? null : now.arrow().split(" ")[0];
        arrow.setValue(led);
    }

    private void seen(boolean byHand) {
        if (byHand) changed.accept(now.seenFrom("yaw %d pitch %d".formatted(turn.getValue(), above.getValue())));
    }

    private WordsField things() {
        var room = choice("library.pose.room", FigureWords.ROOM);
        room.addValueChangeListener(it -> {
            if (!it.isFromClient() || it.getValue() == null) return;
            with(it.getValue());
            room.clear();
        });
        var thing = choice("library.pose.thing", FigureWords.AT_PLACE);
        var first = places("library.pose.where");
        var second = places("library.pose.where.to");
        second.setVisible(false);
        thing.addValueChangeListener(
                it -> second.setVisible(it.getValue() != null && FigureWords.isBetweenTwo(it.getValue())));
        var add = Buttons.outlined(getTranslation("library.pose.put"), () -> {
            if (thing.isEmpty() || first.isEmpty() || second.isVisible() && second.isEmpty()) return;
            var joined = thing.getValue() + " " + first.getValue();
            with(second.isVisible() ? joined + " to " + second.getValue() : joined);
        });
        return new WordsField(
                getTranslation("library.pose.things"),
                it -> changed.accept(now.with(it)),
                room,
                thing,
                first,
                second,
                add);
    }

    private void with(String thing) {
        var more = new ArrayList<>(around);
        if (!more.contains(thing)) more.add(thing);
        changed.accept(now.with(more));
    }

    private WordsField contacts() {
        var part = choice("library.pose.holding", FigureWords.HOLDING);
        var surface = choice("library.pose.surface", FigureWords.SURFACES);
        var add = Buttons.outlined(getTranslation("library.pose.hold"), () -> {
            if (part.isEmpty() || surface.isEmpty()) return;
            var more = new ArrayList<>(resting);
            more.add(part.getValue() + " on " + surface.getValue());
            changed.accept(now.restingOn(more));
        });
        return new WordsField(
                getTranslation("library.pose.contacts"), it -> changed.accept(now.restingOn(it)), part, surface, add);
    }

    private WordsField targets() {
        var place = places("library.pose.target");
        place.addValueChangeListener(it -> {
            if (!it.isFromClient() || it.getValue() == null) return;
            var more = new ArrayList<>(requireNonNullElse(now.target(), List.<String>of()));
            if (more.size() == MOST_TARGETS) more.removeFirst();
            more.add(it.getValue());
            place.clear();
            changed.accept(now.aimedAt(more));
        });
        return new WordsField(getTranslation("library.pose.targets"), it -> changed.accept(now.aimedAt(it)), place);
    }

    private Select<String> places(String label) {
        return choice(label, FigureWords.places());
    }

    private Select<String> choice(String label, List<String> words) {
        var choice = new Select<String>();
        choice.setLabel(getTranslation(label));
        choice.setItems(words);
        choice.setItemLabelGenerator(it -> it == null ? "" : WordsField.spoken(it));
        return choice;
    }
}
