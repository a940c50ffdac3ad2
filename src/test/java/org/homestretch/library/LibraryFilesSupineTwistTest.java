package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import org.homestretch.dosage.Branch;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.SideOrder;
import org.homestretch.library.ExerciseContent.Association;
import org.homestretch.library.ExerciseContent.Association.Claim;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.EducationLink;
import org.homestretch.library.ExerciseContent.EducationLink.Trigger;
import org.homestretch.library.ExerciseContent.Phase;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.library.ExerciseContent.Step.Role;
import org.homestretch.library.ExerciseContent.Structure;
import org.homestretch.library.ExerciseContent.Structure.Kind;
import org.homestretch.library.ExerciseContent.Variant.Value;
import org.homestretch.shared.Side;
import org.junit.jupiter.api.Test;

/** The fourteen facts of the exercise that the model was made to carry, in the order of the design. */
class LibraryFilesSupineTwistTest {

    private final LibraryContent library = LibraryFiles.read();
    private final ExerciseContent twist = library.exercises().stream()
            .filter(it -> it.key().equals("supine-twist"))
            .findFirst()
            .orElseThrow();

    @Test
    void fact_1_it_is_a_stretch_for_self_care_done_lying_on_the_back() {
        assertThat(twist.purposes()).containsExactlyInAnyOrder(Purpose.STRETCH, Purpose.SELF_CARE);
        assertThat(twist.position()).isEqualTo(Position.SUPINE);
    }

    @Test
    void fact_2_structures_go_with_symptom_patterns_as_firmly_as_the_author_claims() {
        assertThat(twist.structures())
                .extracting(Structure::key, Structure::kind)
                .containsExactlyInAnyOrder(
                        tuple("joints-between-vertebrae", Kind.JOINT),
                        tuple("multifidi", Kind.MUSCLE),
                        tuple("rotatores", Kind.MUSCLE),
                        tuple("quadratus-lumborum", Kind.MUSCLE));
        assertThat(twist.associations())
                .containsExactlyInAnyOrder(
                        new Association("multifidi", "sharp-fragile-vertebral-pain", Claim.MODERATE),
                        new Association("rotatores", "sharp-fragile-vertebral-pain", Claim.MODERATE),
                        new Association("quadratus-lumborum", "fragile-unstable-low-back", Claim.STRONG));
        assertThat(step(Role.MOVEMENT).why()).contains("many other patterns");
    }

    @Test
    void fact_3_lying_down_is_explained_by_the_weight_it_takes_off_the_spine() {
        assertThat(step(Role.SET_UP).text()).startsWith("Lie on your back");
        assertThat(step(Role.SET_UP).why()).contains("takes the weight of your body off your spine");
    }

    @Test
    void fact_4_ice_along_the_spine_or_a_coolant_is_an_optional_preparation_that_is_asked_for() {
        var ice = twist.preparation("ice").orElseThrow();
        assertThat(ice.question()).startsWith("Did you use ice").endsWith("?");
        assertThat(ice.instruction()).contains("both sides of your spine", "cooling rub");
        assertThat(step(Role.PREPARATION).text()).startsWith("If you like");
        assertThat(step(Role.PREPARATION).why()).contains("easier", "works better");
    }

    @Test
    void fact_5_crossing_the_legs_is_worded_for_each_side() {
        var cross = twist.steps().stream()
                .filter(it -> it.text().startsWith("Cross one leg"))
                .findFirst()
                .orElseThrow();
        assertThat(cross.role()).isEqualTo(Role.SET_UP);
        assertThat(cross.textFor(Side.LEFT)).isEqualTo("Cross your left leg over your right leg.");
        assertThat(cross.textFor(Side.RIGHT)).isEqualTo("Cross your right leg over your left leg.");
    }

