package org.homestretch.report.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.homestretch.design.Segments;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;

/** Asks what a report is to tell, and to whom. */
class NewReportDialog extends FormDialog {

    private final LocalDate today;
    private final Consumer<PrepareReport> prepare;
    private final Segments<Audience> audience;
    private final Segments<ReportPeriod> period;
    private final DayField from;
    private final DayField to;
    private final TextArea comment;

    /** @param today the client's current local date */
    NewReportDialog(LocalDate today, Consumer<PrepareReport> prepare) {
        super("report.new.title", "report.new.lead", "report.new.prepare");
        this.today = today;
        this.prepare = prepare;
        audience = field("audience", segments("audience", Audience.values()));
        period = field("period", segments("period", ReportPeriod.values()));
        from = half("from", new DayField(getTranslation("report.new.from")));
        to = half("to", new DayField(getTranslation("report.new.to")));
        comment = field("comment", new TextArea(getTranslation("report.new.comment")));
        comment.setMaxLength(PrepareReport.LONGEST_COMMENT);
        period.addValueChangeListener(_ -> showDates());
        showDates();
    }

    @SafeVarargs
    private <E extends Enum<E>> Segments<E> segments(String name, E... choices) {
        var key = "report.new." + name;
        var segments = new Segments<E>(getTranslation(key), it -> getTranslation(key + "." + it.name()), choices);
        segments.setLabel(getTranslation(key));
        return segments;
    }

    private void showDates() {
        from.setVisible(period.getValue() == ReportPeriod.OWN);
        to.setVisible(period.getValue() == ReportPeriod.OWN);
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        prepare.accept(new PrepareReport(
                period.getValue().of(today, from.getValue(), to.getValue()), audience.getValue(), comment.getValue()));
    }
}
