package org.homestretch.outcome.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.outcome.AnsweringMeasures;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.MeasureText;
import org.homestretch.outcome.ReadingMeasures;

/** What the client is asked about how things are, and what the answers say. */
@org.springframework.stereotype.Component
class MeasuresTab implements ClientRecordTab {

    /** What the tab works with. */
    record Desk(
            ReadingMeasures reading,
            AssigningMeasures assigning,
            AnsweringMeasures answering,
            MeasureText text,
            Clock clock) {}

    private final Desk desk;

    MeasuresTab(
            ReadingMeasures reading,
            AssigningMeasures assigning,
            AnsweringMeasures answering,
            MeasureText text,
            Clock clock) {
        this.desk = new Desk(reading, assigning, answering, text, clock);
    }

    @Override
    public String path() {
        return "measures";
    }

    @Override
    public String titleKey() {
        return "outcome.tab";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component content(ClientSummary client) {
        return new MeasuresPanel(client, desk);
    }
}
