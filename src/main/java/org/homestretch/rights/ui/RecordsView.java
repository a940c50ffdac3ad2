package org.homestretch.rights.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.design.MoreMenu;
import org.homestretch.design.PageHeading;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.EmergencyNews;
import org.homestretch.rights.ErasureRequest;
import org.homestretch.rights.KeepingRecords;
import org.homestretch.rights.RecordLine;
import org.homestretch.rights.RecordsOfPractice;

/** All records of the practice for its owners, who answer for them without reading them. */
@Route("records")
@Menu(title = "rights.menu", order = 87)
@RolesAllowed(Roles.OWNER)
class RecordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final RecordsOfPractice records;
    private final KeepingRecords keeping;
    private final EmergencyNews news;
    private final AskingErasure asking;
    private final ErasingWithAnother erasing;
    private final RecordActions actions;
    private final CurrentPractice practice;
    private final PageHeading heading = new PageHeading(getTranslation("rights.title"), "");
    private final TextField search = new TextField();
    private final Div askedFor = new Div();
    private final Div list = new Div();
    private Set<ClientId> asked = Set.of();

    RecordsView(
            RecordsOfPractice records,
            KeepingRecords keeping,
            EmergencyNews news,
            AskingErasure asking,
            ErasingWithAnother erasing,
            RecordActions actions,
            CurrentPractice practice) {
        this.records = records;
        this.keeping = keeping;
        this.news = news;
        this.asking = asking;
        this.erasing = erasing;
        this.actions = actions;
        this.practice = practice;
        addClassNames("hs-page", "hs-stack");
        list.addClassName("hs-stack");
        search.setAriaLabel(getTranslation("rights.search"));
        search.setPlaceholder(getTranslation("rights.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.addValueChangeListener(_ -> show());
        var tools = new Div(search);
        tools.addClassName("hs-tools");
        add(heading, askedFor, tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("rights.title"));
    }

    private void show() {
        heading.say(getTranslation("rights.sentence", records.count("")));
        list.removeAll();
        showAsked();
        var count = records.count(search.getValue());
        if (count == 0 && !search.isEmpty()) {
            list.add(new Paragraph(getTranslation("rights.none.found", search.getValue())));
        }
        if (count > 0) append(new Rows(), 0, count);
        list.add(retention());
        list.add(new EmergencyCard(news.ofPractice(), practice.get().zone()));
        list.add(new ErasedCard(records.erased(), practice.get().zone()));
    }

    private void showAsked() {
        var open = asking.open();
        asked = open.stream().map(ErasureRequest::client).collect(toSet());
        askedFor.removeAll();
        if (!open.isEmpty())
            askedFor.add(new ToBeErasedCard(open, erasing, practice.get().zone(), this::show));
    }

    private void append(Rows rows, int page, int count) {
        if (page == 0) list.add(rows);
        records.find(search.getValue(), page, PAGE).forEach(it -> rows.addRow(row(it)));
        var left = count - (page + 1) * PAGE;
        if (left <= 0) return;
        var more = Buttons.outlined(getTranslation("rights.next", Math.min(left, PAGE), left), () -> {});
        more.addClickListener(_ -> {
            list.remove(more);
            append(rows, page + 1, count);
        });
        list.addComponentAtIndex(1, more);
    }

    private Component row(RecordLine record) {
        var deeds = new MoreMenu(
                getTranslation("rights.more"),
                getTranslation("rights.more.named", record.name()),
                actions.of(record, asked.contains(record.client()), this::show));
        var row = new Div(new RowText(record.name(), state(record) + RowText.DOT + record.email()), deeds);
        row.addClassName("hs-row");
        return row;
    }

    private String state(RecordLine record) {
        var end = record.dischargedOn();
        var care = end == null
                ? getTranslation("rights.care")
                : getTranslation("rights.discharged", Dates.day(end, getLocale()));
        return Stream.of(care, restricted(record), record.declined() ? getTranslation("rights.declined") : "")
                .filter(it -> !it.isEmpty())
                .collect(joining(RowText.DOT));
    }

    private String restricted(RecordLine record) {
        var since = record.restrictedSince();
        if (since == null) return "";
        var until = record.restrictedUntil();
        return until == null
                ? getTranslation("rights.restricted", day(since))
                : getTranslation("rights.restricted.ends", day(since), day(until));
    }

    private String day(Instant at) {
        return Dates.day(LocalDate.ofInstant(at, practice.get().zone()), getLocale());
    }

    /** Nothing is erased by itself: that the time has run out is shown, and an owner decides. */
    private Component overdue() {
        var over = records.over();
        if (over.isEmpty()) return new Paragraph(getTranslation("rights.over.none"));
        var rows = new Rows();
        over.forEach(it -> rows.addRow(row(it)));
        return rows;
    }

    private Component retention() {
        var years = keeping.years();
        var card = new RetentionCard(years.orElse(null), wanted -> {
            keeping.keepFor(wanted);
            show();
        });
        if (years.isEmpty()) return card;
        var over = new Div(new H2(getTranslation("rights.over.title")), overdue(), card);
        over.addClassName("hs-stack");
        return over;
    }
}
