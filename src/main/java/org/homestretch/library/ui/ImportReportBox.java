package org.homestretch.library.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.homestretch.design.Buttons;
import org.homestretch.design.Downloads;
import org.homestretch.library.pack.ImportLine;
import org.homestretch.library.pack.ImportLine.Outcome;
import org.homestretch.library.pack.ImportReport;
import org.homestretch.library.pack.Offered;

/** What a file holds: what can be added, to choose from, what is here already, and what was refused and why. */
class ImportReportBox extends Div {

    private static final int PAGE = 50;

    private final ImportReport report;
    private final ImportWords words = new ImportWords(this);
    private final Set<Offered> chosen = new LinkedHashSet<>();
    private final Checkbox shared = new Checkbox();
    private final Button add;
    private final UnorderedList list = plain();
    private final Div more = new Div();
    private int shown = PAGE;

    ImportReportBox(ImportReport report, BiConsumer<List<Offered>, Boolean> adding, Runnable again) {
        this.report = report;
        chosen.addAll(report.taken());
        addClassNames("hs-stack", "hs-import");
        shared.setLabel(getTranslation("library.own.shared"));
        add = Buttons.filled("", () -> adding.accept(List.copyOf(chosen), shared.getValue()));
        add(summary());
        if (!report.taken().isEmpty()) add(taken(), shared);
        add(actions(again));
        showReasons(Outcome.ALREADY_HERE);
        showReasons(Outcome.REFUSED);
        count();
    }

    private Paragraph summary() {
        var summary = new Paragraph(getTranslation(
                "library.import.summary",
                report.taken().size(),
                report.with(Outcome.ALREADY_HERE).size(),
                report.with(Outcome.REFUSED).size()));
        summary.getElement().setAttribute("role", "status");
        return summary;
    }

    private Div actions(Runnable again) {
        var saved = Downloads.link(
                getTranslation("library.import.save"), "import.csv", "text/csv", () -> ImportCsv.of(report, this));
        var actions = new Div();
        actions.addClassName("hs-actions");
        if (!report.taken().isEmpty()) actions.add(add);
        actions.add(Buttons.outlined(getTranslation("library.import.again"), again), saved);
        return actions;
    }

    private Div taken() {
        var section = new Div(new H2(getTranslation("library.import.taken")));
        section.addClassName("hs-stack");
        report.lines().stream()
                .filter(it -> it.outcome().isTaken())
                .flatMap(it -> it.notes().stream())
                .filter(it -> it.kind().isOfAll())
                .distinct()
                .forEach(it -> section.add(new Paragraph(words.sentence(it))));
        if (report.taken().size() > 1) section.add(all());
        section.add(list, more);
        showTaken();
        return section;
    }

    private Checkbox all() {
        var all = new Checkbox(getTranslation("library.import.all"), true);
        all.addValueChangeListener(it -> {
            if (it.getValue()) chosen.addAll(report.taken());
            else chosen.clear();
            showTaken();
            count();
        });
        return all;
    }

    private void showTaken() {
        list.removeAll();
        more.removeAll();
        var lines = report.lines().stream().filter(it -> it.outcome().isTaken()).toList();
        lines.stream().limit(shown).forEach(it -> list.add(row(it)));
        if (lines.size() > shown) {
            more.add(Buttons.quiet(getTranslation("library.ui.more", lines.size() - shown), () -> {
                shown += PAGE;
                showTaken();
            }));
        }
    }

    private ListItem row(ImportLine line) {
        var offered = line.taken().orElseThrow();
        var box = new Checkbox(ImportWords.name(line), chosen.contains(offered));
        box.addValueChangeListener(it -> {
            if (it.getValue()) chosen.add(offered);
            else chosen.remove(offered);
            count();
        });
        var row = new ListItem(box);
        if (line.outcome() == Outcome.CHANGED) row.add(note(getTranslation("library.import.outcome.CHANGED")));
        words.sentences(line).forEach(it -> row.add(note(it)));
        return row;
    }

    private void count() {
        add.setText(getTranslation("library.import.add", chosen.size()));
        add.setEnabled(!chosen.isEmpty());
    }

    /** Those with the same reason stand together, since a collection has hundreds of them. */
    private void showReasons(Outcome outcome) {
        var lines = report.with(outcome);
        if (lines.isEmpty()) return;
        var reasons = lines.stream()
                .collect(groupingBy(words::sentences, LinkedHashMap::new, mapping(ImportWords::name, toList())));
        var reasonList = plain();
        reasons.forEach((sentences, names) -> {
            var item = new ListItem(new Span(names.stream().collect(joining(", "))));
            sentences.forEach(it -> item.add(note(it)));
            reasonList.add(item);
        });
        var title = getTranslation("library.import.title." + outcome, lines.size());
        var details = new NativeDetails(title, reasonList);
        details.setOpen(report.taken().isEmpty() || outcome == Outcome.REFUSED && lines.size() <= PAGE);
        add(details);
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("hs-row-line");
        return note;
    }

    private static UnorderedList plain() {
        var list = new UnorderedList();
        list.addClassName("hs-plain");
        return list;
    }
}
