package org.homestretch.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Role;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientsViewTest extends WorkspaceTest {

    @Autowired
    private Caseload caseload;

    @Test
    void a_therapist_without_clients_is_invited_to_add_the_first() {
        navigate(ClientsView.class);
        assertThat(screen()).contains("You have no clients in care yet.", "Start with your first client");
    }

    @Test
    void the_sentence_says_how_many_are_in_care_and_how_many_have_not_joined() {
        client("Mara Lindt");
        client("Tomas Berg");
        navigate(ClientsView.class);
        assertThat(screen()).contains("You have 2 clients in care. 2 have not joined yet.", "Mara Lindt", "Tomas Berg");
    }

    @Test
    void typing_a_name_leaves_only_those_who_have_it() {
        client("Mara Lindt");
        client("Tomas Berg");
        navigate(ClientsView.class);
        test(find(TextField.class).single()).setValue("lind");
        assertThat(screen()).contains("Mara Lindt").doesNotContain("Tomas Berg");
    }

    @Test
    void the_address_brings_a_search_back() {
        client("Mara Lindt");
        client("Tomas Berg");
        open("clients?q=berg");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("berg");
        assertThat(screen()).contains("Tomas Berg").doesNotContain("Mara Lindt");
    }

    @Test
    void discharged_clients_stand_in_a_list_of_their_own() {
        caseload.discharge(client("Mara Lindt"));
        client("Tomas Berg");
        open("clients?discharged");
        assertThat(screen()).contains("Mara Lindt").doesNotContain("Tomas Berg");
    }

    @Test
    void a_new_client_has_the_zone_of_the_practice_and_is_shown_at_once() {
        navigate(ClientsView.class);
        openForm();
        assertThat(find(ComboBox.class).all())
                .anyMatch(it -> ZoneId.of("Europe/Berlin").equals(it.getValue()));
        name().setValue("Mara Lindt");
        find(EmailField.class).single().setValue(Practices.address("mara"));
        save();
        assertThat(getCurrentView()).isInstanceOf(ClientView.class);
        assertThat(screen()).contains("Mara Lindt", "Next, write Mara’s plan.");
    }

    @Test
    void everything_refused_is_told_at_its_field_and_what_was_typed_stays() {
        navigate(ClientsView.class);
        openForm();
        name().setValue("");
        find(EmailField.class).single().setValue("mara at home");
        find(DatePicker.class).single().setValue(LocalDate.of(1984, 4, 3));
        save();
        assertThat(name().getErrorMessage()).isEqualTo("Please enter a name.");
        var email = find(EmailField.class).single();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).startsWith("This does not look like an e-mail address");
        assertThat(email.getValue()).isEqualTo("mara at home");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(1984, 4, 3));
    }

    @Test
    void an_address_that_somebody_has_is_told_at_the_address() {
        var taken = Practices.address("mara");
        caseload.add(details("Mara Lindt", taken));
        navigate(ClientsView.class);
        openForm();
        name().setValue("Maria Lindt");
        find(EmailField.class).single().setValue(taken);
        save();
        assertThat(find(EmailField.class).single().getErrorMessage())
                .isEqualTo("Someone in your practice already has this e-mail address.");
        assertThat(name().getValue()).isEqualTo("Maria Lindt");
    }

    @Test
    void a_date_that_cannot_be_read_is_not_taken_for_none() {
        navigate(ClientsView.class);
        openForm();
        name().setValue("Mara Lindt");
        find(EmailField.class).single().setValue(Practices.address("mara"));
        typeUnreadably(find(DatePicker.class).single());
        save();
        assertThat(find(DatePicker.class).single().getErrorMessage())
                .isEqualTo("Please write the date like 3 April 1984.");
        assertThat(caseload.count("", false)).isZero();
    }

    @Test
    @Tag("A15")
    void who_only_owns_the_practice_sees_no_clients() {
        comeBackAs(Role.OWNER);
        open("clients");
        assertThat(screen()).contains("There is no such page");
    }

    @Test
    @Tag("A6")
    void a_client_sees_no_clients() {
        comeBackAs(Role.CLIENT);
        open("clients");
        assertThat(screen()).doesNotContain("in care");
    }

    /** What the browser reports when it cannot make a date of the text. */
    private static void typeUnreadably(DatePicker field) {
        var element = field.getElement().setProperty("_inputElementValue", "31 June 1984");
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
    }

    private void openForm() {
        test(find(Button.class).withText("Add client").all().getFirst()).click();
    }

    private void save() {
        var buttons = find(Button.class).withText("Add client").all();
        test(buttons.getLast()).click();
    }

    private TextField name() {
        return find(TextField.class).all().stream()
                .filter(it -> "Name".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private ClientId client(String name) {
        return caseload.add(details(name, Practices.address("client")));
    }

    private static ClientDetails details(String name, String email) {
        return ClientDetails.typed(
                name, email, null, null, "Europe/Berlin", Locale.ENGLISH, LocalDate.of(2026, 11, 23));
    }
}
