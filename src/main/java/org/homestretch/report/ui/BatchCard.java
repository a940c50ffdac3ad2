package org.homestretch.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.report.Batch;

/** How far a batch has come, and what may be done about it. */
class BatchCard extends Composite<Card> {

    /** What the reader may ask for. */
    interface Actions {
        void cancel(Batch batch);

        void goOn(Batch batch);

        void signAll(Batch batch);
    }

    BatchCard(Batch batch, boolean stalled, Actions actions) {
        var name = getTranslation("report.batch.name", batch.from());
        getContent()
                .add(new H2(getTranslation(
                        "report.batch.heading", name, getTranslation("report.new.audience." + batch.audience()))));
        var buttons = new Div();
        buttons.addClassName("hs-actions");
        if (batch.isUnderWay()) {
            var bar = new ProgressBar(0, batch.all(), batch.finished());
            bar.getElement().setAttribute("aria-label", name);
            getContent().add(bar);
            buttons.add(Buttons.outlined(getTranslation("report.batch.cancel"), () -> actions.cancel(batch)));
            if (stalled) buttons.add(Buttons.outlined(getTranslation("report.batch.goOn"), () -> actions.goOn(batch)));
        } else if (batch.unsigned() > 0) {
            buttons.add(Buttons.outlined(
                    getTranslation("report.batch.sign", batch.unsigned()), () -> actions.signAll(batch)));
        }
        getContent().add(new Paragraph(sentence(batch)));
        if (batch.nothing() > 0) getContent().add(line("nothing", batch.nothing()));
        if (batch.failed() > 0) getContent().add(line("failed", batch.failed()));
        if (buttons.getComponentCount() > 0) getContent().add(buttons);
    }

    private String sentence(Batch batch) {
        if (batch.isUnderWay()) return getTranslation("report.batch.progress", batch.finished(), batch.all());
        return batch.isCancelled() && batch.waiting() > 0
                ? getTranslation("report.batch.cancelled", batch.made(), batch.waiting())
                : getTranslation("report.batch.done", batch.made());
    }

    private Paragraph line(String key, int number) {
        var line = new Paragraph(getTranslation("report.batch." + key, number));
        line.addClassName("hs-row-line");
        return line;
    }
}
