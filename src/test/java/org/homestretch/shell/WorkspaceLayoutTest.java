package org.homestretch.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import org.homestretch.identity.Role;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

class WorkspaceLayoutTest extends WorkspaceTest {

    @Autowired
    private MessageSource messages;

    @Test
    void the_rail_says_who_works_where() {
        open("clients");
        assertThat(screen()).contains("Olive Owner", "Practice ", "Sign out");
    }

    @Test
    void the_menu_leads_to_what_the_person_may_open() {
        open("clients");
        assertThat(menu()).startsWith("Today").contains("Clients", "Library", "Practice");
        comeBackAs(Role.THERAPIST);
        open("clients");
        assertThat(menu()).contains("Clients", "Library").doesNotContain("Practice");
        comeBackAs(Role.OWNER);
        open("library");
        assertThat(menu()).contains("Library", "Practice").doesNotContain("Clients");
    }

    @Test
    void the_menu_marks_the_screen_that_is_open_and_the_one_above_it() {
        open("clients");
        assertThat(link("Clients").getElement().getAttribute("aria-current")).isEqualTo("page");
        open("library/supine-twist");
        assertThat(link("Clients").getElement().hasAttribute("aria-current")).isFalse();
        assertThat(link("Library").getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void therapists_start_at_today_and_other_owners_at_the_practice() {
        open("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("today");
        comeBackAs(Role.OWNER);
        open("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("practice");
    }

    @Test
    void an_unknown_address_says_so_within_the_frame() {
        open("no-such-place");
        assertThat(screen()).contains("There is no such page", "Olive Owner");
    }

    @Test
    @Tag("B15")
    void a_failed_click_tells_a_number_and_never_the_cause() {
        open("clients");
        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException("secret")));
        assertThat(screen()).contains("Something went wrong").doesNotContain("secret", "IllegalState");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .containsPattern("this number: [0-9a-f]{8}");
    }

    @Test
    @Tag("B15")
    void a_screen_that_cannot_be_opened_tells_a_number_and_never_the_cause() {
        open("clients");
        var view = new FailureView();
        var failure = new ErrorParameter<Exception>(Exception.class, new IllegalStateException("secret"));
        assertThat(view.setErrorParameter(null, failure)).isEqualTo(500);
        assertThat(view.getElement().getTextRecursively())
                .contains("Something went wrong")
                .containsPattern("this number: [0-9a-f]{8}")
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void input_that_no_field_took_is_still_told_in_a_sentence() {
        open("clients");
        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new ErrorEvent(new InputRefused("zone", "caseload.zone.missing")));
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .isEqualTo("Please choose the client’s time zone.");
    }

    @Test
    void a_text_that_is_missing_fails() {
        assertThatExceptionOfType(NoSuchMessageException.class)
                .isThrownBy(() -> new TextsOfVaadin(messages).getTranslation("shell.nothing", Locale.UK));
    }

    private String menu() {
        return find(Nav.class).all().getFirst().getElement().getTextRecursively();
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).all().getFirst();
    }
}
