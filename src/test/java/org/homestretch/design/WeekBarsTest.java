package org.homestretch.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeekBarsTest {

    private static final WeekBars.Words WORDS = new WeekBars.Words("Week by week", "Week of", "Done", "Expected");

    @Test
    void the_table_says_what_the_bars_show() {
        var bars = new WeekBars(WORDS, List.of(new WeekBars.Bar("9 Nov", "9 Nov, part of the week", 3, 4, true)));

        var html = bars.getElement().getOuterHTML();
        assertThat(html).contains("Week by week", "9 Nov, part of the week", ">3<", ">4<", "scope=\"row\"");
        assertThat(html).contains("aria-hidden=\"true\"", "3/4", "height=\"72.0\"");
    }

    @Test
    void no_text_becomes_markup_and_no_bar_is_drawn_without_anything_expected() {
        var bars = new WeekBars(WORDS, List.of(new WeekBars.Bar("<b>x", "<b>x", 0, 0, false)));

        assertThat(bars.getElement().getOuterHTML()).doesNotContain("<b>").contains("height=\"0.0\"");
    }
}
