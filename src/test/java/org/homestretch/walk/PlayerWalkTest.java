package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client is led through sessions on a phone: by taps, over a closed page, and with nothing but keys. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlayerWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page client;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("player");
        chromium = new Chromium();
        client = chromium.phone();
        signIn(client, "client@demo.test");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void the_client_is_asked_for_pain_ice_and_the_tighter_side() {
        client.getByRole(AriaRole.LINK, named("Start")).click();
        assertHeading("Any pain right now?");
        look(client, "player-pain");
        press("4");
        assertHeading(Pattern.compile("Did you use ice.*"));
        assertThat(button(Pattern.compile("Yes.*"))).containsText("4–6 times");
        look(client, "player-preparation");
        button(Pattern.compile("Yes.*")).click();
        assertHeading("Which side is tighter today?");
        look(client, "player-side");
        press("Right");
        assertHeading("Right side");
        assertThat(client.getByText("Cross your right leg over your left leg.")).isVisible();
        look(client, "player-set-up");
    }

    @Test
    @Order(2)
    void five_reps_are_counted_by_taps_after_the_countdown() {
        button(Pattern.compile("Steady rhythm.*")).click();
        press("I am ready");
        assertThat(client.locator(".ring")).containsText("Get ready");
        look(client, "player-get-ready");
        for (var rep = 0; rep < 5; rep++) rep();
        assertThat(client.locator(".ring b")).hasText("5");
        look(client, "player-rep");
        press("Pause");
        look(client, "player-pause");
        press("Go on");
        press("That’s enough");
        assertHeading("Left side");
    }

    @Test
    @Order(3)
    void a_closed_page_loses_nothing_of_the_session() {
        var context = client.context();
        client.close();
        client = context.newPage();
        client.navigate(program.base() + "/portal");
        var goOn = client.getByRole(AriaRole.LINK, named("Go on with your session"));
        assertThat(goOn).isVisible();
        look(client, "player-resume");
        goOn.click();
        assertHeading("Left side");
        assertThat(client.getByText("Cross your left leg over your right leg.")).isVisible();
    }

    @Test
    @Order(4)
    void a_click_brings_an_extra_round_on_the_other_side() {
        press("I am ready");
        press("Start now");
        for (var rep = 0; rep < 4; rep++) rep();
        press("I felt a click");
        assertHeading("You felt a click");
        look(client, "player-click");
        press("Yes, an extra round on the right");
        press("That’s enough");
        assertHeading("Right side");
        assertThat(client.getByText("extra round", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        press("I am ready");
        press("Start now");
        for (var rep = 0; rep < 3; rep++) rep();
        press("That’s enough");
        look(client, "player-variant");
        button(Pattern.compile("Near your hip.*")).click();
    }

    @Test
    @Order(5)
    void the_session_ends_with_how_it_was_and_is_saved() {
        press("Skip exercise");
        assertHeading("How hard was it?");
        look(client, "player-effort");
        press("3");
        press("2");
        client.getByRole(AriaRole.TEXTBOX).fill("The left side clicked.");
        look(client, "player-note");
        press("Continue");
        assertThat(client.getByText("Right: 5, asked: 4–6 times")).isVisible();
        assertThat(client.getByText("Right, extra round: 3. It is shown apart."))
                .isVisible();
        look(client, "player-summary");
        press("Save");
        assertThat(client.getByText("Saved. Thank you.")).isVisible();
    }

    @Test
    @Order(6)
    void the_therapist_sees_what_was_done() {
        var therapist = chromium.desktop();
        signIn(therapist, "therapist@demo.test");
        assertThat(therapist).hasURL(Pattern.compile(".*/workspace.*"));
        therapist.navigate(program.base() + "/workspace/clients");
        therapist.getByText("Mara Lindt").first().click();
        therapist
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Progress").setExact(true))
                .click();
        assertThat(therapist
                        .getByText(Pattern.compile("right 5.*left 4.*3", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
    }

    @Test
    @Order(7)
    void a_session_can_be_stopped_for_pain_with_keys_alone() {
        client.getByRole(AriaRole.BUTTON, named("Undo")).click();
        assertThat(client.getByText("Taken back.").first()).isVisible();
        client.getByRole(AriaRole.LINK, named("Start")).focus();
        keys("Enter");
        assertHeading("Any pain right now?");
        keys("ArrowRight", "ArrowRight", "Enter");
        assertHeading(Pattern.compile("Did you use ice.*"));
        keys("ArrowDown", "ArrowDown", "Enter");
        assertHeading("Which side is tighter today?");
        keys("ArrowDown", "Enter");
        assertHeading("Left side");
        keys("Space", "Space");
        assertThat(client.locator(".ring b")).hasText("0");
        keys("Space");
        assertThat(button("Back again: count it")).isVisible();
        keys("Space");
        assertThat(client.locator(".ring b")).hasText("1");
        keys("Escape");
        assertHeading("Paused");
        keys("Escape");
        button("Stop early").focus();
        keys("Enter");
        assertHeading("What is the reason?");
        look(client, "player-reason");
        keys("ArrowDown", "ArrowDown", "Enter");
        assertHeading("That is a lot of pain");
        look(client, "player-advice");
        keys("Enter");
        assertHeading("How hard was it?");
        keys("ArrowDown", "Enter");
        assertHeading("And now: any pain?");
        keys("ArrowUp", "Enter");
        assertHeading("Anything else to say?");
        keys("Enter");
        assertHeading("Thank you");
        assertThat(client.getByText("Stopped early: Pain.")).isVisible();
        keys("Enter");
        assertThat(client.getByText("Saved. Thank you.")).isVisible();
        assertThat(client.getByText("Stopped early: It hurt too much")).isVisible();
    }

    /** One rep at the client's own rhythm; the hold ends by itself. */
    private static void rep() {
        press("I am there");
        press("Back again: count it");
    }

    private static void keys(String... keys) {
        for (var key : keys) client.keyboard().press(key);
    }

    private static void assertHeading(String text) {
        assertThat(heading(text)).isVisible();
    }

    private static void assertHeading(Pattern text) {
        assertThat(client.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)))
                .isVisible();
    }

    private static Locator heading(String text) {
        return client.getByRole(AriaRole.HEADING, named(text));
    }

    private static void press(String name) {
        button(name).click();
    }

    private static Locator button(String name) {
        return client.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator button(Pattern name) {
        return client.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void signIn(Page page, String email) {
        page.navigate(program.base() + "/login");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}