    @Test
    void fact_6_the_top_leg_draws_the_knees_to_its_own_hip_until_tension_and_is_never_forced() {
        assertThat(step(Role.MOVEMENT).textFor(Side.LEFT)).contains("left leg", "to your left hip", "tension");
        assertThat(step(Role.MOVEMENT).textFor(Side.RIGHT)).contains("right leg", "to your right hip", "tension");
        assertThat(twist.endFeel()).isEqualTo("Tension in your hip or low back.");
        assertThat(twist.stopRule()).contains("Never force it");
        assertThat(twist.dosage().effortCeiling()).isEqualTo(2);
        assertThat(twist.dosage().load()).isNull();
    }

    @Test
    void fact_7_one_rep_is_move_hold_2_seconds_return() {
        assertThat(twist.rep())
                .extracting(Phase::kind)
                .containsExactly(Phase.Kind.MOVE, Phase.Kind.HOLD, Phase.Kind.RETURN);
        assertThat(twist.dosage().holdSeconds()).isEqualTo(2);
    }

    @Test
    void fact_8_the_foot_aims_the_stretch_from_mid_back_to_hip() {
        assertThat(twist.variant("foot").orElseThrow().values())
                .extracting(Value::key, Value::area)
                .containsExactly(tuple("near-hip", "mid-back"), tuple("middle", "low back"), tuple("far", "hip"));
        assertThat(twist.dosage().variant()).as("preset by the therapist").isNull();
    }

    @Test
    void fact_9_it_is_done_4_to_6_times_after_ice_and_12_to_15_times_without() {
        var dosage = twist.dosage().withSets(1);
        assertThat(dosage.branches()).containsExactly(new Branch("ice", new Repetitions(4, 6)));
        assertThat(dosage.amountWith(List.of("ice"))).isEqualTo(new Repetitions(4, 6));
        assertThat(dosage.amountWith(List.of())).isEqualTo(new Repetitions(12, 15));
    }

    @Test
    void fact_10_it_is_light_so_that_one_can_relax_into_it() {
        assertThat(twist.effortCue()).isEqualTo("Light, so that you can relax into it.");
    }

    @Test
    void fact_11_both_sides_are_done_the_tighter_one_first() {
        assertThat(twist.dosage().laterality()).isEqualTo(Laterality.BOTH);
        assertThat(twist.dosage().sideOrder()).isEqualTo(SideOrder.TIGHTER_FIRST);
        assertThat(twist.steps())
                .extracting(Step::text)
                .anyMatch(it -> it.contains("tighter side first") && it.contains("cross your legs the other way"));
    }

    @Test
    void fact_12_a_click_sends_one_back_to_the_other_side_as_a_bonus() {
        assertThat(twist.clickRule()).contains("click", "other side again");
        assertThat(twist.dosage().bonusAfterClick()).isTrue();
    }

    @Test
    void fact_13_ten_tips_are_offered_when_stretching_hurts_or_is_hard() {
        assertThat(twist.education())
                .contains(
                        new EducationLink("easier-stretching", Trigger.PAIN_HIGH),
                        new EducationLink("easier-stretching", Trigger.DIFFICULTY_HIGH));
        assertThat(library.education())
                .filteredOn(it -> it.key().equals("easier-stretching"))
                .singleElement()
                .satisfies(it -> assertThat(it.tips()).hasSize(10));
    }

    @Test
    void fact_14_what_the_source_leaves_open_is_open_and_said() {
        assertThat(twist.dosage().sets()).isNull();
        assertThat(twist.cautions()).isEmpty();
        assertThat(twist.notInSource()).containsExactlyInAnyOrder(Decision.values());
    }

    @Test
    void its_author_is_named_with_a_link() {
        var source = twist.sources().getFirst();
        assertThat(source.title()).isEqualTo("Self-Care Supine Twist");
        assertThat(source.author()).isEqualTo("Tony Preston");
        assertThat(source.publisher()).isEqualTo("Integrative Works");
        assertThat(source.link()).isEqualTo(URI.create("https://integrativeworks.com/self-care-supine-twist/"));
    }

    private Step step(Role role) {
        return twist.steps().stream()
                .filter(it -> it.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
