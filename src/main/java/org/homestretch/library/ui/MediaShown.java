package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.homestretch.library.ExerciseContent.Media;

/** The practice's own photos and videos of an exercise, in their order. */
class MediaShown extends Div {

    MediaShown(List<Media> media) {
        addClassName("hs-media-shown");
        media.forEach(it -> add(MediaPreview.of(it)));
        setVisible(!media.isEmpty());
    }
}
