package org.homestretch.progress.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homestretch.progress.PeriodProgress;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every figure of every history is the one that was worked out by hand. */
class WorkbookTest {

    @TestFactory
    Stream<DynamicNode> each_figure_is_the_one_that_was_worked_out_by_hand() {
        return Workbook.histories().stream()
                .map(it -> dynamicContainer(it.toString(), Stream.of(it).flatMap(WorkbookTest::comparing)));
    }

    @Test
    void there_are_at_least_25_histories_each_with_a_story_of_its_own() {
        assertThat(Workbook.histories())
                .hasSizeGreaterThanOrEqualTo(25)
                .extracting(Written::story)
                .doesNotHaveDuplicates();
    }

    private static Stream<DynamicTest> comparing(Written written) {
        var expected = Expected.of(written);
        var period = PeriodProgress.of(Told.history(written), List.of(), written.window(), written.today());
        var found = Found.of(period, Told.lines(written));
        var figures = new TreeSet<>(expected.keySet());
        figures.addAll(found.keySet());
        return figures.stream().map(figure -> dynamicTest(figure, () -> compare(figure, expected, found)));
    }

    private static void compare(String figure, Map<String, String> expected, Map<String, String> found) {
        assertThat(found.get(figure)).as(figure).isEqualTo(expected.get(figure));
    }
}
