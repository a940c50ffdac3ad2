package org.homestretch.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import org.homestretch.design.Buttons;
import org.homestretch.design.Confirmation;
import org.homestretch.design.EmptyState;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.Roles;
import org.homestretch.report.Audience;
import org.homestretch.report.Batch;
import org.homestretch.report.PreparingBatches;
import org.homestretch.report.ReadingReports;
import org.jspecify.annotations.Nullable;

/** The reports of all clients in care, and those of a month made at once. */
@Route("reports")
@Menu(title = "report.menu", order = 30)
@RolesAllowed(Roles.THERAPIST)
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle, BatchCard.Actions {

    private static final int A_SECOND = 1000;
    /** Nothing came of it for this many seconds: whoever worked on it has stopped. */
    private static final int STALLED = 20;

    private final ReadingReports reading;
    private final PreparingBatches preparing;
    private final PageHeading heading;
    private final Div batches = new Div();
    private final Div list = new Div();
    private int finished = -1;
    private int seconds;
    private Registration looking = () -> {};

    ReportsView(ReadingReports reading, PreparingBatches preparing) {
        this.reading = reading;
        this.preparing = preparing;
        heading = new PageHeading(
                getTranslation("report.menu"), "", Buttons.filled(getTranslation("report.batch"), this::ask));
        addClassName("hs-page");
        batches.addClassName("hs-stack");
        add(heading, batches, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(_ -> show());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("report.menu"));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        looking.remove();
    }

    private void ask() {
        new BatchDialog(preparing.lastMonth(), this::start).open();
    }

    private void start(@Nullable YearMonth month, Audience audience) {
        preparing.start(month, audience, getLocale());
        show();
    }

    @Override
    public void cancel(Batch batch) {
        preparing.cancel(batch.id());
        show();
    }

    @Override
    public void goOn(Batch batch) {
        seconds = 0;
        preparing.goOn(batch.id(), getLocale());
        show();
    }

    @Override
    public void signAll(Batch batch) {
        new Confirmation(
                        getTranslation("report.batch.sign.question", batch.unsigned()),
                        getTranslation("report.batch.sign.consequence"),
                        getTranslation("report.sign"),
                        () -> {
                            Notice.show(getTranslation("report.batch.signed", preparing.signAll(batch.id())));
                            show();
                        })
                .open();
    }

    /** Again once a second for as long as something is made; looking at what has stalled must keep nobody signed in. */
    private void show() {
        var known = preparing.batches();
        var underWay = known.stream().anyMatch(Batch::isUnderWay);
        var now = known.stream().mapToInt(Batch::finished).sum();
        seconds = now == finished ? seconds + 1 : 0;
        finished = now;
        batches.removeAll();
        var stalled = seconds >= STALLED;
        known.forEach(it -> batches.add(new BatchCard(it, stalled, this)));
        UI.getCurrent().setPollInterval(underWay && !stalled ? A_SECOND : -1);
        showReports();
    }

    private void showReports() {
        var reports = reading.newest();
        var unsigned = reports.stream().filter(it -> !it.isSigned()).count();
        var sentence = reports.isEmpty() ? "none" : unsigned == 0 ? "signed" : "unsigned";
        heading.say(getTranslation("report.sentence." + sentence, reports.size(), unsigned));
        list.removeAll();
        list.add(
                reports.isEmpty()
                        ? new EmptyState(getTranslation("report.none.all"), getTranslation("report.none.all.text"))
                        : new ReportList(reports, true));
    }
}
