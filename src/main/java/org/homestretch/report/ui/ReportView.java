package org.homestretch.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.design.Paper;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.report.PreparingReports;
import org.homestretch.report.PrintingReports;
import org.homestretch.report.ProgressReport;
import org.homestretch.report.ReadingReports;
import org.homestretch.report.ReportId;
import org.homestretch.report.ReportNotFound;
import org.homestretch.report.ReportSigned;

/** One report as it was frozen, and what may be done with it. */
@Route("reports/:report")
@RolesAllowed(Roles.THERAPIST)
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String REPORT = "report";

    private final ReadingReports reading;
    private final PreparingReports preparing;
    private final PrintingReports printing;
    private final CurrentPractice practice;
    private String title = "";

    ReportView(ReadingReports reading, PreparingReports preparing, PrintingReports printing, CurrentPractice practice) {
        this.reading = reading;
        this.preparing = preparing;
        this.printing = printing;
        this.practice = practice;
        addClassName("hs-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(REPORT)
                .flatMap(this::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ProgressReport report) {
        var content = report.content();
        title = getTranslation("design.page", content.title());
        removeAll();
        add(heading(report), new ReportSheet(report, practice.get().zone()));
    }

    private PageHeading heading(ProgressReport report) {
        var content = report.content();
        var actions = new Div();
        actions.addClassName("hs-actions");
        actions.add(
                ReportFiles.pdf(getTranslation("report.pdf"), printing, report.id(), Paper.of(getLocale())),
                ReportFiles.csv(getTranslation("report.csv"), printing, report.id()));
        if (!report.isSigned()) {
            actions.add(
                    Buttons.quiet(getTranslation("report.discard"), () -> askToDiscard(report)),
                    Buttons.filled(getTranslation("report.sign"), () -> sign(report.id())));
        }
        var chip = report.isSigned()
                ? new Chip(getTranslation("report.state.signed"), Chip.Tone.OK)
                : new Chip(getTranslation("report.state.unsigned"), Chip.Tone.QUIET);
        return new PageHeading(content.title(), content.lead(), actions)
                .under(CaseloadLinks.tab(content.client(), report.client(), "reports"))
                .marked(chip);
    }

    private void sign(ReportId id) {
        try {
            preparing.sign(id);
            Notice.show(getTranslation("report.sign.done"));
        } catch (ReportSigned before) {
            Notice.show(getTranslation("report.sign.before"));
        }
        show(reading.get(id));
    }

    private void askToDiscard(ProgressReport report) {
        new Confirmation(
                        getTranslation("report.discard.question"),
                        getTranslation("report.discard.consequence"),
                        getTranslation("report.discard.yes"),
                        () -> discard(report))
                .open();
    }

    private void discard(ProgressReport report) {
        try {
            preparing.discard(report.id());
            getUI().ifPresent(ui -> CaseloadLinks.open(ui, report.client(), "reports"));
        } catch (ReportSigned meanwhile) {
            Notice.show(getTranslation("report.sign.before"));
            show(reading.get(report.id()));
        }
    }

    /** Whether there is no such report or only no care relationship is never told apart. */
    private Optional<ProgressReport> find(String typed) {
        try {
            return Optional.of(reading.get(new ReportId(UUID.fromString(typed))));
        } catch (IllegalArgumentException | ReportNotFound unknown) {
            return Optional.empty();
        }
    }
}
