package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.homestretch.library.pack.ImportLine;
import org.homestretch.library.pack.ImportNote;
import org.homestretch.library.pack.ImportNote.Kind;

/** What the report of an import says in sentences. */
final class ImportWords {

    private final Component place;

    ImportWords(Component place) {
        this.place = place;
    }

    String sentence(ImportNote note) {
        var about = note.kind() == Kind.POSITION_READ
                ? place.getTranslation("library.position." + note.about())
                : note.about();
        var unsaid = about.isEmpty()
                && (note.kind() == Kind.NEEDS_UNKNOWN
                        || note.kind() == Kind.MUSCLES_UNKNOWN
                        || note.kind() == Kind.NO_LICENCE);
        return place.getTranslation("library.import.note." + note.kind() + (unsaid ? ".unsaid" : ""), about);
    }

    /** Those that are said of this one alone. */
    List<String> sentences(ImportLine line) {
        return line.notes().stream()
                .filter(it -> !it.kind().isOfAll())
                .map(this::sentence)
                .toList();
    }

    /** The exercise, or the place in the file where none could be read. */
    static String name(ImportLine line) {
        return line.name().isBlank() ? line.place() : line.name();
    }
}
