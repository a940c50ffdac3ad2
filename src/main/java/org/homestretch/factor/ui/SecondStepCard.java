package org.homestretch.factor.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Dates;
import org.homestretch.design.FieldProblems;
import org.homestretch.design.Notice;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.factor.StaffFactors;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.spi.AskingForProof;
import org.homestretch.identity.spi.PracticeCard;

/** Who of the practice has a second step, whether clients must, and the way back for whoever lost theirs. */
@org.springframework.stereotype.Component
class SecondStepCard implements PracticeCard {

    private final StaffFactors factors;
    private final CurrentPractice practice;
    private final AskingForProof asking;

    SecondStepCard(StaffFactors factors, CurrentPractice practice, AskingForProof asking) {
        this.factors = factors;
        this.practice = practice;
        this.asking = asking;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component content() {
        var people = new Div();
        show(people);
        return Card.titled(say("title"), new Paragraph(say("text")), people, clients(), lost());
    }

    private void show(Div people) {
        var rows = new Rows();
        for (var line : factors.staff()) rows.addRow(row(line, () -> show(people)));
        people.removeAll();
        people.add(rows);
    }

    private Component row(StaffFactors.Line line, Runnable again) {
        var chip = line.hasSecondStep() ? new Chip(say("on"), Tone.OK) : new Chip(say("none"), Tone.QUIET);
        var row = new Div(new RowText(line.name(), line.hasSecondStep() ? words(line) : "", chip));
        row.addClassName("hs-row");
        if (!line.hasSecondStep()) return row;
        var reset = Buttons.outlined(
                say("reset"),
                () -> sure(line.name(), () -> {
                    factors.reset(line.account());
                    again.run();
                }));
        reset.setAriaLabel(say("reset.name", line.name()));
        var deeds = new Div(reset);
        deeds.addClassName("hs-actions");
        row.add(deeds);
        return row;
    }

    private String words(StaffFactors.Line line) {
        var since = line.since();
        var app = since == null
                ? Stream.<String>empty()
                : Stream.of(say(
                        "since",
                        Dates.day(
                                since.atZone(practice.get().zone()).toLocalDate(),
                                UI.getCurrent().getLocale())));
        var passkeys = line.passkeys() == 0 ? Stream.<String>empty() : Stream.of(say("passkeys", line.passkeys()));
        return Stream.of(app, passkeys, Stream.of(say("codes", line.codesLeft())))
                .flatMap(it -> it)
                .collect(joining(", "));
    }

    private Component clients() {
        var box = new Checkbox(say("clients"), factors.areWantedOfClients());
        box.addValueChangeListener(event -> {
            if (!event.isFromClient()) return;
            var wanted = event.getValue();
            // It stays as it was until the proof is shown.
            box.setValue(!wanted);
            asking.before(() -> {
                factors.wantOfClients(wanted);
                box.setValue(wanted);
                Notice.show(say(wanted ? "clients.on" : "clients.off"));
            });
        });
        return box;
    }

    private Component lost() {
        var problems = new FieldProblems();
        var email = problems.field("email", new EmailField(say("client.email")));
        var reset = Buttons.outlined(say("reset"), () -> {
            if (problems.accept(() -> new EmailAddress(email.getValue()))) {
                sure(
                        email.getValue(),
                        () -> problems.accept(() -> {
                            Notice.show(say("reset.done", factors.resetClient(new EmailAddress(email.getValue()))));
                            email.clear();
                        }));
            }
        });
        var row = new Div(email, reset);
        row.addClassName("hs-limit");
        email.setWidth("20rem");
        email.setMaxWidth("100%");
        var lost = new Div(new H3(say("client.title")), row);
        lost.addClassName("hs-form");
        return lost;
    }

    private void sure(String name, Runnable work) {
        new Confirmation(say("reset.name", name), say("reset.sure", name), say("reset"), () -> asking.before(work))
                .open();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("factor.card." + key, arguments);
    }
}
