package org.homestretch.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.function.Function;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Period;
import org.homestretch.shared.InputRefused;

/**
 * The whole of the tab: the choice of a period, its figure, the proposals, and how the figure came about. The address keeps
 * the choice.
 */
class ProgressPeriods extends Div {

    private final Div figure = new Div();
    private final Div details = new Div();
    private final String address;
    private final Function<Period, ClientProgress> reviewing;
    private final Function<ClientProgress, FigureCard> figures;
    private final Function<ClientProgress, ProgressPanel> panels;

    ProgressPeriods(
            ProposalPane proposals,
            String address,
            Period period,
            Function<Period, ClientProgress> reviewing,
            Function<ClientProgress, FigureCard> figures,
            Function<ClientProgress, ProgressPanel> panels) {
        this.address = address;
        this.reviewing = reviewing;
        this.figures = figures;
        this.panels = panels;
        addClassName("hs-progress");
        var first = first(period);
        var field = new PeriodField(first.period(), first.progress().period().window(), this::show);
        add(field, figure, proposals, details);
        fill(first.progress());
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
        fill(reviewing.apply(period));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(address, PeriodChoice.parameters(period)));
    }

    private void fill(ClientProgress progress) {
        figure.removeAll();
        figure.add(figures.apply(progress));
        details.removeAll();
        details.add(panels.apply(progress));
    }
}
