package org.homestretch.progress.workbook;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.homestretch.progress.Dose;
import org.homestretch.progress.Figure;
import org.jspecify.annotations.Nullable;

/**
 * So much of so many, in the workbook's own notation: "23/8 of 3 = 95.8 %", "1 of 2", "not applicable".
 *
 * @param done exact, but for what lies beyond the ninth place
 * @param percent as it is shown; none below three expected
 */
record Share(BigDecimal done, int expected, @Nullable BigDecimal percent) {

    private static final String NONE = "not applicable";
    private static final Pattern NOTATION = Pattern.compile("([\\d.]+)(?:/(\\d+))? of (\\d+)(?: = ([\\d.]+) %)?");

    /** @throws IllegalStateException when it is written otherwise */
    static Share parse(String text) {
        if (text.equals(NONE)) return new Share(BigDecimal.ZERO, 0, null);
        var found = NOTATION.matcher(text);
        if (!found.matches()) throw new IllegalStateException("No share: " + text);
        var divisor = found.group(2) == null ? BigDecimal.ONE : new BigDecimal(found.group(2));
        return new Share(
                new BigDecimal(found.group(1)).divide(divisor, 9, HALF_UP),
                Integer.parseInt(found.group(3)),
                found.group(4) == null ? null : new BigDecimal(found.group(4)));
    }

    static Share of(Figure figure) {
        return new Share(
                BigDecimal.valueOf(figure.done()),
                figure.expected(),
                figure.percent().map(BigDecimal::valueOf).orElse(null));
    }

    static Share of(Dose dose) {
        return new Share(
                BigDecimal.valueOf(dose.sum()).setScale(9, HALF_UP),
                dose.expected(),
                dose.percent().map(BigDecimal::valueOf).orElse(null));
    }

    /** As a screen, a page or a row has to show it. */
    String shown() {
        if (expected == 0) return "Not applicable";
        return percent == null ? plain(done.setScale(1, HALF_UP)) + " of " + expected : plain(percent) + "%";
    }

    /** The counts alone. */
    String counted() {
        return expected == 0 ? shown() : plain(done) + " of " + expected;
    }

    @Override
    public String toString() {
        if (expected == 0) return NONE;
        return plain(done) + " of " + expected + (percent == null ? "" : " = " + plain(percent) + " %");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
