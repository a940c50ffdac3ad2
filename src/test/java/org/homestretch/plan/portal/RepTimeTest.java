package org.homestretch.plan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Tempo;
import org.homestretch.library.ExerciseContent.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepTimeTest {

    private static final List<Phase> USUAL =
            List.of(new Phase(Phase.Kind.MOVE, 3), new Phase(Phase.Kind.HOLD, 2), new Phase(Phase.Kind.RETURN, 4));

    @Test
    void a_rep_takes_its_usual_time() {
        assertThat(RepTime.of(dosage(null, null), USUAL)).isEqualTo(new RepTime(3, 2, 4));
    }

    @Test
    void tempo_and_hold_of_the_dosage_come_before_what_is_usual() {
        assertThat(RepTime.of(dosage(10, null), USUAL)).isEqualTo(new RepTime(3, 10, 4));
        assertThat(RepTime.of(dosage(null, new Tempo(1, 5)), USUAL)).isEqualTo(new RepTime(1, 2, 5));
    }

    @Test
    void what_nobody_knows_is_nothing() {
        assertThat(RepTime.of(dosage(null, null), List.of())).isEqualTo(new RepTime(0, 0, 0));
    }

    private static Dosage dosage(@Nullable Integer hold, @Nullable Tempo tempo) {
        var ten = new Repetitions(10, 10);
        return new Dosage(1, ten, List.of(), hold, null, tempo, Laterality.NONE, null, null, null, null, false);
    }
}
