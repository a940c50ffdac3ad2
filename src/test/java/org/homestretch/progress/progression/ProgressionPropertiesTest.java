package org.homestretch.progress.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.felt;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.published;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.LogCases;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SetLog;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.LineId;
import org.homestretch.plan.Prescription;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every proposal, whatever was prescribed and logged. */
class ProgressionPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final AtomicInteger MORE = new AtomicInteger();
    private static final AtomicInteger LESS = new AtomicInteger();

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @AfterAll
    static void the_histories_reach_both_rules() {
        assertThat(MORE.get()).isGreaterThan(50);
        assertThat(LESS.get()).isGreaterThan(50);
    }

    /** Two versions of three lines, and sessions of the last ten days that tend to the top and to pain, or to neither. */
    private static final class AnyTraining {

        private final Random random;
        private final ClientPlan plan;
        private final List<SessionLog> logs;

        AnyTraining(long seed) {
            random = new Random(seed * 1_000_003);
            plan = published(
                    null,
                    version(1, TODAY.minusDays(12), lines()),
                    version(2, TODAY.minusDays(random.nextInt(10)), lines()));
            logs = IntStream.range(0, random.nextInt(14)).mapToObj(this::log).toList();
        }

        private Prescription[] lines() {
            return Stream.of("a", "b", "c")
                    .filter(_ -> random.nextInt(5) > 0)
                    .map(name -> daily(name, dosage(name), 2))
                    .toArray(Prescription[]::new);
        }

        /** Often the same in both versions. */
        private Dosage dosage(String name) {
            var fixed = random.nextInt(3) > 0 ? new Random(name.hashCode()) : random;
            var sides = Laterality.values()[fixed.nextInt(5)];
            var dosage = DosageCases.dose(amount(fixed))
                    .sets(1 + fixed.nextInt(2))
                    .on(sides, sides.isTwoSided() ? SideOrder.TIGHTER_FIRST : null);
            if (fixed.nextBoolean()) dosage.with("ice", amount(fixed));
            if (fixed.nextBoolean()) dosage.effort(5);
            return dosage.dosage();
        }

        private static Amount amount(Random random) {
            var low = 1 + random.nextInt(12);
            return switch (random.nextInt(6)) {
                case 0 -> new Seconds(5 * low, 5 * low + random.nextInt(10));
                case 1 -> new Repetitions(195, 200);
                case 2 -> new Repetitions(1, 1);
                default -> new Repetitions(low, low + random.nextInt(4));
            };
        }

        SessionLog log(int number) {
            var most = random.nextInt(4) == 0 ? 11 : 4;
            return felt(
                    LogCases.session(
                            "log " + number,
                            TODAY.minusDays(random.nextInt(10)),
                            1 + random.nextInt(2),
                            exercises(random.nextInt(4) > 0)),
                    told(most),
                    told(most),
                    told(random.nextInt(4) == 0 ? 11 : 5));
        }

        private @Nullable Integer told(int most) {
            return random.nextInt(3) == 0 ? null : random.nextInt(most);
        }

        private ExerciseLog[] exercises(boolean top) {
            var from = plan.versions().get(random.nextInt(4) == 0 ? 0 : 1).version();
            return from.prescriptions().stream()
                    .filter(_ -> random.nextInt(6) > 0)
                    .map(it -> exercise(it, top))
                    .toArray(ExerciseLog[]::new);
        }

        private ExerciseLog exercise(Prescription line, boolean top) {
            Set<String> used = random.nextBoolean() ? Set.of("ice") : Set.of();
            var high = line.dosage().amountWith(used).high();
            var sets = new ArrayList<SetLog>();
            var sides = new ArrayList<>(line.dosage().laterality().sides());
            if (sides.isEmpty()) sides.add(null);
            for (var side : sides) {
                for (var set = 1; set <= line.dosage().sets(); set++) {
                    sets.add(new SetLog(set, side, top ? high : random.nextInt(high + 1), false));
                }
                if (random.nextInt(4) == 0) sets.add(new SetLog(1, side, random.nextInt(9), true));
            }
            return LogCases.exercise(line, used, sets.toArray(SetLog[]::new));
        }

        SessionLog painful() {
            var log = log(-1);
            return switch (random.nextInt(3)) {
                case 0 -> felt(log, null, 6 + random.nextInt(5), null);
                case 1 -> felt(log, 4 + random.nextInt(7), null, null);
                default ->
                    felt(log, random.nextInt(3), 3 + random.nextInt(8), null).painBefore() == 0
                            ? felt(log, 0, 3, null)
                            : felt(log, 1, 4 + random.nextInt(7), null);
            };
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_proposed_without_three_sessions_of_the_line_under_its_target(long seed) {
        var any = new AnyTraining(seed);
        for (var proposal : propose(any.plan, any.logs)) {
            (proposal.rule() == Rule.MORE ? MORE : LESS).incrementAndGet();
            var line = proposal.prescription();
            var times = any.logs.stream()
                    .filter(log -> log.exercises().stream()
                            .anyMatch(it ->
                                    it.line().equals(line.line()) && it.target().equals(line.dosage())))
                    .map(log -> log.date() + " " + log.slot())
                    .distinct();
            assertThat(times.count()).isGreaterThanOrEqualTo(3);
            assertThat(proposal.evidence()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_line_has_one_proposal_at_most_and_it_is_of_the_version_in_force(long seed) {
        var any = new AnyTraining(seed);
        var proposals = propose(any.plan, any.logs);
        var inForce = any.plan.effectiveOn(TODAY).orElseThrow().version();
        assertThat(proposals.stream().map(it -> it.prescription().line())).doesNotHaveDuplicates();
        assertThat(inForce.prescriptions())
                .containsAll(proposals.stream().map(OtherDosage::prescription).toList());
        assertThat(proposals).allMatch(it -> it.version().equals(inForce.id()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_painful_session_never_makes_more_of_anything(long seed) {
        var any = new AnyTraining(seed);
        var before = more(any.plan, any.logs);
        var after = more(
                any.plan,
                Stream.concat(any.logs.stream(), Stream.of(any.painful())).toList());
        assertThat(before).containsAll(after);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_raises_no_amount_of_the_line_less_and_less_raises_none(long seed) {
        var any = new AnyTraining(seed);
        for (var proposal : propose(any.plan, any.logs)) {
            var now = amounts(proposal.prescription().dosage());
            var then = amounts(proposal.proposed());
            assertThat(proposal.proposed()).isNotEqualTo(proposal.prescription().dosage());
            for (var i = 0; i < now.size(); i++) {
                var sign = proposal.rule() == Rule.MORE ? 1 : -1;
                assertThat(sign * (then.get(i).low() - now.get(i).low())).isNotNegative();
                assertThat(sign * (then.get(i).high() - now.get(i).high())).isNotNegative();
            }
            assertThat(proposal.proposed().withAmounts(_ -> new Repetitions(1, 1)))
                    .isEqualTo(proposal.prescription().dosage().withAmounts(_ -> new Repetitions(1, 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bonus_rounds_the_order_of_logs_and_repeats_change_nothing(long seed) {
        var any = new AnyTraining(seed);
        var proposals = Progression.propose(any.plan, any.logs, TODAY);
        var shuffled = new ArrayList<>(any.logs);
        shuffled.addAll(any.logs);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Progression.propose(any.plan, shuffled, TODAY)).isEqualTo(proposals);
        var plain =
                any.logs.stream().map(ProgressionPropertiesTest::withoutBonus).toList();
        assertThat(Progression.propose(any.plan, plain, TODAY)).isEqualTo(proposals);
    }

    @Test
    void the_same_history_always_proposes_the_same() {
        seeds().forEach(seed -> {
            var any = new AnyTraining(seed);
            assertThat(Progression.propose(any.plan, any.logs, TODAY))
                    .isEqualTo(Progression.propose(any.plan, any.logs, TODAY));
        });
    }

    private static List<Amount> amounts(Dosage dosage) {
        return Stream.concat(
                        Stream.of(dosage.amount()), dosage.branches().stream().map(it -> it.amount()))
                .toList();
    }

    private static Set<LineId> more(ClientPlan plan, List<SessionLog> logs) {
        var lines = new HashSet<LineId>();
        propose(plan, logs).stream()
                .filter(it -> it.rule() == Rule.MORE)
                .forEach(it -> lines.add(it.prescription().line()));
        return lines;
    }

    private static List<OtherDosage> propose(ClientPlan plan, List<SessionLog> logs) {
        return Progression.propose(plan, logs, TODAY).stream()
                .map(OtherDosage.class::cast)
                .toList();
    }

    private static SessionLog withoutBonus(SessionLog log) {
        return LogCases.with(
                log,
                log.exercises().stream()
                        .map(it -> new ExerciseLog(
                                it.prescription(),
                                it.line(),
                                it.target(),
                                it.preparations(),
                                it.tighterSide(),
                                it.variant(),
                                it.sets().stream().filter(set -> !set.bonus()).toList()))
                        .toList());
    }
}
