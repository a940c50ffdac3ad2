package org.homestretch.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.design.Card;
import org.homestretch.design.Dates;
import org.homestretch.design.Facts;
import org.homestretch.progress.ui.ChartCards;
import org.homestretch.report.ProgressReport;
import org.homestretch.report.ReportContent;

/** What a report says, from the figures to what they rest on. */
class ReportSheet extends Div {

    ReportSheet(ProgressReport report, ZoneId zone) {
        addClassNames("hs-progress", "hs-report");
        var content = report.content();
        add(figures(content));
        if (content.comment() != null) {
            var words = new Paragraph(content.comment());
            words.addClassName("hs-typed");
            add(Card.titled(getTranslation("report.comment", content.author()), words));
        }
        add(new ChartCards(content.charts(), null));
        content.measures().forEach(it -> add(measure(it)));
        add(basis(report, zone));
    }

    private Card figures(ReportContent content) {
        var facts = new Facts();
        content.figures().forEach(it -> facts.with(it.name(), value(it)));
        return Card.titled(getTranslation("report.figures"), facts);
    }

    private Component value(ReportContent.Fact fact) {
        if (fact.explanation().isEmpty()) return new Span(fact.value());
        var how = new NativeDetails();
        how.addClassName("hs-how");
        how.setSummaryText(getTranslation("progress.tab.how"));
        how.setContent(sentences(fact.explanation()));
        return new Div(new Span(fact.value()), how);
    }

    private static Card measure(ReportContent.ReportMeasure measure) {
        var scores = new Facts();
        measure.table().rows().forEach(row -> scores.with(row.getFirst(), row.get(1)));
        var judgedBy = new Paragraph(measure.judgedBy());
        judgedBy.addClassName("hs-row-line");
        return Card.titled(measure.name(), new Paragraph(measure.finding()), scores, judgedBy);
    }

    private Card basis(ProgressReport report, ZoneId zone) {
        var content = report.content();
        var signature = report.signature();
        var signed = signature == null
                ? getTranslation("report.unsigned")
                : getTranslation("report.signed", signature.signer(), Dates.moment(signature.at(), zone, getLocale()));
        var frozen = new Paragraph(getTranslation(
                "report.frozen",
                Dates.moment(report.preparedAt(), zone, getLocale()),
                content.policy(),
                report.shortHash()));
        frozen.addClassName("hs-row-line");
        return Card.titled(getTranslation("report.basis"), sentences(content.basis()), new Paragraph(signed), frozen);
    }

    private static UnorderedList sentences(List<String> sentences) {
        var list = new UnorderedList();
        sentences.forEach(it -> list.add(new ListItem(it)));
        return list;
    }
}
