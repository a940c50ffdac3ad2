package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import org.homestretch.design.ExerciseFigure;
import org.homestretch.design.Segments;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Variant;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.FigurePicture;

/** The moving figure, for each side and variant that it is drawn for; or the photo that stands for it. */
class FigureShown extends Div {

    private final ExerciseContent content;

    FigureShown(Exercise exercise) {
        content = exercise.content();
        addClassName("hs-figure-shown");
        var photo = content.photoForFigure();
        if (photo.isPresent()) {
            add(MediaPreview.of(photo.get()));
            return;
        }
        add(figure(ExerciseFigures.address(exercise)));
        var pictures = ExerciseFigures.pictures(exercise);
        if (pictures.size() < 2) return;
        var choice = new Segments<FigurePicture>(
                getTranslation("library.ui.picture"), this::name, pictures.toArray(FigurePicture[]::new));
        choice.addValueChangeListener(
                it -> replace(getComponentAt(0), figure(it.getValue().address())));
        add(choice);
    }

    /** Side and steps are said in words beside it. */
    private static ExerciseFigure figure(String address) {
        return new ExerciseFigure(address, "").moving();
    }

    private String name(FigurePicture picture) {
        var side = getTranslation("library.ui.picture." + picture.side());
        return content.variants().stream()
                .flatMap(it -> it.values().stream())
                .filter(it -> it.key().equals(picture.variant()))
                .map(Variant.Value::name)
                .findFirst()
                .map(it -> getTranslation("library.ui.picture.variant", side, it))
                .orElse(side);
    }
}
