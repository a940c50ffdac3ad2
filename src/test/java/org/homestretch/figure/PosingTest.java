package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.homestretch.shared.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PosingTest {

    private static final Surroundings BARE = new Surroundings(null, null, null, null, null, null, null, null, null);

    @ParameterizedTest
    @EnumSource(Placement.class)
    void a_handle_that_is_dragged_where_it_is_stays_there(Placement placement) {
        var posing = Posing.of(PosedFigure.still(placement));
        for (var handle : posing.handles(0)) {
            var before = posing.svg(0);
            posing.drag(0, handle.name(), handle.x(), handle.y());
            assertThat(posing.svg(0)).as(handle.name()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Placement.class)
    void a_handle_goes_where_it_is_dragged_as_far_as_the_joints_let_it(Placement placement) {
        var random = new Random(7);
        for (var name : Posing.of(PosedFigure.still(placement)).handles(0).stream()
                .map(Handle::name)
                .toList()) {
            for (int i = 0; i < 20; i++) {
                var posing = Posing.of(PosedFigure.still(placement));
                var from = handle(posing, name);
                double x = from.x() + random.nextDouble(-300, 300), y = from.y() + random.nextDouble(-300, 300);
                posing.drag(0, name, x, y);
                var to = handle(posing, name);
                // Whole degrees leave a place some millimetres off its aim.
                assertThat(Math.hypot(x - to.x(), y - to.y()))
                        .as(name)
                        .isLessThanOrEqualTo(Math.hypot(x - from.x(), y - from.y()) + 6);
                assertThat(Posing.of(posing.figure()).svg(0)).isEqualTo(posing.svg(0));
            }
        }
    }

    @Test
    void what_is_no_handle_or_no_place_moves_nothing() {
        var posing = Posing.of(PosedFigure.still(Placement.STANDING));
        assertThatThrownBy(() -> posing.drag(0, "wing", 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> posing.drag(0, "leftHip", 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> posing.drag(0, "leftHand", Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(posing.figure()).isEqualTo(PosedFigure.still(Placement.STANDING));
    }

    @Test
    void a_hand_that_is_dragged_within_reach_arrives() {
        var posing = Posing.of(PosedFigure.still(Placement.STANDING));
        var from = handle(posing, "rightHand");
        posing.drag(0, "rightHand", from.x() + 120, from.y() - 160);
        var to = handle(posing, "rightHand");
        assertThat(to.x()).isCloseTo(from.x() + 120, within(6.0));
        assertThat(to.y()).isCloseTo(from.y() - 160, within(6.0));
    }

    @Test
    void a_foot_that_stands_is_moved_with_what_it_stands_on() {
        var posing = Posing.of(PosedFigure.still(Placement.STANDING));
        posing.addAfter(0);
        var from = handle(posing, "rightFoot");
        posing.drag(1, "rightFoot", from.x(), from.y() - 40);
        assertThat(posing.figure().move().getFirst()).containsOnlyKeys("rightFoot");
        assertThat(posing.dials(1, BodyPart.RIGHT_LEG)).anySatisfy(it -> {
            assertThat(it.part() + " " + it.motion()).isEqualTo("rightFoot up");
            assertThat(it.value()).isEqualTo(10);
        });
    }

    @Test
    void what_is_changed_at_the_start_is_changed_in_later_poses_that_were_alike() {
        var posing = Posing.of(PosedFigure.still(Placement.SITTING));
        posing.addAfter(0);
        posing.set(1, dial(posing, BodyPart.RIGHT_ARM, "rightElbow"), 90);
        posing.set(0, dial(posing, BodyPart.RIGHT_ARM, "rightElbow"), 20);
        posing.set(0, dial(posing, BodyPart.NECK, "neck"), 30);
        assertThat(posing.figure().start())
                .isEqualTo(Map.of("rightElbow", Map.of("flexion", 20.0), "neck", Map.of("flexion", 30.0)));
        assertThat(posing.figure().move()).containsExactly(Map.of("rightElbow", Map.of("flexion", 90.0)));
    }

    @Test
    void nothing_is_bent_beyond_its_limit() {
        var posing = Posing.of(PosedFigure.still(Placement.STANDING));
        posing.set(0, dial(posing, BodyPart.RIGHT_LEG, "rightKnee"), 900);
        assertThat(posing.figure().start()).isEqualTo(Map.of("rightKnee", Map.of("flexion", 150.0)));
    }

    @Test
    void a_mirrored_figure_is_the_drawing_for_the_other_side() {
        var posed = PosedFigure.still(Placement.SIDE_LYING_LEFT)
                .among(BARE.seenFrom("yaw -75 pitch 20")
                        .restingOn(List.of("pelvis on mat", "rightHand on mat"))
                        .with(List.of("mat", "band from rightHand forward 20 up 30 right 15", "pillow under head"))
                        .aimedAt(List.of("rightHip"))
                        .led("rightKnee 14"))
                .posed(
                        Map.of("rightHip", Map.of("flexion", 30.0)),
                        List.of(Map.of("rightHip", Map.of("abduction", 25.0))),
                        List.of());
        var mirrored = Posing.of(posed);
        mirrored.mirror();
        assertThat(MovingFigure.of(mirrored.figure(), List.of(), Side.RIGHT).svg("", ""))
                .isEqualTo(MovingFigure.of(posed, List.of(), Side.LEFT).svg("", ""));
        mirrored.mirror();
        assertThat(mirrored.movingSvg(List.of())).isEqualTo(Posing.of(posed).movingSvg(List.of()));
    }

    @Test
    void poses_are_added_and_removed_in_their_place() {
        var posing = Posing.of(PosedFigure.still(Placement.SUPINE));
        assertThat(posing.addAfter(0)).isEqualTo(1);
        posing.set(1, dial(posing, BodyPart.RIGHT_LEG, "rightHip"), 90);
        assertThat(posing.addAfter(0)).isEqualTo(1);
        posing.set(1, dial(posing, BodyPart.RIGHT_LEG, "rightHip"), 40);
        assertThat(posing.addBack()).isEqualTo(3);
        assertThat(List.of(posing.moves(), posing.backs())).containsExactly(2, 1);
        posing.remove(1);
        assertThat(posing.figure().move()).containsExactly(Map.of("rightHip", Map.of("flexion", 90.0)));
        posing.remove(1);
        assertThat(List.of(posing.moves(), posing.backs()))
                .as("without a movement there is no way back")
                .containsExactly(0, 0);
    }

    @Test
    void what_is_not_understood_changes_nothing() {
        var posing = Posing.of(PosedFigure.still(Placement.SITTING));
        for (var wrong : List.of(
                BARE.with(List.of("dragon under head")),
                BARE.restingOn(List.of("rightHand on chair")),
                BARE.seenFrom("the moon"),
                BARE.aimedAt(List.of("wing")))) {
            assertThatThrownBy(() -> posing.surround(wrong)).isInstanceOf(FigureRefused.class);
        }
        assertThat(posing.figure()).isEqualTo(PosedFigure.still(Placement.SITTING));
    }

    private static Handle handle(Posing posing, String name) {
        return posing.handles(0).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Dial dial(Posing posing, BodyPart part, String name) {
        return posing.dials(0, part).stream()
                .filter(it -> it.part().equals(name) && it.motion().equals("flexion"))
                .findFirst()
                .orElseThrow();
    }
}
