package org.homestretch.library.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Source;
import org.homestretch.library.pack.ImportNote.Kind;
import tools.jackson.databind.JsonNode;

/** The collection free-exercise-db, which its authors gave away with all rights (Unlicense). */
final class FreeExerciseDb {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,150}");

    /** For endurance there is no purpose here. */
    private static final Map<String, Purpose> PURPOSES = Map.of(
            "strength", Purpose.STRENGTH,
            "stretching", Purpose.STRETCH,
            "plyometrics", Purpose.STRENGTH,
            "powerlifting", Purpose.STRENGTH,
            "olympic weightlifting", Purpose.STRENGTH,
            "strongman", Purpose.STRENGTH);

    private FreeExerciseDb() {}

    /** @throws PackRefused when it is no entry of it, or none for a home */
    static Facts facts(JsonNode entry, LocalDate today) {
        var id = Json.text(entry, "id");
        if (!ID.matcher(id).matches() || !entry.path("instructions").isArray())
            throw new PackRefused(Kind.OTHER_FORMAT);
        var category = Json.text(entry, "category");
        var purpose = PURPOSES.get(category);
        if (purpose == null) throw new PackRefused(Kind.NO_PURPOSE, category);
        var notes = new ArrayList<ImportNote>();
        if (!entry.path("images").isEmpty()) notes.add(ImportNote.of(Kind.IMAGES_LEFT_OUT));
        if (Json.text(entry, "level").equals("expert")) notes.add(ImportNote.of(Kind.EXPERTS));
        var equipment = Json.text(entry, "equipment");
        return new Facts(
                "free-exercise-db:" + id,
                Json.text(entry, "name"),
                purpose,
                purpose == Purpose.STRETCH || Json.text(entry, "force").equals("static"),
                Stream.concat(
                                Json.texts(entry.path("primaryMuscles")).stream(),
                                Json.texts(entry.path("secondaryMuscles")).stream())
                        .toList(),
                equipment.isEmpty() ? List.of() : List.of(equipment),
                Json.texts(entry.path("instructions")),
                List.of(source(Json.text(entry, "name"), today)),
                notes);
    }

    private static Source source(String name, LocalDate today) {
        return new Source(
                name + ", adapted",
                "The authors of free-exercise-db",
                "free-exercise-db, Unlicense (public domain)",
                URI.create("https://github.com/yuhonas/free-exercise-db"),
                today);
    }
}
