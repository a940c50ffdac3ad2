package org.homestretch.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Period;
import org.homestretch.shared.InputRefused;

/** The whole of the tab: the proposals, the choice of a period, and what the period shows. The address keeps the choice. */
class ProgressPeriods extends Div {

    private final Div shown = new Div();
    private final String address;
    private final Function<Period, ClientProgress> reviewing;
    private final Function<ClientProgress, ProgressPanel> panel;

    ProgressPeriods(
            ProposalPane proposals,
            String address,
            Period period,
            Function<Period, ClientProgress> reviewing,
            Function<ClientProgress, ProgressPanel> panel) {
        this.address = address;
        this.reviewing = reviewing;
        this.panel = panel;
        addClassName("hs-progress");
        var first = first(period);
        add(proposals, new PeriodField(first.period(), first.progress().period().window(), this::show), shown);
        shown.add(panel.apply(first.progress()));
    }

    private record First(Period period, ClientProgress progress) {}

    /** An address that somebody changed by hand to dates that make no sense shows what it shows without any. */
    private First first(Period period) {
        try {
            return new First(period, reviewing.apply(period));
        } catch (InputRefused nonsense) {
            var usual = new Period.Last(28);
            return new First(usual, reviewing.apply(usual));
        }
    }

    private void show(Period period) {
        var content = panel.apply(reviewing.apply(period));
        shown.removeAll();
        shown.add(content);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(address, PeriodChoice.parameters(period)));
    }
}
