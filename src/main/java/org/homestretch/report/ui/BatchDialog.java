package org.homestretch.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.homestretch.design.FormDialog;
import org.homestretch.design.Segments;
import org.homestretch.report.Audience;
import org.jspecify.annotations.Nullable;

/** Asks for which month and for whom the reports of all clients are to be made. */
class BatchDialog extends FormDialog {

    private static final int MONTHS = 24;

    private final BiConsumer<@Nullable YearMonth, Audience> start;
    private final ComboBox<YearMonth> month;
    private final Segments<Audience> audience;

    BatchDialog(YearMonth last, BiConsumer<@Nullable YearMonth, Audience> start) {
        super("report.batch.title", "report.batch.lead", "report.batch.start");
        this.start = start;
        month = field("month", new ComboBox<>(getTranslation("report.batch.for"), months(last)));
        month.setItemLabelGenerator(it -> getTranslation("report.batch.name", it.atDay(1)));
        month.setValue(last);
        month.setRequired(true);
        audience = new Segments<>(
                getTranslation("report.new.audience"),
                it -> getTranslation("report.new.audience." + it),
                Audience.THERAPIST,
                Audience.CLIENT,
                Audience.REFERRER);
        audience.setLabel(getTranslation("report.new.audience"));
        field("audience", audience);
    }

    private static List<YearMonth> months(YearMonth last) {
        return IntStream.range(0, MONTHS).mapToObj(last::minusMonths).toList();
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        start.accept(month.getValue(), audience.getValue());
    }
}
