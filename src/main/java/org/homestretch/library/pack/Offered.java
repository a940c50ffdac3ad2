package org.homestretch.library.pack;

import java.util.List;
import org.homestretch.library.ExerciseContent;

/**
 * A sound exercise that a file offers.
 *
 * @param place where in the file it stands
 * @param importedAs what it is there, for ever: the same again is the same exercise
 * @param notes what is otherwise than in the file
 */
public record Offered(String place, String importedAs, ExerciseContent content, List<ImportNote> notes) {

    public Offered {
        notes = List.copyOf(notes);
    }
}
