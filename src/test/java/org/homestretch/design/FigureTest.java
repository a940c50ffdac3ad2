package org.homestretch.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "bridge, SUPINE",
        "supine-twist, SUPINE",
        "any, PRONE",
        "any, SIDE_LYING",
        "any, FOUR_POINT",
        "any, KNEELING",
        "any, SITTING",
        "any, STANDING"
    })
    void each_figure_stands_on_its_ground_and_stays_inside_its_frame(String key, String position) {
        var image = new BufferedImage(400, 240, BufferedImage.TYPE_INT_ARGB);
        var pencil = image.createGraphics();
        pencil.translate(40, 40);
        Figure.of(key, position).paint(pencil, 320, 160);

        assertThat(inked(image, 40, 360, 40, 200)).isGreaterThan(3000);
        assertThat(inked(image, 0, 400, 0, 240)).isEqualTo(inked(image, 38, 362, 38, 202));
    }

    @Test
    void a_limb_is_a_disc_at_each_joint_and_a_hull_between_two() {
        var limb = Limb.of(List.of(new double[] {0, 0, 10}, new double[] {100, 0, 10}));

        assertThat(limb.contains(50, 9.5)).isTrue();
        assertThat(limb.contains(109, 0)).isTrue();
        assertThat(limb.contains(109, 9)).isFalse();
        assertThat(limb.contains(50, 10.5)).isFalse();
    }

    @Test
    void an_exercise_that_is_drawn_shows_itself_any_other_its_position() {
        assertThat(Figure.of("supine-twist", "SUPINE")).isNotEqualTo(Figure.of("bridge", "SUPINE"));
        assertThat(Figure.of("bridge", "SUPINE")).isSameAs(Figure.of("clam", "SUPINE"));
    }

    private static int inked(BufferedImage image, int left, int right, int top, int bottom) {
        var inked = 0;
        for (var y = top; y < bottom; y++) {
            for (var x = left; x < right; x++) if ((image.getRGB(x, y) >>> 24) > 40) inked++;
        }
        return inked;
    }
}
