package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.homestretch.library.ExerciseContent;

/** The practice's own photos and videos of an exercise, but for one that stands for the figure already. */
class MediaShown extends Section {

    MediaShown(ExerciseContent content) {
        var rest = content.media().stream()
                .filter(it -> content.photoForFigure().filter(it::equals).isEmpty())
                .toList();
        var shown = new Div();
        shown.addClassName("hs-media-shown");
        rest.forEach(it -> shown.add(MediaPreview.of(it)));
        add(new H3(getTranslation("library.own.section.media")), shown);
        setVisible(!rest.isEmpty());
    }
}
