package org.homestretch.progress.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.bonus;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.felt;
import static org.homestretch.adherence.LogCases.session;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.published;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Repetitions;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Phase;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.progress.progression.Proposal.Evidence;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.homestretch.shared.Side;
import org.junit.jupiter.api.Test;

/** Progression rule v1, example by example. */
class ProgressionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate START = TODAY.minusWeeks(3);
    private static final Set<String> ICE = Set.of("ice");

    private final Prescription twist = daily("twist", DosageCases.supineTwist().dosage(), 1);
    private final Prescription squat =
            daily("squat", DosageCases.reps(8, 10).sets(2).effort(6).dosage(), 1);
    private final ClientPlan plan = plan(version(1, START, twist, squat));

    @Test
    void the_top_on_both_sides_in_three_sessions_with_little_pain_proposes_more() {
        var logs = List.of(
                felt(session("a", TODAY.minusDays(3), 1, twists(6, 6)), 3, 2, null),
                felt(session("b", TODAY.minusDays(1), 1, twists(6, 6)), null, null, null),
                felt(session("c", TODAY, 1, twists(7, 6)), 2, 3, null));

        var proposal = only(logs);

        assertThat(proposal.rule()).isEqualTo(Rule.MORE);
        assertThat(proposal.prescription()).isEqualTo(twist);
        assertThat(proposal.version()).isEqualTo(plan.newest().version().id());
        assertThat(proposal.proposed())
                .isEqualTo(DosageCases.reps(16, 20)
                        .with("ice", new Repetitions(6, 8))
                        .hold(2)
                        .on(twist.dosage().laterality(), twist.dosage().sideOrder())
                        .click()
                        .dosage());
        assertThat(proposal.dates()).containsExactly(TODAY.minusDays(3), TODAY.minusDays(1), TODAY);
        assertThat(proposal.evidence().stream().map(Evidence::log))
                .containsExactlyElementsOf(logs.stream().map(SessionLog::id).toList());
    }

    @Test
    void one_side_below_the_top_in_one_of_the_three_proposes_nothing() {
        assertThat(propose(three(twists(6, 6), twists(6, 5), twists(6, 6)))).isEmpty();
        assertThat(propose(three(twists(6, 6), exercise(twist, ICE, set(Side.LEFT, 6)), twists(6, 6))))
                .isEmpty();
    }

    @Test
    void the_top_is_that_of_the_branch_that_applied() {
        assertThat(propose(three(twists(6, 6), without(6, 6), twists(6, 6)))).isEmpty();
        var without = only(three(without(15, 15), without(15, 16), without(15, 15)));
        assertThat(without.proposed().amount()).isEqualTo(new Repetitions(14, 17));
        assertThat(without.proposed().amountWith(ICE)).isEqualTo(new Repetitions(5, 7));
    }

    @Test
    void every_set_has_to_reach_the_top() {
        assertThat(propose(three(squats(10, 10), squats(10, 10), squats(12, 8))))
                .isEmpty();
        assertThat(propose(three(squats(10, 10), squats(10, 10), exercise(squat, set(1, null, 20)))))
                .isEmpty();
        assertThat(only(three(squats(10, 10), squats(10, 11), squats(12, 10)))
                        .proposed()
                        .amount())
                .isEqualTo(new Repetitions(10, 12));
    }

    @Test
    void two_sessions_are_too_few() {
        assertThat(propose(three(twists(6, 6), twists(6, 6), twists(6, 6)).subList(1, 3)))
                .isEmpty();
    }

    @Test
    void bonus_rounds_never_count() {
        var withBonus = exercise(twist, ICE, set(Side.LEFT, 6), set(Side.RIGHT, 3), bonus(Side.RIGHT, 3));
        assertThat(propose(three(twists(6, 6), twists(6, 6), withBonus))).isEmpty();
        var onlyBonus = session("bonus", TODAY.plusDays(0), 2, exercise(twist, ICE, bonus(Side.LEFT, 9)));
        var logs = Stream.concat(three(twists(6, 6), twists(6, 6), twists(6, 6)).stream(), Stream.of(onlyBonus));
        assertThat(only(logs.toList()).rule()).isEqualTo(Rule.MORE);
    }

    @Test
    void without_any_pain_told_nothing_more_is_proposed() {
        var untold = three(twists(6, 6), twists(6, 6), twists(6, 6)).stream()
                .map(it -> felt(it, null, null, null))
                .toList();
        assertThat(propose(untold)).isEmpty();
    }

    @Test
    void pain_above_three_or_a_rise_by_three_holds_more_back() {
        var top = three(twists(6, 6), twists(6, 6), twists(6, 6));
        assertThat(propose(replaced(top, 0, felt(top.get(0), 4, 2, null)))).isEmpty();
        assertThat(propose(replaced(top, 1, felt(top.get(1), null, 4, null)))).isEmpty();
        assertThat(propose(replaced(top, 1, felt(top.get(1), 0, 3, null)))).isEmpty();
    }

    @Test
    void effort_above_the_ceiling_holds_more_back_where_both_are_known() {
        var top = three(squats(10, 10), squats(10, 10), squats(10, 10));
        assertThat(propose(replaced(top, 2, felt(top.get(2), 1, 1, 7)))).isEmpty();
        assertThat(only(replaced(top, 2, felt(top.get(2), 1, 1, 6))).rule()).isEqualTo(Rule.MORE);
        var twists = three(twists(6, 6), twists(6, 6), twists(6, 6));
        assertThat(only(replaced(twists, 2, felt(twists.get(2), 1, 1, 10))).rule())
                .isEqualTo(Rule.MORE);
    }

    @Test
    void much_pain_after_or_a_clear_rise_in_two_of_three_sessions_proposes_about_a_quarter_less() {
        var logs = three(twists(4, 4), twists(5, 4), twists(6, 6));
        var proposal = only(
                List.of(felt(logs.get(0), 6, 6, null), felt(logs.get(1), 2, 2, null), felt(logs.get(2), 1, 4, null)));

        assertThat(proposal.rule()).isEqualTo(Rule.EASE);
        assertThat(proposal.proposed().amount()).isEqualTo(new Repetitions(9, 11));
        assertThat(proposal.proposed().amountWith(ICE)).isEqualTo(new Repetitions(3, 4));
    }

    @Test
    void one_painful_session_of_three_proposes_no_less() {
        var logs = three(twists(4, 4), twists(5, 4), twists(6, 6));
        assertThat(propose(replaced(logs, 2, felt(logs.get(2), 5, 9, null)))).isEmpty();
    }

    @Test
    void nothing_is_proposed_where_nothing_can_be_less() {
        var one = daily("step", DosageCases.reps(1, 1).dosage(), 1);
        var logs = three(exercise(one, set(null, 0)), exercise(one, set(null, 1)), exercise(one, set(null, 0))).stream()
                .map(it -> felt(it, 3, 8, null))
                .toList();
        assertThat(Progression.propose(plan(version(1, START, one)), logs, TODAY))
                .isEmpty();
    }

    @Test
    void sessions_under_an_earlier_target_do_not_count() {
        var changed = daily("twist", twist.dosage().withAmounts(NextAmount.moreThan(new Repetitions(4, 6))), 1);
        var later = plan(version(1, START, twist), version(2, TODAY.minusDays(1), changed));
        assertThat(Progression.propose(later, three(twists(8, 8), twists(8, 8), twists(8, 8)), TODAY))
                .isEmpty();
    }

    @Test
    void several_logs_of_one_occurrence_are_one_session() {
        var logs = IntStream.range(0, 3)
                .mapToObj(i -> felt(session("same" + i, TODAY, 1, twists(6, 6)), 1, 1, null))
                .toList();
        assertThat(propose(logs)).isEmpty();
    }

    @Test
    void sessions_of_long_ago_say_nothing_about_today() {
        var logs = three(twists(6, 6), twists(6, 6), twists(6, 6));
        assertThat(Progression.propose(plan, logs, TODAY.plusWeeks(7))).hasSize(1);
        assertThat(Progression.propose(plan, logs, TODAY.plusWeeks(8))).isEmpty();
    }

    @Test
    void what_a_published_version_already_changes_is_not_proposed_again() {
        var changed = daily("twist", twist.dosage().withAmounts(NextAmount::lessThan), 1);
        var waiting = plan(version(1, START, twist), version(2, TODAY.plusDays(2), changed));
        assertThat(Progression.propose(waiting, three(twists(6, 6), twists(6, 6), twists(6, 6)), TODAY))
                .isEmpty();
    }

    @Test
    void a_phase_at_its_planned_end_proposes_the_next_one() {
        var phase = new Phase("Calm down", 3, TODAY.minusWeeks(3).plusDays(1), "Add load");
        var running = published(phase, version(1, START, twist));
        var version = running.newest().version().id();

        assertThat(Progression.propose(running, List.of(), TODAY.minusDays(1))).isEmpty();
        assertThat(Progression.propose(running, List.of(), TODAY)).containsExactly(new OtherPhase(version, phase));
        assertThat(Progression.propose(running, List.of(), TODAY.plusWeeks(9)))
                .containsExactly(new OtherPhase(version, phase));
    }

    @Test
    void less_stands_before_more() {
        var logs = three(squats(10, 10), squats(10, 10), squats(10, 10));
        var painful = IntStream.range(0, 3)
                .mapToObj(i -> felt(session("p" + i, TODAY.minusDays(i), 2, twists(4, 4)), 2, 7, null))
                .toList();
        assertThat(propose(Stream.concat(logs.stream(), painful.stream()).toList()))
                .extracting(Proposal::rule)
                .containsExactly(Rule.EASE, Rule.MORE);
    }

    private ExerciseLog twists(int left, int right) {
        return exercise(twist, ICE, set(Side.LEFT, left), set(Side.RIGHT, right));
    }

    private ExerciseLog without(int left, int right) {
        return exercise(twist, set(Side.LEFT, left), set(Side.RIGHT, right));
    }

    private ExerciseLog squats(int first, int second) {
        return exercise(squat, set(1, null, first), set(2, null, second));
    }

    /** One on each of the last three days, pain 2 before and 1 after. */
    private static List<SessionLog> three(ExerciseLog... exercises) {
        return IntStream.range(0, 3)
                .mapToObj(i -> felt(session("log" + i, TODAY.minusDays(2 - i), 1, exercises[i]), 2, 1, null))
                .toList();
    }

    private static List<SessionLog> replaced(List<SessionLog> logs, int index, SessionLog by) {
        return IntStream.range(0, logs.size())
                .mapToObj(i -> i == index ? by : logs.get(i))
                .toList();
    }

    private static ClientPlan plan(PlanVersion... versions) {
        return published(null, versions);
    }

    private List<Proposal> propose(List<SessionLog> logs) {
        return Progression.propose(plan, logs, TODAY);
    }

    private OtherDosage only(List<SessionLog> logs) {
        assertThat(propose(logs)).hasSize(1);
        return (OtherDosage) propose(logs).getFirst();
    }
}
