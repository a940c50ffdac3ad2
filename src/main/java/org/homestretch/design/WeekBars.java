package org.homestretch.design;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Bars of what was done of what was expected, period by period, with a table of the same numbers for all who read. */
public final class WeekBars extends Div {

    private static final int WIDTH = 40;
    private static final int GAP = 12;
    private static final int HEIGHT = 96;
    private static final int LABELS = 36;

    /**
     * One period; what was done is at most what was expected. A partial one is drawn lighter.
     *
     * @param label a few letters, under the bar
     * @param name in full, for the table
     * @param instead said in place of the numbers; none to show them
     */
    public record Bar(
            String label,
            String name,
            int done,
            int expected,
            boolean partial,
            @Nullable String instead) {

        public Bar(String label, String name, int done, int expected, boolean partial) {
            this(label, name, done, expected, partial, null);
        }

        String count() {
            return instead == null ? done + "/" + expected : instead;
        }
    }

    /** The table's words. */
    public record Words(String caption, String period, String done, String expected) {}

    public WeekBars(Words words, List<Bar> bars) {
        addClassName("hs-week-bars");
        add(new Html("<div aria-hidden=\"true\">" + drawing(bars) + "</div>"), table(words, bars));
    }

    private static String drawing(List<Bar> bars) {
        var most = Math.max(1, bars.stream().mapToInt(Bar::expected).max().orElse(1));
        var width = Math.max(1, bars.size()) * (WIDTH + GAP);
        return IntStream.range(0, bars.size())
                .mapToObj(index -> drawing(bars.get(index), index * (WIDTH + GAP), most))
                .collect(joining(
                        "",
                        "<svg viewBox=\"0 0 %d %d\" focusable=\"false\">".formatted(width, HEIGHT + LABELS),
                        "</svg>"));
    }

    private static String drawing(Bar bar, int x, int most) {
        var kind = bar.partial() ? " hs-bar-partial" : "";
        return rectangle("hs-bar-expected" + kind, x, bar.expected(), most)
                + rectangle("hs-bar-done" + kind, x, bar.done(), most)
                + text("hs-bar-label", x, HEIGHT + 16, bar.label())
                + text("hs-bar-count", x, HEIGHT + 32, bar.count());
    }

    private static String text(String name, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(name, x + WIDTH / 2, y, HtmlUtils.htmlEscape(text));
    }

    private static String rectangle(String name, int x, int amount, int most) {
        var height = (double) HEIGHT * amount / most;
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"4\"></rect>",
                name,
                x,
                HEIGHT - height,
                WIDTH,
                height);
    }

    private static NativeTable table(Words words, List<Bar> bars) {
        var table = new NativeTable();
        table.addClassName("hs-spoken");
        table.setCaptionText(words.caption());
        table.getHead()
                .add(new NativeTableRow(
                        header(words.period(), "col"), header(words.done(), "col"), header(words.expected(), "col")));
        bars.forEach(bar -> table.getBody()
                .add(new NativeTableRow(
                        header(bar.name(), "row"),
                        new NativeTableCell("" + bar.done()),
                        new NativeTableCell("" + bar.expected()))));
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
