package org.homestretch.library.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.Phase;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Source;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.library.SuggestedDosage;

/**
 * What an own exercise begins as.
 *
 * @param author whose words they will be
 * @param practice where the author works
 * @param today in the practice's zone
 */
record OwnContent(String author, String practice, LocalDate today) {

    /** Nothing is decided but the seconds of a usual repetition. */
    ExerciseContent blank(String source) {
        return new ExerciseContent(
                "",
                "",
                "",
                List.of(),
                Position.SUPINE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Step(Step.Role.SET_UP, "", null, null, null),
                        new Step(Step.Role.MOVEMENT, "", null, null, null)),
                List.of(new Phase(Phase.Kind.MOVE, 2), new Phase(Phase.Kind.RETURN, 2)),
                null,
                "",
                "",
                List.of(),
                null,
                new SuggestedDosage(
                        null,
                        new Repetitions(10, 10),
                        List.of(),
                        null,
                        null,
                        null,
                        Laterality.NONE,
                        null,
                        null,
                        null,
                        null,
                        false),
                List.of(),
                List.of(),
                List.of(Decision.SETS, Decision.FREQUENCY, Decision.COURSE, Decision.CONTRAINDICATIONS),
                List.of(source(source)),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** Names who changed it beside those who the facts are from. */
    List<Source> adapted(Exercise from, String source) {
        var sources = new ArrayList<>(from.content().sources());
        sources.add(source(source));
        return sources;
    }

    private Source source(String title) {
        return new Source(title, author, practice, null, today);
    }
}
