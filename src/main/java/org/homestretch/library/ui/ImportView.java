package org.homestretch.library.ui;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.homestretch.design.FileDrop;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.library.Origin;
import org.homestretch.library.pack.ImportReport;
import org.homestretch.library.pack.ImportingExercises;
import org.homestretch.library.pack.Offered;

/** Takes exercises in from a file: first what is in it and what becomes of it, and only then, when asked to, the exercises. */
@Route("library/import")
@RolesAllowed({OWNER, THERAPIST})
class ImportView extends Div implements HasDynamicTitle {

    /** More is told by the upload itself, before anything is sent. */
    private static final int LARGEST = 20_000_000;

    private final ImportingExercises importing;
    private final PageHeading heading;
    private final Div below = new Div();

    ImportView(ImportingExercises importing) {
        this.importing = importing;
        heading = new PageHeading(getTranslation("library.import"), getTranslation("library.import.lead"))
                .under(new RouterLink(getTranslation("library.ui.title"), LibraryView.class));
        addClassName("hs-page");
        below.addClassName("hs-stack");
        add(heading, below);
        choose();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("library.import"));
    }

    static void open() {
        UI.getCurrent().navigate(ImportView.class);
    }

    private void choose() {
        heading.say(getTranslation("library.import.lead"));
        below.removeAll();
        below.add(upload(), hint("library.import.pack"), hint("library.import.free"), hint("library.import.wger"));
    }

    private FileDrop upload() {
        return new FileDrop(
                "library.import",
                LARGEST,
                (name, bytes) -> show(importing.check(name, bytes)),
                ".zip",
                ".yaml",
                ".yml",
                ".json");
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hs-hint");
        return hint;
    }

    private void show(ImportReport report) {
        heading.say(getTranslation("library.import.checked"));
        below.removeAll();
        below.add(new ImportReportBox(report, this::add, this::choose));
    }

    private void add(List<Offered> chosen, boolean shared) {
        var count = importing.add(chosen, shared);
        Notice.show(getTranslation("library.import.added", count));
        UI.getCurrent().navigate(LibraryView.class, new Narrowing(Set.of(), Set.of(Origin.MINE), false).query());
    }
}
