package org.homestretch.identity.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.PageHeading;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.AccountSummary;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.InvitationMail;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.PracticeSettings;
import org.homestretch.identity.Role;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Staff;
import org.homestretch.identity.spi.AskingForProof;
import org.homestretch.identity.spi.PracticeCard;

/**
 * Who works in the practice, and what its owners decide for all of it. Its cards and the question for a proof are beans, whose
 * fields the bundle would not find.
 */
@Route("practice")
@Menu(title = "identity.practice.menu", order = 90)
@RolesAllowed(Roles.OWNER)
@Uses(Checkbox.class)
@Uses(EmailField.class)
@Uses(PasswordField.class)
@Uses(TextField.class)
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Staff staff;
    private final Inviting inviting;
    private final InvitationMail mail;
    private final CurrentPractice practice;
    private final PracticeSettings settings;
    private final List<PracticeCard> cards;
    private final AskingForProof asking;

    PracticeView(
            Staff staff,
            Inviting inviting,
            InvitationMail mail,
            CurrentPractice practice,
            PracticeSettings settings,
            List<PracticeCard> cards,
            AskingForProof asking) {
        this.staff = staff;
        this.inviting = inviting;
        this.mail = mail;
        this.practice = practice;
        this.settings = settings;
        this.asking = asking;
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(PracticeCard::order))
                .toList();
        addClassName("hs-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("identity.practice.title"));
    }

    private void show() {
        var people = staff.list();
        var rows = new Rows();
        people.forEach(person -> rows.addRow(row(person)));
        removeAll();
        add(
                new PageHeading(
                        getTranslation("identity.practice.title"),
                        getTranslation(
                                "identity.practice.sentence",
                                people.size(),
                                practice.get().name()),
                        Buttons.filled(
                                getTranslation("identity.staff.invite"),
                                () -> asking.before(() -> new TherapistDialog(this::add).open()))),
                rows,
                new PlanLimitCard(practice.get().dailyMinutes(), settings::limitDailyMinutes));
        cards.forEach(card -> add(card.content()));
    }

    private Component row(AccountSummary person) {
        var roles = person.roles().stream()
                .sorted()
                .map(role -> getTranslation("identity.role." + role))
                .collect(joining(", "));
        var row = new Div(new RowText(person.name(), roles + RowText.DOT + person.email(), state(person)));
        row.addClassName("hs-row");
        var deeds = new Div();
        deeds.addClassName("hs-actions");
        row.add(deeds);
        if (isWaiting(person)) {
            deeds.add(Buttons.outlined(getTranslation("identity.staff.link"), () -> invite(person.id())));
        }
        if (person.deactivated()) act(deeds, "reactivate", person, () -> staff.reactivate(person.id()));
        else act(deeds, "deactivate", person, () -> staff.deactivate(person.id()));
        if (person.active()) {
            var role = person.roles().contains(Role.OWNER) ? Role.THERAPIST : Role.OWNER;
            act(deeds, "appoint." + role, person, () -> staff.appoint(person.id(), role));
        }
        return row;
    }

    /** Each is asked for once more, since it signs the person out. */
    private void act(Div deeds, String deed, AccountSummary person, Runnable work) {
        var text = getTranslation("identity.staff." + deed);
        deeds.add(Buttons.outlined(text, () -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(text);
            dialog.setText(getTranslation("identity.staff." + deed + ".sure", person.name()));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("identity.staff.cancel"));
            dialog.setConfirmText(text);
            dialog.addConfirmListener(_ -> asking.before(() -> {
                work.run();
                show();
            }));
            dialog.open();
        }));
    }

    private Chip state(AccountSummary person) {
        if (person.deactivated()) return new Chip(getTranslation("identity.staff.deactivated"), Tone.QUIET);
        return isWaiting(person)
                ? new Chip(getTranslation("identity.staff.waiting"), Tone.QUIET)
                : new Chip(getTranslation("identity.staff.active"), Tone.OK);
    }

    private static boolean isWaiting(AccountSummary person) {
        return !person.active() && !person.deactivated();
    }

    private void add(PersonName name, EmailAddress email) {
        asking.before(() -> {
            invite(staff.openForTherapist(name, email));
            show();
        });
    }

    private void invite(AccountId person) {
        var link = inviting.invite(person);
        new InvitationDialog(link, mail.send(link, getLocale()), practice.get().zone()).open();
    }
}
