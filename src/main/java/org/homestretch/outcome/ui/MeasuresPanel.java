package org.homestretch.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Confirmation;
import org.homestretch.design.EmptyState;
import org.homestretch.design.Notice;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.outcome.Assignment;
import org.homestretch.outcome.ClientMeasures;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.outcome.MeasuredScore;
import org.homestretch.outcome.ReadingMeasures;
import org.homestretch.outcome.ui.MeasuresTab.Desk;

/** The whole of the tab: what is asked and when, then the course of each measure. */
class MeasuresPanel extends Div {

    private final ClientSummary client;
    private final Desk desk;

    MeasuresPanel(ClientSummary client, Desk desk) {
        this.client = client;
        this.desk = desk;
        addClassNames("hs-progress", "hs-measures");
        fill();
    }

    private void fill() {
        removeAll();
        var measures = desk.reading().assigned(client.id());
        if (measures.assignments().isEmpty()) {
            add(nothingYet());
            return;
        }
        add(asked(measures));
        ReadingMeasures.courses(measures).reversed().forEach(it -> add(course(it, measures)));
    }

    private Component nothingYet() {
        var title = getTranslation("outcome.empty.title");
        if (client.isDischarged()) return new EmptyState(title, getTranslation("outcome.empty.discharged"));
        return new EmptyState(title, getTranslation("outcome.empty.text", client.firstName()), assign(), importing());
    }

    private Section asked(ClientMeasures measures) {
        var asked = measures.assignments().stream()
                .filter(it -> !measures.isOver(it))
                .toList();
        var section = new Section();
        section.addClassName("hs-stack");
        var heading = new Header(new H2(getTranslation("outcome.asked")));
        heading.addClassName("hs-measures-head");
        if (!client.isDischarged()) {
            var actions = new Div(importing(), assign());
            actions.addClassName("hs-actions");
            heading.add(actions);
        }
        section.add(heading);
        if (asked.isEmpty()) section.add(new Paragraph(getTranslation("outcome.asked.none", client.firstName())));
        else section.add(rows(measures, asked));
        return section;
    }

    private Rows rows(ClientMeasures measures, Iterable<Assignment> asked) {
        var rows = new Rows();
        rows.addClassName("hs-measures-asked");
        for (var assignment : asked) {
            var name = assignment.definition().name();
            var due = measures
                    .dueNow(assignment)
                    .map(it -> new Chip(getTranslation("outcome.due.since", it), Chip.Tone.ACCENT))
                    .stream()
                    .toArray(Chip[]::new);
            var text = new RowText(name, line(measures, assignment), due);
            var enter =
                    named(Buttons.outlined(getTranslation("outcome.enter"), () -> enter(assignment)), "enter", name);
            var stop = named(Buttons.quiet(getTranslation("outcome.stop"), () -> stop(assignment)), "stop", name);
            var actions = new Div();
            actions.addClassName("hs-actions");
            if (due.length > 0) actions.add(enter);
            actions.add(stop);
            rows.addRow(text, actions);
        }
        return rows;
    }

    private Button named(Button button, String what, String measure) {
        button.setAriaLabel(getTranslation("outcome." + what + ".named", measure));
        return button;
    }

    private String line(ClientMeasures measures, Assignment assignment) {
        var cadence = assignment.cadence();
        var words = getTranslation(
                "outcome.cadence." + cadence.kind() + ".told", cadence.everyWeeks() == null ? 0 : cadence.everyWeeks());
        var next = measures.dueNext(assignment).map(it -> getTranslation("outcome.due.next", it));
        var named = assignment.activities().isEmpty() ? "" : RowText.DOT + String.join(", ", assignment.activities());
        return words + next.map(it -> RowText.DOT + it).orElse("") + named;
    }

    private Component course(MeasureCourse course, ClientMeasures measures) {
        return new CourseCard(course, desk.text(), scored -> correct(course, scored, measures));
    }

    private void correct(MeasureCourse course, MeasuredScore scored, ClientMeasures measures) {
        var answer = measures.current().stream()
                .filter(it -> it.id().equals(scored.answer()))
                .findFirst();
        answer.ifPresent(it -> AnswerDialog.correcting(course.definition(), it, wanted -> {
                    desk.answering().enter(client.id(), wanted);
                    done("outcome.corrected");
                })
                .open());
    }

    private void enter(Assignment assignment) {
        AnswerDialog.entering(assignment, client.zone(), desk.clock().instant(), wanted -> {
                    desk.answering().enter(client.id(), wanted);
                    done("outcome.entered");
                })
                .open();
    }

    private void stop(Assignment assignment) {
        new Confirmation(
                        getTranslation(
                                "outcome.stop.question", assignment.definition().name()),
                        getTranslation("outcome.stop.consequence", client.firstName()),
                        getTranslation("outcome.stop"),
                        () -> {
                            desk.assigning().end(client.id(), assignment.id());
                            done("outcome.stopped");
                        })
                .open();
    }

    private Button assign() {
        return Buttons.filled(getTranslation("outcome.assign"), () -> {
            var measures = desk.reading().assigned(client.id());
            new AssignDialog(desk.assigning().available(), measures, wanted -> {
                        desk.assigning().assign(client.id(), wanted);
                        done("outcome.assigned");
                    })
                    .open();
        });
    }

    private RouterLink importing() {
        return new RouterLink(getTranslation("outcome.import.link"), ImportMeasureView.class);
    }

    private void done(String key) {
        Notice.show(getTranslation(key));
        fill();
    }
}
