package org.homestretch.progress.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.html.H2;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.homestretch.design.Chart;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/** The same figures come of what was published, paused, logged, corrected and kept, and stand on the screen. */
class WorkbookKeptTest extends WorkspaceTest {

    /** Through the services every session takes its time; a policy tells long histories from short ones no better. */
    private static final int MOST_LOGS = 100;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReviewingProgress reviewing;

    @Autowired
    MessageSource messages;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void every_history_that_was_lived_has_the_figures_that_were_worked_out_by_hand_and_shows_them() {
        var living = beans.createBean(Living.class);
        var softly = new SoftAssertions();
        for (var written : Workbook.histories()) {
            if (Entered.of(written).size() > MOST_LOGS) continue;
            var lived = living.live(written, me);
            var expected = Expected.of(written);
            softly.assertThat(kept(written, lived)).as(written.toString()).isEqualTo(expected);
            compare(
                    softly,
                    written,
                    Expected.shown(expected),
                    onTab(written, lived).figures());
        }
        softly.assertAll();
    }

    private Map<String, String> kept(Written written, Living.Lived lived) {
        var period = new Period.Between(written.window().from(), written.window().to());
        var pair = lived.pair();
        var theirs = as(me, () -> reviewing.of(pair.id(), period)).period();
        assertThat(as(pair.client(), () -> reviewing.mine(period)).period()).isEqualTo(theirs);
        return Found.of(theirs, lived.lines());
    }

    private Shown onTab(Written written, Living.Lived lived) {
        var window = written.window();
        open("clients/" + lived.pair().id() + "/progress?from=" + window.from() + "&to=" + window.to());
        var figure = find(H2.class).all().stream()
                .filter(it -> it.hasClassName("hs-figure"))
                .findFirst()
                .orElseThrow();
        var charts = find(Chart.class).all().stream()
                .map(it -> json.readTree(it.getElement().getPropertyRaw("chart").toString()))
                .toList();
        return new ShownOnTab(figure.getText(), screen(), charts, lived.exercises(), messages);
    }

    /** All that is shown is right, and all is shown but what has no place there. */
    private static void compare(
            SoftAssertions softly, Written written, Map<String, String> expected, Map<String, String> shown) {
        shown.forEach((figure, text) ->
                softly.assertThat(text).as("%s shown in %s", figure, written).isEqualTo(expected.get(figure)));
        softly.assertThat(expected.keySet().stream()
                        .filter(it -> !shown.containsKey(it) && !hasNoPlaceOnTheTab(it, expected)))
                .as("not shown in %s", written)
                .isEmpty();
    }

    private static boolean hasNoPlaceOnTheTab(String figure, Map<String, String> expected) {
        return figure.equals("weekly")
                || figure.equals("active-weeks")
                || figure.equals("pain-before") && expected.containsKey("pain-after")
                || figure.endsWith(" when-needed")
                || figure.startsWith("lines ") && expected.get("sessions").equals("Not applicable");
    }
}
