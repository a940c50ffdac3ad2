package org.homestretch.library.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Source;

/** A licence under which an exercise may be taken, adapted and used in a practice. Any other is not. */
enum Licence {
    BY_SA_3("CC BY-SA 3.0", "Creative Commons Attribution-ShareAlike 3.0", "licenses/by-sa/3.0/", 1, "cc-by-sa 3"),
    BY_SA_4("CC BY-SA 4.0", "Creative Commons Attribution-ShareAlike 4.0", "licenses/by-sa/4.0/", 2, "cc-by-sa 4"),
    ZERO("CC0 1.0", "Creative Commons Zero 1.0", "publicdomain/zero/1.0/", 3, "cc0"),
    BY_4("CC BY 4.0", "Creative Commons Attribution 4.0", "licenses/by/4.0/", 4, "cc-by 4");

    private final String title;
    private final String fullTitle;
    private final URI link;
    private final int wgerId;
    private final String wgerName;

    Licence(String title, String fullTitle, String path, int wgerId, String wgerName) {
        this.title = title;
        this.fullTitle = fullTitle;
        this.link = URI.create("https://creativecommons.org/" + path);
        this.wgerId = wgerId;
        this.wgerName = wgerName;
    }

    /** By the number that wger gives it. */
    static Optional<Licence> numbered(int id) {
        return Stream.of(values()).filter(it -> it.wgerId == id).findFirst();
    }

    /** By the short name that wger gives it, with or without the part after the point. */
    static Optional<Licence> named(String name) {
        var plain =
                name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.0$", "").replaceFirst("^cc by", "cc-by");
        return Stream.of(values()).filter(it -> it.wgerName.equals(plain)).findFirst();
    }

    boolean needsAuthor() {
        return this != ZERO;
    }

    /** What must be said beside the exercise for as long as it is used: whose it was, that it was changed, and the licence. */
    List<Source> sources(String name, String author, URI link, LocalDate today) {
        return List.of(
                new Source(name + ", adapted", author, "wger, " + title, link, today),
                new Source(fullTitle, "Creative Commons", null, this.link, today));
    }
}
