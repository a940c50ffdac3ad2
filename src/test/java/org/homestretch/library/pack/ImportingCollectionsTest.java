package org.homestretch.library.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.util.List;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Region;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.library.ExerciseContent.Structure;
import org.homestretch.library.pack.ImportLine.Outcome;
import org.homestretch.library.pack.ImportNote.Kind;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class ImportingCollectionsTest {

    private static final String FREE = """
            {"id": "Heron_Reach", "name": "Heron Reach", "force": "pull", "level": "beginner", "mechanic": null,
             "equipment": "dumbbell", "primaryMuscles": ["hamstrings"], "secondaryMuscles": ["glutes", "lower back"],
             "instructions": ["Stand tall with a small weight.", "Reach down, then rise.", "Repeat on the other side."],
             "category": "strength", "images": ["Heron_Reach/0.jpg"]}""";

    private static final String WGER = """
            {"id": 77, "uuid": "11111111-2222-4333-8444-555555555555", "category": {"id": 9, "name": "Legs"},
             "muscles": [{"name": "Gastrocnemius", "name_en": "Calves"}], "muscles_secondary": [],
             "equipment": [{"id": 7, "name": "none (bodyweight exercise)"}],
             "license": {"id": 2, "full_name": "Creative Commons Attribution Share Alike 4", "short_name": "CC-BY-SA 4"},
             "license_author": "A. Uthor", "images": [{"image": "https://example.org/x.png"}], "videos": [],
             "translations": [
               {"language": 1, "name": "Reiher", "description": "<p>Stehen.</p>"},
               {"language": 2, "name": "Heron rise",
                "description": "<p>For calves &amp; balance:</p><ul><li>Stand <b>tall</b>.</li><li>Rise.<script>alert(1)</script></li></ul>"}]}""";

    @Autowired
    Practices practices;

    @Autowired
    ImportingExercises importing;

    SignedIn therapist;

    @BeforeEach
    void a_practice() {
        therapist = practices.practice();
    }

    @Test
    void what_free_exercise_db_says_is_taken_and_the_rest_left_open() {
        var exercise = free(FREE);
        assertThat(exercise.name()).isEqualTo("Heron Reach");
        assertThat(exercise.purposes()).containsExactly(Purpose.STRENGTH);
        assertThat(exercise.position()).isEqualTo(Position.STANDING);
        assertThat(exercise.equipment()).containsExactly(Equipment.WEIGHT);
        assertThat(exercise.regions()).containsExactly(Region.HIP, Region.KNEE, Region.LOW_BACK);
        assertThat(exercise.structures())
                .extracting(Structure::name)
                .containsExactly("Hamstrings", "Gluteal muscles", "Low back muscles");
        assertThat(exercise.steps()).extracting(Step::text).hasSize(3).startsWith("Stand tall with a small weight.");
        assertThat(exercise.dosage().amount()).isEqualTo(new Repetitions(10, 10));
        assertThat(exercise.dosage().laterality()).isEqualTo(Laterality.BOTH);
        assertThat(exercise.notInSource()).containsExactly(Decision.values());
        assertThat(exercise.sources()).singleElement().satisfies(it -> {
            assertThat(it.publisher()).contains("Unlicense");
            assertThat(it.link()).hasHost("github.com");
        });
    }

    @Test
    void what_is_guessed_is_told() {
        assertThat(check("[" + FREE + "]").taken().getFirst().notes())
                .extracting(ImportNote::kind)
                .containsExactlyInAnyOrder(
                        Kind.IMAGES_LEFT_OUT, Kind.POSITION_READ, Kind.SIDES_READ, Kind.START_VALUES);
    }

    @Test
    void a_stretch_is_held() {
        var stretch = free(FREE.replace("\"strength\"", "\"stretching\""));
        assertThat(stretch.dosage().amount()).isEqualTo(new Seconds(20, 20));
        assertThat(stretch.rep()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"barbell", "cable", "machine", "e-z curl bar"})
    void gym_equipment_is_refused_by_name(String equipment) {
        assertThat(refusal("[" + FREE.replace("dumbbell", equipment) + "]"))
                .isEqualTo(new ImportNote(Kind.GYM, equipment));
    }

    @ParameterizedTest
    @CsvSource({"bands, BAND", "kettlebells, WEIGHT"})
    void equipment_for_the_home_is_taken(String equipment, Equipment known) {
        assertThat(free(FREE.replace("dumbbell", equipment)).equipment()).containsExactly(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foam roll", "exercise ball", "medicine ball"})
    void equipment_that_the_library_has_no_word_for_is_said_in_a_step(String equipment) {
        var exercise = free(FREE.replace("dumbbell", equipment));
        assertThat(exercise.equipment()).isEmpty();
        assertThat(exercise.steps().getFirst().text()).isEqualTo("You need: " + equipment + ".");
    }

    @Test
    void what_it_needs_is_asked_for_where_it_is_not_said() {
        var report = check("[" + FREE.replace("\"dumbbell\"", "null") + "]");
        assertThat(report.taken().getFirst().notes()).contains(ImportNote.of(Kind.NEEDS_UNKNOWN));
        var bench = check("[" + FREE.replace("Stand tall", "Stand at a bench") + "]");
        assertThat(bench.taken().getFirst().notes()).contains(new ImportNote(Kind.SPEAKS_OF, "bench"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lie flat on your back.|SUPINE",
                "Lie face down on a mat with your hands behind your back.|PRONE",
                "Lie on your left side.|SIDE_LYING",
                "Get on all fours.|FOUR_POINT",
                "Kneel down.|KNEELING",
                "Sit on a chair, then stand.|SITTING",
                "Begin seated.|SITTING",
                "Stand up straight, then sit.|STANDING"
            })
    void the_position_is_the_first_that_the_words_name(String words, Position position) {
        assertThat(free(FREE.replace("Stand tall with a small weight.", words)).position())
                .isEqualTo(position);
    }

    @Test
    void no_position_is_made_up() {
        assertThat(refusal("[" + FREE.replace("Stand tall with a small weight.", "Do a sit-up.") + "]")
                        .kind())
                .isEqualTo(Kind.NO_POSITION);
    }

    @Test
    void what_wger_says_is_taken_without_its_html() {
        var exercise = wger(WGER);
        assertThat(exercise.name()).isEqualTo("Heron rise");
        assertThat(exercise.steps())
                .extracting(Step::text)
                .containsExactly("For calves & balance:", "Stand tall.", "Rise.");
        assertThat(exercise.structures()).extracting(Structure::name).containsExactly("Gastrocnemius");
        assertThat(exercise.position()).isEqualTo(Position.STANDING);
    }

    @Test
    void author_and_licence_stay_with_it() {
        var sources = wger(WGER).sources();
        assertThat(sources.getFirst().title()).isEqualTo("Heron rise, adapted");
        assertThat(sources.getFirst().author()).isEqualTo("A. Uthor");
        assertThat(sources.getFirst().publisher()).isEqualTo("wger, CC BY-SA 4.0");
        assertThat(sources.getFirst().link()).hasToString("https://wger.de/en/exercise/77/view");
        assertThat(sources.getLast().link()).hasToString("https://creativecommons.org/licenses/by-sa/4.0/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC-BY-NC 4", "CC-BY-ND 4", "ODbL", "", "All rights reserved"})
    void without_a_licence_that_allows_it_nothing_is_taken(String licence) {
        assertThat(refusal(results(WGER.replace("\"CC-BY-SA 4\"", "\"" + licence + "\""))))
                .isEqualTo(new ImportNote(Kind.NO_LICENCE, licence));
    }

    @Test
    void the_words_own_licence_counts() {
        var words = "\"language\": 2, \"license\": 99,";
        assertThat(refusal(results(WGER.replace("\"language\": 2,", words))).kind())
                .isEqualTo(Kind.NO_LICENCE);
        assertThat(wger(WGER.replace("\"language\": 2,", "\"language\": 2, \"license\": 1,"))
                        .sources()
                        .getFirst()
                        .publisher())
                .isEqualTo("wger, CC BY-SA 3.0");
    }

    @Test
    void a_licence_that_asks_for_an_author_needs_one() {
        var nobody = WGER.replace("A. Uthor", " ");
        assertThat(refusal(results(nobody)).kind()).isEqualTo(Kind.NO_AUTHOR);
        assertThat(wger(nobody.replace("CC-BY-SA 4", "CC0")).sources()).hasSize(2);
    }

    @Test
    void without_english_nothing_is_taken() {
        assertThat(refusal(results(WGER.replace("\"language\": 2", "\"language\": 3")))
                        .kind())
                .isEqualTo(Kind.NO_ENGLISH);
    }

    @Test
    void the_same_again_on_another_day_is_the_same() {
        var taken = check(results(WGER)).taken();
        as(therapist, () -> importing.add(taken, true));
        assertThat(check(results(WGER)).with(Outcome.ALREADY_HERE)).hasSize(1);
        assertThat(check(results(WGER.replace("Heron rise", "Heron lift"))).with(Outcome.CHANGED))
                .hasSize(1);
    }

    @Test
    void an_entry_that_is_none_spoils_no_other() {
        var report = check("[1, null, [], {}, {\"id\": 5}, \"x\", " + FREE + ", " + FREE + "]");
        assertThat(report.with(Outcome.NEW)).hasSize(1);
        assertThat(report.with(Outcome.REFUSED))
                .extracting(it -> it.notes().getFirst().kind())
                .containsExactly(
                        Kind.OTHER_FORMAT,
                        Kind.OTHER_FORMAT,
                        Kind.OTHER_FORMAT,
                        Kind.OTHER_FORMAT,
                        Kind.OTHER_FORMAT,
                        Kind.OTHER_FORMAT,
                        Kind.TWICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "[}",
                "{\"a\": 1}",
                "{\"results\": 5}",
                "[\"\\ud800\"",
                "[1e99999999999999999999999999]",
                "{\"results\": [{\"translations\": 3, \"uuid\": \"x\"}]}"
            })
    void what_is_none_of_the_forms_is_refused_with_a_sentence(String text) {
        var report = check(text);
        assertThat(report.taken()).isEmpty();
        assertThat(report.lines()).isNotEmpty();
    }

    @Test
    @Tag("D4")
    void deep_or_endless_json_is_refused() {
        assertThat(refusal("[".repeat(100_000)).kind()).isEqualTo(Kind.NO_JSON);
        assertThat(refusal("[\"" + "x".repeat(200_000) + "\"]").kind()).isEqualTo(Kind.NO_JSON);
        assertThat(refusal("[" + "1,".repeat(ReadingCollections.ENTRIES) + "1]").kind())
                .isEqualTo(Kind.TOO_MANY);
    }

    @Test
    void a_text_with_half_a_character_or_too_much_is_refused() {
        assertThat(refusal("[" + FREE.replace("Heron Reach", "Heron \\ud800") + "]")
                        .kind())
                .isEqualTo(Kind.FAULT);
        assertThat(refusal("[" + FREE.replace("Reach down", "x".repeat(1001)) + "]")
                        .about())
                .startsWith("steps[1].text");
    }

    private ExerciseContent free(String entry) {
        return sound("[" + entry + "]");
    }

    private ExerciseContent wger(String entry) {
        return sound(results(entry));
    }

    private ExerciseContent sound(String text) {
        var report = check(text);
        assertThat(report.taken()).as(report.toString()).hasSize(1);
        return report.taken().getFirst().content();
    }

    private static String results(String entry) {
        return "{\"count\": 1, \"next\": null, \"previous\": null, \"results\": [" + entry + "]}";
    }

    private ImportNote refusal(String text) {
        List<ImportLine> refused = check(text).with(Outcome.REFUSED);
        assertThat(refused).hasSize(1);
        return refused.getFirst().notes().getFirst();
    }

    private ImportReport check(String text) {
        return as(therapist, () -> importing.check("file.json", text.getBytes(UTF_8)));
    }
}
