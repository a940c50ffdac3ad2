package org.homestretch.outcome.ui;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.FieldProblems;
import org.homestretch.design.FileDrop;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.outcome.Definition;
import org.homestretch.outcome.ImportingMeasures;
import org.homestretch.outcome.MeasureReport;
import org.homestretch.outcome.MeasureReport.Standing;

/** Takes in a measure from a FHIR Questionnaire: first what is in the file and what becomes of it, and only then the measure. */
@Route("measures/import")
@RolesAllowed({OWNER, THERAPIST})
class ImportMeasureView extends Div implements HasDynamicTitle {

    private final ImportingMeasures importing;
    private final Div below = new Div();

    ImportMeasureView(ImportingMeasures importing) {
        this.importing = importing;
        addClassName("hs-page");
        below.addClassNames("hs-stack", "hs-import");
        add(
                new PageHeading(getTranslation("outcome.import"), getTranslation("outcome.import.lead"))
                        .under(CaseloadLinks.clients(getTranslation("outcome.import.back"))),
                below);
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("outcome.import"));
    }

    private void choose() {
        below.removeAll();
        below.add(upload(), hint("outcome.import.needs"), hint("outcome.import.refuses"));
    }

    private FileDrop upload() {
        return new FileDrop(
                "outcome.import",
                ImportingMeasures.LARGEST,
                (name, bytes) -> show(importing.check(name, bytes), bytes),
                ".json");
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hs-hint");
        return hint;
    }

    void show(MeasureReport report, byte[] bytes) {
        below.removeAll();
        var status = new Paragraph(getTranslation("outcome.import." + report.standing(), report.fileName()));
        status.getElement().setAttribute("role", "status");
        below.add(status);
        if (report.definition() != null) below.add(found(report.definition()));
        if (!report.faults().isEmpty()) below.add(list("outcome.import.faults", report.faults()));
        if (!report.leftOut().isEmpty()) below.add(list("outcome.import.leftOut", report.leftOut()));
        if (report.definition() != null && report.standing() != Standing.ALREADY_HERE) addConfirmation(report, bytes);
        else below.add(actions(again()));
    }

    private Card found(Definition definition) {
        var scoring = definition.scoring();
        var card = new Card(
                new H2(definition.name()),
                new Paragraph(definition.about()),
                new Paragraph(getTranslation(
                        "outcome.import.found",
                        definition.items().size(),
                        getTranslation("outcome.import.method." + scoring.method()),
                        scoring.low(),
                        scoring.high(),
                        scoring.unit(),
                        getTranslation("outcome.about." + definition.better()),
                        scoring.minimumAnswered())));
        var questions = new UnorderedList();
        definition.items().forEach(it -> questions.add(new ListItem(it.text())));
        card.add(questions, new Paragraph(getTranslation("outcome.about.licence", definition.licence())));
        return card;
    }

    private Div list(String title, List<String> lines) {
        var list = new UnorderedList();
        lines.stream().limit(100).forEach(it -> list.add(new ListItem(it)));
        return new Div(new H2(getTranslation(title)), list);
    }

    private void addConfirmation(MeasureReport report, byte[] bytes) {
        var problems = new FieldProblems();
        var confirm = problems.field("mayUseIt", new Checkbox(getTranslation("outcome.import.confirm")));
        var add = Buttons.filled(
                getTranslation("outcome.import.add"),
                () -> problems.accept(() -> add(report, bytes, confirm.getValue())));
        below.add(confirm, actions(add, again()));
    }

    private Button again() {
        return Buttons.outlined(getTranslation("outcome.import.again"), this::choose);
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("hs-actions");
        return actions;
    }

    private void add(MeasureReport report, byte[] bytes, boolean mayUseIt) {
        importing.add(report.fileName(), bytes, mayUseIt);
        Notice.show(getTranslation("outcome.import.added"));
        choose();
    }
}
