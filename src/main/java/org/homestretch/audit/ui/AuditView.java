package org.homestretch.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homestretch.audit.AuditWords;
import org.homestretch.audit.ReadingTrail;
import org.homestretch.audit.TrailFilter;
import org.homestretch.design.Buttons;
import org.homestretch.design.Downloads;
import org.homestretch.design.EmptyState;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.Roles;

/** Who looked at, changed or was refused what, for the owners of the practice; a page of rows at a time. */
@Route("audit")
@Menu(title = "audit.menu", order = 85)
@RolesAllowed(Roles.OWNER)
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final ReadingTrail trail;
    private final AuditLines lines;
    private final PageHeading heading;
    private final Div list = new Div();
    private TrailFilter wanted = TrailFilter.ALL;

    AuditView(ReadingTrail trail, AuditWords words) {
        this.trail = trail;
        lines = new AuditLines(words, trail.zone(), getLocale());
        heading = new PageHeading(
                getTranslation("audit.title"),
                "",
                Downloads.link(
                        getTranslation("audit.file"), "audit.csv", "text/csv", () -> lines.csv(trail.file(wanted))));
        addClassNames("hs-page", "hs-stack");
        list.addClassName("hs-stack");
        var note = new Paragraph(getTranslation("audit.file.text", ReadingTrail.MOST_IN_FILE));
        note.addClassName("hs-soft");
        add(heading, new FilterRow(trail.people(), trail.clients(), this::narrow), list, note);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("audit.title"));
    }

    private void narrow(TrailFilter filter) {
        wanted = filter;
        show();
    }

    private void show() {
        var count = trail.count(wanted);
        heading.say(getTranslation("audit.sentence", count));
        list.removeAll();
        if (count == 0) list.add(new EmptyState(getTranslation("audit.none"), getTranslation("audit.none.text")));
        else addPage(0, count);
    }

    private void addPage(int from, int count) {
        list.add(lines.rows(trail.page(wanted, from, PAGE)));
        if (from + PAGE < count) {
            var more = new Div();
            more.add(Buttons.outlined(getTranslation("audit.more"), () -> {
                list.remove(more);
                addPage(from + PAGE, count);
            }));
            list.add(more);
        }
    }
}
