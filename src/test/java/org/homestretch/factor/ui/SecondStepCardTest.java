package org.homestretch.factor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.PASSWORD;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.factor.SecondFactors;
import org.homestretch.factor.Seed;
import org.homestretch.factor.StaffFactors;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Proof;
import org.homestretch.identity.ProofWanted;
import org.homestretch.identity.Role;
import org.homestretch.identity.Staff;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.support.Device;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class SecondStepCardTest extends WorkspaceTest {

    @Autowired
    StaffFactors factors;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    PasskeyFactors passkeys;

    @Autowired
    AddingPasskeys adding;

    @Autowired
    Addresses addresses;

    @Autowired
    Staff staff;

    @Test
    void an_owner_sees_who_has_a_second_step() {
        open("practice");
        assertThat(screen()).contains("Second step at sign-in", "Olive Owner Not yet");
    }

    @Test
    @Tag("C11")
    void what_cannot_be_taken_back_asks_whoever_sat_there_for_long_and_goes_on_after_a_right_password() {
        open("practice");
        minutesAfterSigningIn(6);
        test(clients()).click();
        assertThat(screen()).contains("Is it still you?");
        assertThat(factors.areWantedOfClients()).isFalse();

        password().setValue("not the password");
        click("It is me");
        assertThat(password().getErrorMessage()).isEqualTo("This is not your present password.");
        assertThat(factors.areWantedOfClients()).isFalse();

        password().setValue(PASSWORD);
        letSessionsChangeTheirId();
        click("It is me");
        assertThat(factors.areWantedOfClients()).isTrue();
        assertThat(clients().getValue()).isTrue();
        assertThat(screen()).doesNotContain("Is it still you?");
    }

    @Test
    @Tag("C11")
    void whoever_has_a_passkey_is_led_to_where_it_is_shown_and_not_asked_for_the_password() {
        addPasskey();
        open("practice");
        assertThat(screen()).contains("Olive Owner On 1 passkey, 10 recovery codes left");
        minutesAfterSigningIn(6);
        test(clients()).click();
        assertThat(screen()).contains("Show your passkey on the next page");
        assertThat(find(PasswordField.class).all()).isEmpty();
        assertThat(factors.areWantedOfClients()).isFalse();
    }

    @Test
    @Tag("C11")
    void whoever_has_an_app_and_a_passkey_shows_either() {
        addPasskey();
        var seed = Seed.next();
        secondFactors.replace(me, seed, seed.code(Instant.now()), null);
        open("practice");
        minutesAfterSigningIn(6);
        test(clients()).click();
        assertThat(screen()).contains("Code from your app", "Show a passkey instead");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("/account/confirm?then=/workspace/practice");
    }

    private void addPasskey() {
        var asked = adding.ask(me);
        var device = new Device(addresses.site().origin());
        passkeys.add(me, asked, device.make(adding.question(asked)), "My phone", null);
    }

    @Test
    void whoever_signed_in_a_moment_ago_is_not_asked() {
        open("practice");
        minutesAfterSigningIn(4);
        test(clients()).click();
        assertThat(screen()).doesNotContain("Is it still you?");
        assertThat(factors.areWantedOfClients()).isTrue();
    }

    @Test
    @Tag("C11")
    void no_service_that_gives_takes_or_weakens_access_believes_an_old_proof() {
        minutesAfterSigningIn(6);
        List<ThrowingCallable> calls = List.of(
                () -> staff.openForTherapist(new PersonName("Theo"), new EmailAddress(Practices.address("theo"))),
                () -> staff.appoint(me.account(), Role.THERAPIST),
                () -> staff.deactivate(me.account()),
                () -> staff.reactivate(me.account()),
                () -> factors.wantOfClients(true),
                () -> factors.reset(me.account()),
                () -> factors.resetClient(new EmailAddress(me.email())));
        for (var call : calls) assertThatThrownBy(call).isInstanceOf(ProofWanted.class);
    }

    @Test
    @Tag("C11")
    void a_proof_from_the_future_proves_nothing() {
        minutesAfterSigningIn(-2);
        assertThatThrownBy(() -> factors.wantOfClients(true)).isInstanceOf(ProofWanted.class);
    }

    @Test
    @Tag("A7")
    void a_therapist_who_is_no_owner_decides_nothing() {
        comeBackAs(Role.THERAPIST);
        assertThatThrownBy(() -> factors.wantOfClients(true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(factors::staff).isInstanceOf(AccessDeniedException.class);
    }

    private void minutesAfterSigningIn(int minutes) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(Proof.just(me, Instant.now().minus(Duration.ofMinutes(minutes)))));
    }

    /** Which requests without a browser do not know how to. */
    private static void letSessionsChangeTheirId() {
        var request = VaadinServletRequest.getCurrent();
        var knowing = new HttpServletRequestWrapper(request.getHttpServletRequest()) {
            @Override
            public String changeSessionId() {
                return getSession().getId();
            }
        };
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(knowing, request.getService()));
    }

    private Checkbox clients() {
        return find(Checkbox.class).withLabel("Clients must show one too").single();
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }
}
