package org.homestretch.library.pack;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.homestretch.identity.Roles;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.Library;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing exercises on as a pack. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class ExportingExercises {

    private static final String OWN = "own-";
    private static final int READABLE = 32;
    private static final int TAIL = 6;

    private final Library library;
    private final Clock clock;

    ExportingExercises(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * A ZIP of these revisions; of each exercise one.
     *
     * @throws IllegalArgumentException when one of them does not exist, or is another practice's
     */
    public byte[] pack(String name, Collection<UUID> revisions) {
        Map<String, ExerciseContent> exercises = new TreeMap<>();
        for (var exercise : library.revisions(revisions).values()) {
            var content = exercise.content();
            var key = key(content);
            exercises.put(key, content.named(key, content.name()));
        }
        return Pack.zip(name, clock.instant(), exercises);
    }

    /** An own exercise is named after its name; the end of its own key keeps two of one name apart, wherever they come together. */
    private static String key(ExerciseContent content) {
        var key = content.key();
        if (!key.startsWith(OWN)) return key;
        var words = Normalizer.normalize(content.name().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceFirst("^[0-9-]+", "");
        var readable = words.substring(0, Math.min(words.length(), READABLE)).replaceFirst("-+$", "");
        return (readable.isEmpty() ? "exercise" : readable) + "-" + key.substring(key.length() - TAIL);
    }
}
