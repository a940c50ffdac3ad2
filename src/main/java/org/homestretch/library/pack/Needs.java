package org.homestretch.library.pack;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.pack.ImportNote.Kind;

/**
 * What an exercise of a public collection needs, at home. What only a gym has is refused; what a home may have but the library
 * has no word for is said in a step.
 */
final class Needs {

    private static final Map<String, Equipment> KNOWN = Map.ofEntries(
            entry("dumbbell", Equipment.WEIGHT),
            entry("kettlebell", Equipment.WEIGHT),
            entry("kettlebells", Equipment.WEIGHT),
            entry("bands", Equipment.BAND),
            entry("resistance band", Equipment.BAND),
            entry("gym mat", Equipment.MAT));

    private static final Set<String> NOTHING = Set.of("body only", "none (bodyweight exercise)");

    private static final Set<String> AT_HOME = Set.of("foam roll", "exercise ball", "swiss ball", "medicine ball");

    private static final Set<String> GYM =
            Set.of("barbell", "e-z curl bar", "sz-bar", "cable", "machine", "bench", "incline bench", "pull-up bar");

    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(barbell|bench|cable|pulley|machine|rack|pull-?up bar|chin-?up bar|smith|treadmill|partner)\\b");

    private final List<Equipment> equipment = new ArrayList<>();
    private final List<String> asSteps = new ArrayList<>();

    /** @throws PackRefused when it needs a gym */
    static Needs of(Facts facts) {
        var needs = new Needs();
        for (var word : facts.needs()) needs.add(word.strip().toLowerCase(Locale.ROOT), facts.notes());
        if (facts.needs().isEmpty()) facts.notes().add(new ImportNote(Kind.NEEDS_UNKNOWN, ""));
        spoken(facts).forEach(it -> facts.notes().add(new ImportNote(Kind.SPEAKS_OF, it)));
        return needs;
    }

    List<Equipment> equipment() {
        return equipment.stream().distinct().toList();
    }

    List<String> asSteps() {
        return asSteps;
    }

    private void add(String word, List<ImportNote> notes) {
        var known = KNOWN.get(word);
        if (GYM.contains(word)) throw new PackRefused(Kind.GYM, word);
        if (known != null) {
            equipment.add(known);
        } else if (AT_HOME.contains(word)) {
            asSteps.add(word);
            notes.add(new ImportNote(Kind.NEEDS_STEP, word));
        } else if (!NOTHING.contains(word)) {
            notes.add(new ImportNote(Kind.NEEDS_UNKNOWN, word));
        }
    }

    /** Collections often name the weight alone, and only the words tell of the bench. */
    private static Set<String> spoken(Facts facts) {
        var words = new TreeSet<String>();
        var text = SPOKEN.matcher(String.join(" ", facts.steps()).toLowerCase(Locale.ROOT));
        while (text.find()) words.add(text.group());
        return words;
    }
}
