package org.homestretch.library.ui;

import com.vaadin.flow.component.UI;
import java.util.stream.Stream;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.springframework.stereotype.Component;

/** Makes the panel of an exercise out of everything that is known of it. */
@Component
class ExercisePanels {

    private final Library library;
    private final DosageSentence sentence;
    private final ExerciseActions actions;

    ExercisePanels(Library library, DosageSentence sentence, ExerciseActions actions) {
        this.library = library;
        this.sentence = sentence;
        this.actions = actions;
    }

    ExercisePanel of(Exercise exercise, ExerciseList list, Runnable close, Runnable changed) {
        var content = exercise.content();
        var key = content.key();
        var linked = Stream.concat(content.easier().stream(), content.harder().stream())
                .toList();
        return new ExercisePanel(
                exercise,
                close,
                used(list.plans(key)),
                new StarButton(exercise.name(), list.isStarred(key), it -> list.star(key, it)),
                actions.of(exercise, changed),
                new DosageSection(content, sentence),
                new ProgressionSection(content, library.newest(linked)),
                new BackgroundSection(content),
                new LessonSection(content, library.education(content)));
    }

    private static String used(int plans) {
        var ui = UI.getCurrent();
        return plans == 0 ? ui.getTranslation("library.ui.used.none") : ui.getTranslation("library.ui.uses", plans);
    }
}
