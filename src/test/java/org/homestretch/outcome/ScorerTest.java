package org.homestretch.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.outcome.MeasureCases.about;
import static org.homestretch.outcome.MeasureCases.answers;
import static org.homestretch.outcome.MeasureCases.builtIn;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.homestretch.outcome.Definition.Better;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.outcome.Definition.Kind;
import org.homestretch.outcome.Definition.Method;
import org.homestretch.outcome.Definition.Scoring;
import org.homestretch.outcome.MeasureCourse.Direction;
import org.homestretch.outcome.MeasureCourse.Size;
import org.junit.jupiter.api.Test;

class ScorerTest {

    /** Roland and Morris, Spine 1983;8:141-144: the score is the number of items checked, from 0 to 24. */
    @Test
    void the_roland_morris_score_is_the_number_of_statements_ticked() {
        var definition = builtIn("rmdq");

        assertThat(definition.items()).hasSize(24);
        for (int ticks = 0; ticks <= 24; ticks++) {
            assertThat(score(definition, ticked(ticks))).isEqualTo("" + ticks);
        }
    }

    /** The example on the form of the questionnaire: 12 at the beginning and 2 at the end are 10 points of improvement. */
    @Test
    void the_published_example_of_the_roland_morris_questionnaire_comes_out() {
        var change = course(builtIn("rmdq"), "12", "2").change().orElseThrow();

        assertThat(change.amount()).isEqualByComparingTo("-10");
        assertThat(change.direction()).isEqualTo(Direction.BETTER);
        assertThat(change.size()).isEqualTo(Size.IMPORTANT);
    }

    /** Stratford and others, Physiotherapy Canada 1995;47:258-263: the sum of the activity scores by their number. */
    @Test
    void the_patient_specific_score_is_the_sum_of_the_activities_by_their_number() {
        var definition = builtIn("psfs");

        assertThat(score(
                        definition,
                        about(List.of("Run", "Lift", "Sit"), "activity-1", 3, "activity-2", 5, "activity-3", 5)))
                .isEqualTo("4.3");
        assertThat(score(definition, about(List.of("Run", "Lift"), "activity-2", 5)))
                .isEqualTo("5.0");
    }

    /** The same paper: from 2 points on, a change of the mean can be told from measurement error. */
    @Test
    void a_change_of_the_patient_specific_mean_counts_from_2_points_on() {
        var definition = builtIn("psfs");

        assertThat(course(definition, "4.0", "5.9").change().orElseThrow().size())
                .isEqualTo(Size.WITHIN_ERROR);
        assertThat(course(definition, "4.0", "6.0").change().orElseThrow().size())
                .isEqualTo(Size.BEYOND_ERROR);
        assertThat(course(definition, "4.0", "6.3").change().orElseThrow().size())
                .isEqualTo(Size.IMPORTANT);
    }

    /** Childs and others, Spine 2005;30:1331-1334: a change of 2 points exceeds the bounds of measurement error. */
    @Test
    void a_change_of_pain_counts_from_2_points_on() {
        var definition = builtIn("nprs");

        assertThat(course(definition, "7", "6").change().orElseThrow().size()).isEqualTo(Size.WITHIN_ERROR);
        assertThat(course(definition, "7", "5").change().orElseThrow().size()).isEqualTo(Size.IMPORTANT);
        assertThat(course(definition, "5", "7").change().orElseThrow().direction())
                .isEqualTo(Direction.WORSE);
    }

    /** Coleman and others, 2012: days by minutes; the guideline's 30 minutes on 5 days are 150 minutes a week. */
    @Test
    void the_exercise_vital_sign_is_days_by_minutes() {
        var definition = builtIn("evs");

        assertThat(score(definition, answers("days", 5, "minutes", 30))).isEqualTo("150");
        assertThat(score(definition, answers("days", 0, "minutes", 0))).isEqualTo("0");
    }

    @Test
    void a_choice_counts_by_its_options_score_and_not_by_its_place() {
        assertThat(score(builtIn("overall-change"), answers("change", 1))).isEqualTo("-3");
        assertThat(score(builtIn("overall-change"), answers("change", 7))).isEqualTo("3");
    }

