package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A therapist at a desk and a client at a phone make passkeys and come in by them; Chromium plays their devices. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeyWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;
    private static final String SIGN_IN = "Sign in with a passkey";
    private static final Pattern PORTAL = Pattern.compile(".*/portal.*");

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page client;
    private static Page therapist;
    private static Device phone;

    /** What a page's browser has in the place of a sensor and a chip. */
    private record Device(CDPSession protocol, String id) {

        static Device of(Page page) {
            var protocol = page.context().newCDPSession(page);
            protocol.send("WebAuthn.enable");
            var kind = new JsonObject();
            kind.addProperty("protocol", "ctap2");
            kind.addProperty("transport", "internal");
            for (var ability : new String[] {
                "hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
            }) kind.addProperty(ability, true);
            var options = new JsonObject();
            options.add("options", kind);
            var made = protocol.send("WebAuthn.addVirtualAuthenticator", options);
            return new Device(protocol, made.get("authenticatorId").getAsString());
        }

        /** Whether finger, face or PIN are right. */
        void knowsItsPerson(boolean knows) {
            var wanted = named();
            wanted.addProperty("isUserVerified", knows);
            protocol.send("WebAuthn.setUserVerified", wanted);
        }

        /** As another device does that was given a copy of the passkey some time ago. */
        void countsFrom(int count) {
            var passkey = protocol.send("WebAuthn.getCredentials", named())
                    .getAsJsonArray("credentials")
                    .get(0)
                    .getAsJsonObject();
            var old = named();
            old.add("credentialId", passkey.get("credentialId"));
            protocol.send("WebAuthn.removeCredential", old);
            passkey.addProperty("signCount", count);
            var copy = named();
            copy.add("credential", passkey);
            protocol.send("WebAuthn.addCredential", copy);
        }

        private JsonObject named() {
            var name = new JsonObject();
            name.addProperty("authenticatorId", id);
            return name;
        }
    }

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("passkeys");
        chromium = new Chromium();
        client = chromium.phone();
        therapist = chromium.desktop();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    @Tag("C10")
    void a_client_makes_one_on_the_phone_and_comes_in_by_it_alone() {
        phone = Device.of(client);
        Chromium.signIn(client, program, "client@demo.test", PASSWORD);
        assertThat(client).hasURL(PORTAL);
        Chromium.awaitInstalled(client);
        make(client, "My phone", "passkey-make-phone");
        look(client, "passkeys-phone");

        client.context().clearCookies();
        client.navigate(program.base() + "/login");
        assertThat(button(client, SIGN_IN)).isFocused();
        look(client, "login-passkey-phone");
        button(client, SIGN_IN).click();
        assertThat(client).hasURL(PORTAL);
    }

    @Test
    @Order(2)
    @Tag("C10")
    void a_therapist_makes_one_at_the_desk_and_comes_to_the_page_that_was_wanted() {
        Device.of(therapist);
        Chromium.signIn(therapist, program, "therapist@demo.test", PASSWORD);
        assertThat(therapist).hasURL(Pattern.compile(".*/workspace.*"));
        make(therapist, "Desk", "passkey-make");
        look(therapist, "passkeys");

        therapist.context().clearCookies();
        therapist.navigate(program.base() + "/workspace/clients");
        look(therapist, "login-passkey");
        button(therapist, SIGN_IN).click();
        assertThat(therapist.getByText("Lena Fischer")).isVisible();
    }

    @Test
    @Order(3)
    @Tag("C10")
    void after_a_right_password_the_passkey_is_wanted_all_the_same() {
        client.context().clearCookies();
        Chromium.signIn(client, program, "client@demo.test", PASSWORD);
        assertThat(client.getByText("Show the passkey that you made")).isVisible();
        look(client, "second-step-passkey");
        Assertions.assertEquals(401, client.evaluate("() => fetch('/api/portal/account').then((it) => it.status)"));
    }

    @Test
    @Order(4)
    @Tag("C10")
    void a_phone_that_does_not_know_its_person_lets_nobody_in() {
        phone.knowsItsPerson(false);
        atTheDoor(client);
        button(client, SIGN_IN).click();
        assertThat(client.getByText("No passkey was shown.")).isVisible();
        look(client, "login-passkey-stopped");
        phone.knowsItsPerson(true);
        button(client, SIGN_IN).click();
        assertThat(client).hasURL(PORTAL);
    }

    @Test
    @Order(5)
    @Tag("C12")
    void an_answer_that_was_overheard_opens_nothing_again_not_even_after_a_new_question() {
        var heard = new AtomicReference<>("");
        client.onRequest(request -> {
            if (request.url().endsWith("/login/passkey")) heard.set(request.postData());
        });
        atTheDoor(client);
        button(client, SIGN_IN).click();
        assertThat(client).hasURL(PORTAL);
        var answer = heard.get().replaceAll(".*answer=([^&]+).*", "$1");

        atTheDoor(client);
        send(client, answer);
        assertThat(problem(client)).containsText("does not let you in");
        client.evaluate("""
                () => fetch('/login/passkey/question', { method: 'POST',
                  headers: { 'X-XSRF-TOKEN': document.querySelector('form[data-passkey] [name=_csrf]').value } })""");
        send(client, answer);
        assertThat(problem(client)).containsText("does not let you in");
        Assertions.assertEquals(401, client.evaluate("() => fetch('/api/portal/account').then((it) => it.status)"));
    }

    @Test
    @Order(6)
    @Tag("C11")
    void whoever_has_a_passkey_confirms_by_it_and_by_no_password() {
        atTheDoor(client);
        button(client, SIGN_IN).click();
        assertThat(client).hasURL(PORTAL);
        Chromium.awaitInstalled(client);
        client.navigate(program.base() + "/account/confirm?then=/account/passkey");
        assertThat(client.getByLabel("password")).hasCount(0);
        look(client, "confirm-passkey");
        button(client, "Show my passkey").click();
        assertThat(client.getByRole(AriaRole.HEADING, named("Make a passkey"))).isVisible();
    }

    @Test
    @Order(7)
    @Tag("C12")
    void a_copy_that_counts_less_is_told_so() {
        phone.countsFrom(1);
        atTheDoor(client);
        button(client, SIGN_IN).click();
        assertThat(problem(client)).containsText("counts less than it did before");
        look(client, "login-passkey-copied");
        phone.countsFrom(1_000);
        button(client, SIGN_IN).click();
        assertThat(client).hasURL(PORTAL);
    }

    @Test
    @Order(8)
    void a_removed_one_lets_nobody_in_and_the_password_does_again() {
        client.navigate(program.base() + "/account/factors");
        button(client, "Remove the passkey “My phone”").click();
        assertThat(client.getByText("The passkey is removed.")).isVisible();
        atTheDoor(client);
        button(client, SIGN_IN).click();
        assertThat(problem(client)).containsText("does not let you in");
        Chromium.signIn(client, program, "client@demo.test", PASSWORD);
        assertThat(client).hasURL(PORTAL);
    }

    private static void make(Page page, String name, String picture) {
        page.navigate(program.base() + "/account/factors");
        page.getByRole(AriaRole.LINK, named("Make a passkey")).click();
        page.getByLabel("What you call it").fill(name);
        look(page, picture);
        button(page, "Make it").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        page.getByRole(AriaRole.LINK, named("I have kept them")).click();
        assertThat(page.getByText(name, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Assertions.assertTrue(page.url().endsWith("/account/factors"));
    }

    /** Signed out, with the sign-in page open. */
    private static void atTheDoor(Page page) {
        // What the portal still fetches for a time without signal would come back with a token of its own.
        if (page.url().contains("/portal")) Chromium.awaitInstalled(page);
        page.context().clearCookies();
        page.navigate(program.base() + "/login");
    }

    /** As somebody sends it who has it from elsewhere. */
    private static void send(Page page, String answer) {
        page.evaluate("""
                (answer) => {
                  const form = document.querySelector('form[data-passkey]');
                  form.elements.answer.value = decodeURIComponent(answer.replaceAll('+', ' '));
                  form.submit();
                }""", answer);
    }

    private static Locator problem(Page page) {
        return page.locator(".notice.problem");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
