package org.homestretch.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.identity.Colleagues;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Role;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.library.ReportedProblem;
import org.homestretch.library.ReportingProblems;
import org.homestretch.library.WritingExercises;
import org.springframework.stereotype.Component;

/** What waits beside the list: problems that were reported to the owner, and exercises that can be offered again. */
@Component
class OwnerNotes {

    private final ReportingProblems reporting;
    private final WritingExercises writing;
    private final Library library;
    private final Colleagues colleagues;
    private final CurrentAccount current;
    private final CurrentPractice practice;

    OwnerNotes(
            ReportingProblems reporting,
            WritingExercises writing,
            Library library,
            Colleagues colleagues,
            CurrentAccount current,
            CurrentPractice practice) {
        this.reporting = reporting;
        this.writing = writing;
        this.library = library;
        this.colleagues = colleagues;
        this.current = current;
        this.practice = practice;
    }

    void show(Div place) {
        place.removeAll();
        if (current.get().is(Role.OWNER)) showProblems(place);
        var archived = writing.archived();
        if (archived.isEmpty()) return;
        var list = list();
        archived.forEach(it -> list.add(new ListItem(link(it))));
        place.add(new NativeDetails(place.getTranslation("library.ui.archived.title", archived.size()), list));
    }

    private void showProblems(Div place) {
        var problems = reporting.open();
        if (problems.isEmpty()) return;
        var list = list();
        problems.forEach(it -> list.add(item(it, place)));
        var details = new NativeDetails(place.getTranslation("library.ui.problems", problems.size()), list);
        details.setOpen(true);
        place.add(details);
    }

    private ListItem item(ReportedProblem problem, Div place) {
        var exercise = library.revision(problem.revision());
        var by = new Span(place.getTranslation(
                "library.ui.problem.by", colleagues.nameOf(problem.reporter()), day(problem.reportedAt())));
        by.addClassName("hs-row-line");
        var settle = Buttons.quiet(place.getTranslation("library.ui.problem.settle"), () -> {
            reporting.settle(problem.id());
            show(place);
        });
        settle.setAriaLabel(place.getTranslation("library.ui.problem.settle.named", exercise.name()));
        return new ListItem(link(exercise), new Paragraph(problem.description()), by, settle);
    }

    private String day(Instant at) {
        return Dates.day(
                at.atZone(practice.get().zone()).toLocalDate(), UI.getCurrent().getLocale());
    }

    private static RouterLink link(Exercise exercise) {
        return new RouterLink(exercise.name(), LibraryView.class, LibraryView.parameters(exercise));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("hs-plain");
        return list;
    }
}
