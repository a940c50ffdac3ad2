package org.homestretch.library.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.design.Buttons;
import org.homestretch.figure.Phase;
import org.homestretch.figure.PosedFigure;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.jspecify.annotations.Nullable;

/** An exercise's own figure, or none: then its position is shown. */
class FigureField extends CustomField<@Nullable PosedFigure> {

    private final Library library;
    private final Supplier<@Nullable Position> position;
    private final Supplier<List<Phase>> rep;
    private final Runnable changed;
    private final Div place = new Div();
    private @Nullable PoseEditor editor;

    FigureField(
            @Nullable PosedFigure given,
            Library library,
            Supplier<@Nullable Position> position,
            Supplier<List<Phase>> rep,
            Runnable changed) {
        this.library = library;
        this.position = position;
        this.rep = rep;
        this.changed = changed;
        setManualValidation(true);
        add(place);
        if (given == null) offer();
        else pose(given);
    }

    /** What is posed now; none shows the position. */
    @Nullable
    PosedFigure figure() {
        return editor == null ? null : editor.figure();
    }

    private void offer() {
        editor = null;
        place.removeAll();
        place.add(
                new Paragraph(getTranslation("library.pose.without")),
                Buttons.outlined(getTranslation("library.pose.begin"), () -> {
                    var in = position.get();
                    pose(ExerciseFigures.in(in == null ? Position.STANDING : in));
                    changed.run();
                }));
    }

    private void pose(PosedFigure figure) {
        var from = new ComboBox<FoundExercise>(getTranslation("library.pose.from"));
        from.setItems(library.find(""));
        from.setItemLabelGenerator(FoundExercise::name);
        from.setHelperText(getTranslation("library.pose.from.hint"));
        var posed = new PoseEditor(figure, from, rep, changed);
        editor = posed;
        from.addValueChangeListener(it -> {
            if (it.getValue() == null) return;
            var content = library.revision(it.getValue().revision()).content();
            var other = content.figure();
            posed.begin(other == null ? ExerciseFigures.in(content.position()) : other);
            from.clear();
        });
        place.removeAll();
        place.add(posed, Buttons.quiet(getTranslation("library.pose.leave-out"), () -> {
            offer();
            changed.run();
        }));
    }

    @Override
    protected @Nullable PosedFigure generateModelValue() {
        return figure();
    }

    /** Only ever given when it is made. */
    @Override
    protected void setPresentationValue(@Nullable PosedFigure value) {}
}
