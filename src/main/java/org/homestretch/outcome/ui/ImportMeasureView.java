package org.homestretch.outcome.ui;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.FieldProblems;
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

    private Upload upload() {
        var upload = new Upload(new Handler());
        upload.setUploadButton(Buttons.filled(getTranslation("outcome.import.choose"), () -> {}));
        upload.setDropLabel(new Span(getTranslation("outcome.import.drop")));
        upload.addClassName("hs-import-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportingMeasures.LARGEST);
        upload.setAcceptedFileExtensions(".json");
        upload.setI18n(words());
        upload.addFileRejectedListener(it -> Notice.show(it.getErrorMessage()));
        return upload;
    }

    private UploadI18N words() {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation("outcome.import.large"));
        error.setIncorrectFileType(getTranslation("outcome.import.type"));
        error.setTooManyFiles(getTranslation("outcome.import.one"));
        var words = new UploadI18N();
        words.setError(error);
        return words;
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

    /** Keeps the file in memory for as long as it is looked at. */
    private final class Handler extends InMemoryUploadHandler {

        private Handler() {
            super((about, bytes) -> show(importing.check(about.fileName(), bytes), bytes));
        }

        @Override
        public long getFileSizeMax() {
            return ImportingMeasures.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return ImportingMeasures.LARGEST + 10_000L;
        }

        @Override
        public long getFileCountMax() {
            return 1;
        }
    }
}
