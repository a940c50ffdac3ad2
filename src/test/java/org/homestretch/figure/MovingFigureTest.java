package org.homestretch.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MovingFigureTest {

    private static final List<Phase> REP =
            List.of(new Phase(Phase.Kind.MOVE, 2), new Phase(Phase.Kind.HOLD, 30), new Phase(Phase.Kind.RETURN, 2));

    /** Every motion of every joint, at either end. */
    static Stream<Joint> joints() {
        return Arrays.stream(Joint.values());
    }

    @ParameterizedTest
    @MethodSource("joints")
    void no_joint_goes_beyond_what_a_body_can_do(Joint joint) {
        for (var range : joint.ranges()) {
            for (var beyond : List.of(range.low() - 1, range.high() + 1)) {
                assertThatExceptionOfType(FigureRefused.class)
                        .as("%s %s %s", joint, range.motion(), beyond)
                        .isThrownBy(() -> drawn(Placement.STANDING, start(joint, range.motion(), beyond)));
            }
            drawn(Placement.STANDING, start(joint, range.motion(), range.low()));
            drawn(Placement.STANDING, start(joint, range.motion(), range.high()));
        }
    }

    @ParameterizedTest
    @EnumSource(Placement.class)
    void who_is_not_posed_rests_on_the_ground_and_does_not_sink(Placement placement) {
        assertThat(drawn(placement, null).slips()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Placement.class)
    void the_left_side_is_the_right_one_in_a_mirror(Placement placement) {
        var start = Map.of("rightKnee", Map.of("flexion", 40.0), "trunk", Map.of("sideBend", 10.0));
        var right = MovingFigure.of(figure(placement, start, null), REP, Side.RIGHT);
        var left = MovingFigure.of(figure(placement, start, null), REP, Side.LEFT);
        for (var side : Side.values()) {
            var here = right.bodies.getFirst();
            var there = left.bodies.getFirst();
            assertMirrored(here.leg(side).knee(), there.leg(side.other()).knee());
            assertMirrored(here.leg(side).tip(), there.leg(side.other()).tip());
            assertMirrored(here.arm(side).wrist(), there.arm(side.other()).wrist());
            assertMirrored(here.skull(), there.skull());
        }
    }

    private static void assertMirrored(Vec here, Vec there) {
        assertThat(there.x()).isCloseTo(here.x(), within(1e-6));
        assertThat(there.y()).isCloseTo(-here.y(), within(1e-6));
        assertThat(there.z()).isCloseTo(here.z(), within(1e-6));
    }

    @Test
    void the_picture_moves_in_the_time_of_the_rep_and_cuts_a_long_hold_short() {
        assertThat(squat().svg("Squat", "")).contains("data-phases=\"MOVE 0 2;HOLD 2 5;RETURN 5 7\"", "dur=\"7s\"");
    }

    @Test
    void feet_on_the_floor_stay_where_they_are_while_the_pelvis_goes_down() {
        var squat = squat();
        assertThat(squat.slips()).isEmpty();
        var up = squat.bodies.getFirst();
        var down = squat.bodies.get(squat.end());
        assertThat(up.root().z() - down.root().z()).isCloseTo(25, within(.001));
        assertThat(down.leg(Side.LEFT).ankle().minus(up.leg(Side.LEFT).ankle()).length())
                .isCloseTo(0, within(.1));
    }

    @Test
    void equal_data_gives_an_equal_drawing() {
        assertThat(squat().svg("Squat", "Down.")).isEqualTo(squat().svg("Squat", "Down."));
    }

    @Test
    void words_in_a_picture_stay_words() {
        var svg = squat().svg("</title><script>alert(1)</script>", "a & b");
        assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;", "a &amp; b");
    }

    @Test
    void what_is_not_understood_is_told_with_its_place() {
        var figure = figure(Placement.STANDING, Map.of("rightKnob", Map.of("flexion", 5.0)), null);
        assertThatExceptionOfType(FigureRefused.class)
                .isThrownBy(() -> MovingFigure.of(figure, REP, Side.RIGHT))
                .satisfies(
                        it -> assertThat(it.faults()).singleElement().asString().contains("start", "rightKnob"));
    }

    private static MovingFigure squat() {
        var down = Map.of("pelvis", Map.of("down", 25.0, "backward", 12.0));
        return MovingFigure.of(figure(Placement.STANDING, null, List.of(down)), REP, Side.RIGHT);
    }

    private static MovingFigure drawn(Placement placement, @Nullable Map<String, Map<String, Double>> start) {
        return MovingFigure.of(figure(placement, start, null), REP, Side.RIGHT);
    }

    private static Map<String, Map<String, Double>> start(Joint joint, Motion motion, double value) {
        var part = joint.isPaired()
                ? "right" + joint.word.substring(0, 1).toUpperCase() + joint.word.substring(1)
                : joint.word;
        return Map.of(part, Map.of(word(motion), value));
    }

    /** {@code SIDE_BEND} as {@code sideBend}. */
    private static String word(Motion motion) {
        var words = motion.name().toLowerCase(java.util.Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(it -> it.substring(0, 1).toUpperCase() + it.substring(1))
                        .collect(joining());
    }

    private static PosedFigure figure(
            Placement placement,
            @Nullable Map<String, Map<String, Double>> start,
            @Nullable List<Map<String, Map<String, Double>>> move) {
        return new PosedFigure(
                placement, null, null, null, null, null, start, move, null, null, List.of("lowBack"), null, null, null);
    }
}
