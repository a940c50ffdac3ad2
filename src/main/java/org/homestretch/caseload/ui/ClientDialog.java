package org.homestretch.caseload.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.homestretch.design.TimeZoneField;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;

/** Asks what a therapist writes down of a client, new or known. */
class ClientDialog extends FormDialog {

    private final TextField name;
    private final EmailField email;
    private final TextField phone;
    private final DayField born;
    private final TimeZoneField zone;
    private final ComboBox<Locale> language;
    private final LocalDate today;
    private final Consumer<ClientDetails> save;

    ClientDialog(ZoneId zoneOfPractice, LocalDate today, Consumer<ClientDetails> save) {
        this("caseload.add", "caseload.add.lead", "caseload.add", today, save);
        zone.setValue(zoneOfPractice);
    }

    ClientDialog(ClientSummary client, LocalDate today, Consumer<ClientDetails> save) {
        this("caseload.edit.title", "", "caseload.edit.save", today, save);
        name.setValue(client.name());
        email.setValue(client.email());
        phone.setValue(client.phone() == null ? "" : client.phone());
        born.setValue(client.dateOfBirth());
        zone.setValue(client.zone());
        language.setValue(client.language());
    }

    private ClientDialog(String title, String lead, String button, LocalDate today, Consumer<ClientDetails> save) {
        super(title, lead, button);
        this.today = today;
        this.save = save;
        name = field("name", new TextField(getTranslation("caseload.name")));
        email = field("email", new EmailField(getTranslation("caseload.email")));
        phone = half("phone", new TextField(getTranslation("caseload.phone")));
        born = half("dateOfBirth", new DayField(getTranslation("caseload.born")));
        zone = half("zone", new TimeZoneField(getTranslation("caseload.zone")));
        language = half("language", new ComboBox<>(getTranslation("caseload.language")));
        for (var required : List.of(name, email)) required.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        email.setHelperText(getTranslation("caseload.email.hint"));
        zone.setHelperText(getTranslation("caseload.zone.hint"));
        language.setItems(Locale.ENGLISH);
        language.setItemLabelGenerator(it -> it.getDisplayLanguage(it));
        language.setValue(Locale.ENGLISH);
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {
            () -> new PersonName(name.getValue()), () -> new EmailAddress(email.getValue()), this::typed
        };
    }

    @Override
    protected void work() {
        save.accept(typed());
    }

    private ClientDetails typed() {
        return ClientDetails.typed(
                name.getValue(),
                email.getValue(),
                phone.getValue(),
                born.getValue(),
                zone.getValue() == null ? null : zone.getValue().getId(),
                language.getValue() == null ? Locale.ENGLISH : language.getValue(),
                today);
    }
}
