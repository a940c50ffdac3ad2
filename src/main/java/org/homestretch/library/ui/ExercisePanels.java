package org.homestretch.library.ui;

import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.springframework.stereotype.Component;

/** Makes the panel of an exercise out of everything that is known of it. */
@Component
class ExercisePanels {

    private final Library library;
    private final DosageSentence sentence;

    ExercisePanels(Library library, DosageSentence sentence) {
        this.library = library;
        this.sentence = sentence;
    }

    ExercisePanel of(Exercise exercise, Runnable close) {
        var content = exercise.content();
        return new ExercisePanel(
                exercise,
                close,
                new StepList(content.steps()),
                new DosageSection(content, sentence),
                new BackgroundSection(content),
                new LessonSection(content, library.education(content)));
    }
}
