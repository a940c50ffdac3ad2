package org.homestretch.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.homestretch.figure.MovingFigure;
import org.homestretch.figure.Posing;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every drawing of the library, for both sides and each value of a variant. */
class LibraryFiguresTest {

    private static final Set<String> PARTS =
            Set.of("svg", "title", "desc", "style", "defs", "g", "path", "use", "animate");
    private static final int LARGEST_ZIPPED = 6144;

    static Stream<ExerciseContent> drawn() {
        return LibraryCases.exercises().stream().filter(it -> it.figure() != null);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void nothing_slides_misses_its_place_or_sinks_into_the_ground(ExerciseContent exercise) {
        assertAll(sessions(exercise)
                .map(it -> () -> assertThat(ExerciseFigures.of(exercise, it.side(), it.variant())
                                .slips())
                        .as("%s %s", exercise.key(), it)
                        .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_drawing_is_small_sound_and_says_in_words_what_it_shows(ExerciseContent exercise) {
        assertAll(sessions(exercise).map(it -> () -> {
            var svg = ExerciseFigures.svg(exercise, it.side(), it.variant());
            var root = parsed(svg);
            assertThat(parts(root)).as("only what draws and moves").isSubsetOf(PARTS);
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(exercise.name());
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(zipped(svg)).as("bytes, zipped").isLessThanOrEqualTo(LARGEST_ZIPPED);
        }));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_figure_that_is_opened_to_be_posed_and_left_as_it_is_draws_the_same(ExerciseContent exercise) {
        var figure = requireNonNull(exercise.figure());
        var opened = Posing.of(figure).figure();
        for (var side : Side.values()) {
            assertThat(MovingFigure.of(opened, List.of(), side).svg("", ""))
                    .isEqualTo(MovingFigure.of(figure, List.of(), side).svg("", ""));
        }
        assertThat(Posing.of(opened).figure()).isEqualTo(opened);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_figure_that_is_mirrored_draws_the_other_side(ExerciseContent exercise) {
        var figure = requireNonNull(exercise.figure());
        var posing = Posing.of(figure);
        // Of two feet or knees the right one carries the body, in the mirror too.
        assumeThat(posing.contacts().getFirst())
                .doesNotStartWith("feet")
                .doesNotStartWith("knees")
                .doesNotStartWith("toes");
        posing.mirror();
        assertThat(MovingFigure.of(posing.figure(), List.of(), Side.RIGHT).svg("", ""))
                .isEqualTo(MovingFigure.of(figure, List.of(), Side.LEFT).svg("", ""));
    }

    @Test
    void every_exercise_of_the_library_is_drawn() {
        assertThat(LibraryCases.exercises().stream()
                        .filter(it -> it.figure() == null)
                        .map(ExerciseContent::key))
                .isEmpty();
    }

    private record Session(Side side, @Nullable String variant) {}

    private static Stream<Session> sessions(ExerciseContent exercise) {
        var variants = new ArrayList<@Nullable String>();
        variants.add(null);
        var figure = exercise.figure();
        if (figure != null && figure.variants() != null)
            variants.addAll(figure.variants().keySet());
        return variants.stream().flatMap(it -> Stream.of(Side.values()).map(side -> new Session(side, it)));
    }

    private static Element parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static Set<String> parts(Element root) {
        var names = new HashSet<>(List.of(root.getTagName()));
        var all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) names.add(all.item(i).getNodeName());
        return names;
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
