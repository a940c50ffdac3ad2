package org.homestretch.library.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.homestretch.design.FormDialog;
import org.homestretch.library.ReportingProblems;

/** Asks what is wrong with an exercise. */
class ReportDialog extends FormDialog {

    private final TextArea description;
    private final Consumer<String> report;

    ReportDialog(Consumer<String> report) {
        super("library.ui.report", "library.ui.report.lead", "library.ui.report.send");
        this.report = report;
        description = field("description", new TextArea(getTranslation("library.ui.report.field")));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {() -> ReportingProblems.requireDescribed(description.getValue())};
    }

    @Override
    protected void work() {
        report.accept(description.getValue());
    }
}