    @Test
    void with_fewer_answers_than_demanded_there_is_no_score_and_never_a_wrong_one() {
        assertThat(Scorer.score(builtIn("evs"), answers("days", 5)).value()).isNull();
        assertThat(Scorer.score(scales(4, Method.SUM, 3), answers("a1", 2, "a2", 2)))
                .isEqualTo(new Score(null, 2, 4));
    }

    @Test
    void a_gap_that_is_allowed_in_a_sum_counts_as_the_mean_of_the_rest() {
        assertThat(score(scales(4, Method.SUM, 3), answers("a1", 2, "a2", 4, "a3", 6)))
                .isEqualTo("16");
    }

    @Test
    void whatever_is_answered_the_score_lies_within_the_range_and_better_answers_never_lower_it() {
        var chance = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var count = 1 + chance.nextInt(8);
            var method = count == 1
                    ? Method.SINGLE
                    : List.of(Method.SUM, Method.MEAN).get(chance.nextInt(2));
            var definition = scales(count, method, 1 + chance.nextInt(count));
            Map<String, BigDecimal> values = new HashMap<>();
            IntStream.rangeClosed(1, count)
                    .filter(_ -> chance.nextInt(4) > 0)
                    .forEach(it -> values.put("a" + it, BigDecimal.valueOf(chance.nextInt(11))));
            var score = Scorer.score(definition, Answers.of(values, List.of()));

            assertThat(score.answered()).isEqualTo(values.size());
            assertThat(score.value() == null)
                    .isEqualTo(values.size() < definition.scoring().minimumAnswered());
            if (score.value() == null) continue;
            assertThat(score.value())
                    .isBetween(definition.scoring().low(), definition.scoring().high());
            var raised = new HashMap<>(values);
            raised.replaceAll((_, value) -> value.min(BigDecimal.valueOf(9)).add(BigDecimal.ONE));
            assertThat(Scorer.score(definition, Answers.of(raised, List.of())).value())
                    .isGreaterThanOrEqualTo(score.value());
        }
    }

    @Test
    void every_measure_that_comes_with_the_product_is_sound_and_says_by_what_right() {
        assertThat(MeasureFiles.read())
                .extracting(Definition::key)
                .containsExactly("evs", "nprs", "overall-change", "own-view-of-practice", "psfs", "rmdq");
    }

    private static Definition scales(int count, Method method, int minimum) {
        var items = IntStream.rangeClosed(1, count)
                .mapToObj(it -> new Item("a" + it, Kind.SCALE, "?", 0, 10, "low", "high", null, List.of()))
                .toList();
        var high = method == Method.SUM ? 10 * count : 10;
        var scoring = new Scoring(
                method,
                BigDecimal.ZERO,
                BigDecimal.valueOf(high),
                method == Method.MEAN ? 1 : 0,
                "points",
                null,
                minimum);
        return new Definition(
                "some",
                1,
                "Some",
                "about",
                "today",
                "lead",
                1,
                items,
                scoring,
                Better.HIGHER,
                null,
                null,
                "own",
                "own");
    }

    private static Answers ticked(int count) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int place = 1; place <= count; place++) values.put("s" + place, BigDecimal.ONE);
        return Answers.of(values, List.of());
    }

    static MeasureCourse course(Definition definition, String... scores) {
        var first = java.time.LocalDate.of(2026, 11, 2);
        return new MeasureCourse(
                definition,
                List.of(),
                IntStream.range(0, scores.length)
                        .mapToObj(it -> new MeasuredScore(
                                new AnswerId(new java.util.UUID(0, it)),
                                first.plusWeeks(it),
                                first.plusWeeks(it),
                                new BigDecimal(scores[it]),
                                1,
                                1,
                                false))
                        .toList());
    }

    private static String score(Definition definition, Answers answers) {
        var value = Scorer.score(definition, answers).value();
        return value == null ? "" : value.toPlainString();
    }
}
