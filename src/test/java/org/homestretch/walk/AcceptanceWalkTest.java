package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The same counts with ice are the whole dose and without it 37.5 %, as the therapist sees them: over a signal that is
 * gone from the start, a browser that is closed in mid-session and a plan that changes in mid-session.
 */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AcceptanceWalkTest {

    private static final String NORAS_PASSWORD = "four random words";
    private static final String NORA = "nora@demo.test";
    private static final Path PROFILE = Path.of("target", "walk", "acceptance-phone");

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;
    private static Page client;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("acceptance");
        chromium = new Chromium();
        therapist = chromium.desktop();
        client = chromium.newPhone(PROFILE);
    }

    @AfterAll
    static void stop() {
        if (client != null) client.context().close();
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void a_client_is_given_the_supine_twist_three_times_a_day() {
        signIn(therapist, "therapist@demo.test");
        therapist.navigate(program.base() + "/workspace/clients");
        press(therapist, "Add client");
        textbox("Name").fill("Nora Quill");
        textbox("E-mail address").fill(NORA);
        therapist
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add client"))
                .click();
        press(therapist, "New plan");
        textbox("Title").fill("Low back");
        textbox("Find an exercise").fill("supine twist");
        assertThat(therapist.getByText("1 exercise", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        textbox("Find an exercise").press("Enter");
        number("Sets").fill("1");
        press(therapist, "Every day");
        number("Times a day").fill("3");
        therapist.keyboard().press("Tab");
        press(therapist, "Publish version 1");
        link(therapist, "Details").click();
        assertThat(therapist.getByText("Consent").first()).isVisible();
        therapist.waitForTimeout(500);
        press(therapist, "Invite");
        var invitation = therapist
                .locator("vaadin-dialog input, vaadin-dialog-overlay input")
                .first()
                .inputValue();
        therapist.keyboard().press("Escape");

        client.navigate(invitation);
        client.getByLabel("Choose a password").fill(NORAS_PASSWORD);
        client.getByLabel("I have read this and agree to it.").check();
        press(client, "Start");
        assertThat(link(client, "Start")).isVisible();
        Chromium.awaitInstalled(client);
    }

    @Test
    @Order(2)
    void without_signal_and_over_a_closed_browser_a_session_with_a_click_is_kept_and_sent() {
        client.context().setOffline(true);
        begin("Yes");
        reps(5);
        press(client, "That’s enough");
        assertThat(heading("Left side")).isVisible();
        press(client, "I am ready");
        press(client, "Start now");
        rep();
        client.context().close();
        client = chromium.phone(PROFILE);
        client.context().setOffline(true);
        client.navigate(program.base() + "/portal");
        link(client, "Go on with your session").click();
        assertThat(client.locator(".ring b")).hasText("1");
        for (var rep = 1; rep < 4; rep++) rep();
        press(client, "I felt a click");
        press(client, "Yes, an extra round on the right");
        press(client, "That’s enough");
        reps(3);
        press(client, "That’s enough");
        end();
        assertThat(client.getByText("1 session waiting to be sent.")).isVisible();
        client.context().setOffline(false);
        signIn(client, NORA);
        assertThat(client.getByText(Pattern.compile("waiting to be sent"))).hasCount(0);
    }

    @Test
    @Order(3)
    void with_ice_the_therapist_sees_the_whole_dose_and_the_extra_round_apart() {
        for (var session = 2; session <= 3; session++) session("Yes", () -> {});
        openProgress();
        assertThat(dose()).hasText("100%");
        assertThat(therapist
                        .getByText(Pattern.compile("right 5.*left 4.*3", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
        look(therapist, "acceptance-with-ice");
    }

    @Test
    @Order(4)
    void without_ice_the_same_counts_are_37_5_percent_also_when_the_target_is_lowered_in_mid_session() {
        for (var session = 1; session <= 3; session++) {
            client.getByRole(AriaRole.BUTTON, named("Undo")).first().click();
            assertThat(client.getByRole(AriaRole.BUTTON, named("Undo"))).hasCount(3 - session);
        }
        for (var session = 1; session <= 2; session++) session("No", () -> {});
        session("No", AcceptanceWalkTest::lowerTheTarget);
        openProgress();
        assertThat(dose()).hasText("37.5%");
        look(therapist, "acceptance-without-ice");
    }

    private static void lowerTheTarget() {
        link(therapist, "Plan").click();
        press(therapist, "Change plan");
        therapist
                .locator(".hs-plan-handle[aria-label^='Supine twist,'][aria-expanded=false]")
                .or(number("Times without ice, from"))
                .first()
                .click();
        number("Times without ice, from").fill("4");
        therapist.keyboard().press("Tab");
        press(therapist, "Publish version 2");
        assertThat(therapist.getByText("Version 2, from").first()).isVisible();
    }

    private static void openProgress() {
        link(therapist, "Plan").click();
        link(therapist, "Progress").click();
    }

    private static Locator dose() {
        return therapist.locator("dt:has-text('Amount done') + dd > div > span");
    }

    /** Right 5 and left 4, by one's own rhythm. */
    private static void session(String ice, Runnable inTheMidst) {
        begin(ice);
        reps(5);
        press(client, "That’s enough");
        inTheMidst.run();
        reps(4);
        press(client, "That’s enough");
        end();
        assertThat(client.getByText("Saved. Thank you.")).isVisible();
    }

    private static void begin(String ice) {
        client.evaluate("localStorage.setItem('homestretch.player', '{\"rhythm\":\"OWN\",\"tones\":false}')");
        link(client, "Start").click();
        press(client, "4");
        client.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(ice + ".*")))
                .first()
                .click();
        press(client, "Right");
    }

    private static void reps(int count) {
        press(client, "I am ready");
        press(client, "Start now");
        for (var rep = 0; rep < count; rep++) rep();
    }

    private static void rep() {
        press(client, "I am there");
        press(client, "Back again: count it");
    }

    private static void end() {
        client.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Near your hip.*")))
                .click();
        press(client, "3");
        press(client, "2");
        press(client, "Continue");
        press(client, "Save");
    }

    private static void signIn(Page page, String email) {
        page.navigate(program.base() + "/login");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(NORA.equals(email) ? NORAS_PASSWORD : InventedPractice.PASSWORD);
        press(page, "Sign in");
        page.waitForURL(Pattern.compile(".*/(portal|workspace).*"));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private static Locator heading(String name) {
        return client.getByRole(AriaRole.HEADING, named(name));
    }

    private static Locator textbox(String name) {
        return therapist
                .getByRole(AriaRole.TEXTBOX, named(name))
                .or(therapist.getByRole(AriaRole.COMBOBOX, named(name)))
                .first();
    }

    private static Locator number(String name) {
        return therapist.getByRole(AriaRole.SPINBUTTON, named(name)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
