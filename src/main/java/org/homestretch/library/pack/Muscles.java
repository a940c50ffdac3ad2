package org.homestretch.library.pack;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homestretch.library.ExerciseContent.Region;
import org.homestretch.library.ExerciseContent.Structure;

/** The muscles of public collections, by the words of either, with the regions they belong to. */
final class Muscles {

    /** One muscle or group of them, as this library calls it. */
    record Muscle(String name, List<Region> regions) {

        Structure structure() {
            var key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            return new Structure(key, name, Structure.Kind.MUSCLE);
        }
    }

    private static final Map<String, Muscle> BY_WORD = Map.ofEntries(
            entry("abdominals", muscle("Abdominals", Region.LOW_BACK)),
            entry("rectus abdominis", muscle("Abdominals", Region.LOW_BACK)),
            entry("obliquus externus abdominis", muscle("Obliques", Region.LOW_BACK)),
            entry("abductors", muscle("Hip abductors", Region.HIP)),
            entry("adductors", muscle("Hip adductors", Region.HIP)),
            entry("biceps", muscle("Biceps", Region.ELBOW_AND_HAND)),
            entry("biceps brachii", muscle("Biceps", Region.ELBOW_AND_HAND)),
            entry("brachialis", muscle("Brachialis", Region.ELBOW_AND_HAND)),
            entry("calves", muscle("Calf muscles", Region.ANKLE_AND_FOOT)),
            entry("gastrocnemius", muscle("Gastrocnemius", Region.ANKLE_AND_FOOT)),
            entry("soleus", muscle("Soleus", Region.ANKLE_AND_FOOT)),
            entry("chest", muscle("Chest muscles", Region.SHOULDER)),
            entry("pectoralis major", muscle("Pectoralis major", Region.SHOULDER)),
            entry("forearms", muscle("Forearm muscles", Region.ELBOW_AND_HAND)),
            entry("glutes", muscle("Gluteal muscles", Region.HIP)),
            entry("gluteus maximus", muscle("Gluteus maximus", Region.HIP)),
            entry("hamstrings", muscle("Hamstrings", Region.HIP, Region.KNEE)),
            entry("biceps femoris", muscle("Hamstrings", Region.HIP, Region.KNEE)),
            entry("lats", muscle("Latissimus dorsi", Region.SHOULDER, Region.MID_BACK)),
            entry("latissimus dorsi", muscle("Latissimus dorsi", Region.SHOULDER, Region.MID_BACK)),
            entry("lower back", muscle("Low back muscles", Region.LOW_BACK)),
            entry("erector spinae", muscle("Erector spinae", Region.LOW_BACK)),
            entry("middle back", muscle("Mid-back muscles", Region.MID_BACK)),
            entry("neck", muscle("Neck muscles", Region.NECK)),
            entry("quadriceps", muscle("Quadriceps", Region.KNEE)),
            entry("quadriceps femoris", muscle("Quadriceps", Region.KNEE)),
            entry("shoulders", muscle("Shoulder muscles", Region.SHOULDER)),
            entry("anterior deltoid", muscle("Deltoid", Region.SHOULDER)),
            entry("serratus anterior", muscle("Serratus anterior", Region.SHOULDER)),
            entry("traps", muscle("Trapezius", Region.NECK, Region.SHOULDER)),
            entry("trapezius", muscle("Trapezius", Region.NECK, Region.SHOULDER)),
            entry("triceps", muscle("Triceps", Region.ELBOW_AND_HAND)),
            entry("triceps brachii", muscle("Triceps", Region.ELBOW_AND_HAND)));

    private Muscles() {}

    static Optional<Muscle> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static Muscle muscle(String name, Region... regions) {
        return new Muscle(name, List.of(regions));
    }
}
