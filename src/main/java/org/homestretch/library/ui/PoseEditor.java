package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.design.Buttons;
import org.homestretch.figure.Dial;
import org.homestretch.figure.FigureRefused;
import org.homestretch.figure.Phase;
import org.homestretch.figure.Placement;
import org.homestretch.figure.PosedFigure;
import org.homestretch.figure.Posing;
import org.homestretch.figure.Surroundings;

/** Poses a figure: by its joints, by sliders, pose after pose; every step can be undone. */
class PoseEditor extends Div {

    private final Runnable changed;
    private final Supplier<List<Phase>> rep;
    private final PoseStage stage = new PoseStage(getTranslation("library.pose.stage"), this::drag);
    private final PoseSteps steps = new PoseSteps(this::show, this::addWay, this::addBack, this::remove);
    private final PoseDials dials = new PoseDials(this::show, this::turn);
    private final PoseSurroundings around = new PoseSurroundings(this::surround);
    private final Select<Placement> placement = new Select<>();
    private final UnorderedList warnings = new UnorderedList();
    private final Deque<PosedFigure> past = new ArrayDeque<>();
    private final Deque<PosedFigure> future = new ArrayDeque<>();
    private final PosedFigure given;
    private Posing posing;
    private boolean dragging;

    /** @param from chooses another figure to begin with */
    PoseEditor(PosedFigure figure, Component from, Supplier<List<Phase>> rep, Runnable changed) {
        this.given = figure;
        this.rep = rep;
        this.changed = changed;
        posing = Posing.of(figure);
        addClassName("hs-pose");
        placement.setLabel(getTranslation("library.pose.placement"));
        placement.setItems(Placement.values());
        placement.setItemLabelGenerator(it -> getTranslation("library.pose.placement." + it));
        placement.addValueChangeListener(it -> {
            if (it.isFromClient()) begin(PosedFigure.still(it.getValue()));
        });
        var status = new Div(warnings);
        status.getElement().setAttribute("role", "status");
        warnings.addClassName("hs-pose-warnings");
        var beginning = new Div(from, placement);
        beginning.addClassName("hs-pose-beginning");
        var tools = new Div(
                Buttons.outlined(getTranslation("library.pose.play"), this::play),
                Buttons.quiet(getTranslation("library.pose.mirror"), () -> change(() -> posing.mirror())),
                Buttons.quiet(getTranslation("library.pose.undo"), () -> travel(past, future)),
                Buttons.quiet(getTranslation("library.pose.redo"), () -> travel(future, past)));
        tools.addClassName("hs-tools");
        var bench = new Div(new Div(stage, tools, status), dials);
        bench.addClassName("hs-pose-bench");
        add(beginning, steps, bench, around);
        show(0);
    }

    /** The very one that was given, as long as nothing was changed. */
    PosedFigure figure() {
        return past.isEmpty() ? given : posing.figure();
    }

    /** Poses another figure from here; it can be undone. */
    void begin(PosedFigure figure) {
        change(() -> posing = Posing.of(figure));
    }

    private void drag(String handle, double x, double y, boolean over) {
        if (!dragging) remember(posing.figure());
        dragging = !over;
        dials.choose(Posing.partOf(handle));
        posing.drag(steps.pose(), handle, x, y);
        changed.run();
        show();
    }

    private void turn(Dial dial, int value) {
        change(() -> posing.set(steps.pose(), dial, value));
    }

    private void surround(Surroundings surroundings) {
        var before = posing.figure();
        try {
            posing.surround(surroundings);
        } catch (FigureRefused refused) {
            show();
            warnings.add(new ListItem(getTranslation("library.pose.refused", String.join(" ", refused.faults()))));
            return;
        }
        remember(before);
        changed.run();
        show();
    }

    private void addWay() {
        var at = steps.pose();
        change(() -> posing.addAfter(at));
        show(at + 1);
    }

    private void addBack() {
        change(() -> posing.addBack());
        show(posing.moves() + 1);
    }

    private void remove() {
        var at = steps.pose();
        change(() -> posing.remove(at));
        show(Math.max(0, at - 1));
    }

    private void change(Runnable work) {
        remember(posing.figure());
        work.run();
        changed.run();
        show();
    }

    private void remember(PosedFigure before) {
        past.push(before);
        future.clear();
    }

    private void travel(Deque<PosedFigure> from, Deque<PosedFigure> to) {
        if (from.isEmpty()) return;
        to.push(posing.figure());
        posing = Posing.of(from.pop());
        changed.run();
        show();
    }

    /** The whole rep, in the times of the exercise, until something is changed or chosen. */
    private void play() {
        stage.show(posing.movingSvg(rep.get()), List.of());
    }

    private void show() {
        show(Math.min(steps.pose(), posing.moves() + posing.backs()));
    }

    private void show(int pose) {
        steps.show(posing, pose);
        placement.setValue(posing.placement());
        dials.show(posing.dials(pose, dials.part()));
        around.show(posing);
        stage.show(posing.svg(pose), posing.handles(pose));
        warnings.removeAll();
        posing.slips(pose)
                .forEach(it -> warnings.add(new ListItem(getTranslation(
                        "library.pose.slip." + it.kind(),
                        WordsField.spoken(it.place()),
                        Math.max(1, Math.round(it.centimetres()))))));
    }
}
