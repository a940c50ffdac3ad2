package org.homestretch.identity.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.homestretch.design.FormDialog;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;

/** Asks whom to invite as a therapist. */
class TherapistDialog extends FormDialog {

    private final TextField name = field("name", new TextField(getTranslation("identity.staff.name")));
    private final EmailField email = field("email", new EmailField(getTranslation("identity.staff.email")));
    private final BiConsumer<PersonName, EmailAddress> invite;

    TherapistDialog(BiConsumer<PersonName, EmailAddress> invite) {
        super("identity.staff.invite", "identity.staff.invite.lead", "identity.staff.invite.submit");
        this.invite = invite;
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {() -> new PersonName(name.getValue()), () -> new EmailAddress(email.getValue())};
    }

    @Override
    protected void work() {
        invite.accept(new PersonName(name.getValue()), new EmailAddress(email.getValue()));
    }
}
