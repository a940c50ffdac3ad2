package org.homestretch.library.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.pack.ImportNote.Kind;
import tools.jackson.databind.JsonNode;

/** The collection wger, as its interface {@code exerciseinfo} gives it. Each entry has a licence and an author of its own. */
final class Wger {

    private static final int ENGLISH = 2;

    private Wger() {}

    /** @throws PackRefused when it is no entry of it, or none that may be taken */
    static Facts facts(JsonNode entry, LocalDate today) {
        var id = id(entry);
        var category = Json.text(entry.path("category"), "name");
        if (category.equalsIgnoreCase("Cardio")) throw new PackRefused(Kind.NO_PURPOSE, category);
        var english = entry.path("translations")
                .valueStream()
                .filter(Wger::isEnglish)
                .findFirst()
                .orElseThrow(() -> new PackRefused(Kind.NO_ENGLISH));
        var name = Json.text(english, "name");
        var licence = licence(entry, english);
        var author = author(entry, english);
        if (licence.needsAuthor() && author.isEmpty()) throw new PackRefused(Kind.NO_AUTHOR, name);
        var notes = new ArrayList<ImportNote>();
        if (!entry.path("images").isEmpty() || !entry.path("videos").isEmpty()) {
            notes.add(ImportNote.of(Kind.IMAGES_LEFT_OUT));
        }
        return new Facts(
                "wger:" + id,
                name,
                name.toLowerCase(Locale.ROOT).contains("stretch") ? Purpose.STRETCH : Purpose.STRENGTH,
                name.toLowerCase(Locale.ROOT).contains("stretch"),
                muscles(entry),
                names(entry.path("equipment")),
                HtmlSteps.of(Json.text(english, "description")),
                licence.sources(name, author.orElse("The authors of wger"), link(entry), today),
                notes);
    }

    private static UUID id(JsonNode entry) {
        try {
            return UUID.fromString(Json.text(entry, "uuid"));
        } catch (IllegalArgumentException other) {
            throw new PackRefused(Kind.OTHER_FORMAT);
        }
    }

    private static boolean isEnglish(JsonNode translation) {
        var language = translation.path("language");
        return language.asInt(0) == ENGLISH || Json.text(language, "short_name").equals("en");
    }

    /** The words' own where they have one. */
    private static Licence licence(JsonNode entry, JsonNode english) {
        var given = english.path("license");
        var licence = given.isMissingNode() || given.isNull() ? entry.path("license") : given;
        var found = licence.isInt()
                ? Licence.numbered(licence.intValue())
                : Licence.named(Json.text(licence, "short_name"));
        return found.orElseThrow(() -> new PackRefused(Kind.NO_LICENCE, said(licence)));
    }

    private static String said(JsonNode licence) {
        return licence.isInt() ? licence.asString() : Json.text(licence, "short_name");
    }

    private static Optional<String> author(JsonNode entry, JsonNode english) {
        return Stream.of(
                        Stream.of(Json.text(english, "license_author")),
                        Json.texts(english.path("author_history")).stream(),
                        Stream.of(Json.text(entry, "license_author")),
                        Json.texts(entry.path("author_history")).stream())
                .flatMap(it -> it)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static List<String> muscles(JsonNode entry) {
        return Stream.concat(names(entry.path("muscles")).stream(), names(entry.path("muscles_secondary")).stream())
                .toList();
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream()
                .map(it -> Json.text(it, "name"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static URI link(JsonNode entry) {
        var number = entry.path("id");
        return URI.create("https://wger.de/" + (number.isInt() ? "en/exercise/" + number.intValue() + "/view" : ""));
    }
}
