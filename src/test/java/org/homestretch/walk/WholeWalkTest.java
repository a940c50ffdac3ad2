package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.homestretch.factor.App;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job on an empty database, one step after the other, as its people take them. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWalkTest {

    private static final String PASSWORD = "four random words together";

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;
    private static Page client;
    private static String invitation;
    private static App app;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.empty("empty");
        chromium = new Chromium();
        therapist = chromium.desktop();
        client = chromium.phone();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void the_printed_link_sets_up_the_practice_and_keeps_what_was_typed_when_something_is_missing() {
        therapist.navigate(program.setUpLink());
        look(therapist, "setup");
        fill(therapist, "Name of the practice", "Riverside Practice");
        fill(therapist, "Time zone", "Europe/London");
        fill(therapist, "Your name", "Jo Adler");
        fill(therapist, "Your e-mail address", "jo@example");
        fill(therapist, "Choose a password", PASSWORD);
        therapist.getByLabel("I treat clients myself").check();
        press(therapist, "Open the practice");

        assertThat(therapist.getByText("This does not look like an e-mail address"))
                .isVisible();
        assertThat(therapist.getByLabel("Name of the practice")).hasValue("Riverside Practice");
        look(therapist, "setup-refused");
        fill(therapist, "Your e-mail address", "jo@example.org");
        press(therapist, "Open the practice");

        assertThat(therapist.getByRole(AriaRole.HEADING)).containsText("Set up your second step");
        look(therapist, "second-step-set-up");
        therapist.navigate(program.base() + "/workspace");
        assertThat(therapist).hasURL(Pattern.compile(".*/login.*"));
        therapist.navigate(program.base() + "/login/factor");
        app = App.from(therapist.content(), Clock.systemUTC());
        fill(therapist, "Six digits that the app shows now", "000000");
        press(therapist, "Done");
        assertThat(therapist.getByText("not the code your app shows")).isVisible();
        fill(therapist, "Six digits that the app shows now", app.nextCode());
        press(therapist, "Done");
        assertThat(therapist.locator(".codes li")).hasCount(10);
        look(therapist, "recovery-codes");
        therapist.getByText("I have kept them").click();
        assertThat(therapist).hasURL(Pattern.compile(".*/workspace.*"));
    }

    @Test
    @Tag("C15")
    @Order(2)
    void the_set_up_link_works_once() {
        var stranger = chromium.desktop();
        stranger.navigate(program.setUpLink());
        assertThat(stranger.getByRole(AriaRole.HEADING)).containsText("does not work");
        look(stranger, "setup-gone");
    }

    @Test
    @Order(3)
    void the_therapist_signs_out_and_in_again_and_a_wrong_password_is_told() {
        press(therapist, "Sign out");
        assertThat(therapist.getByText("You have signed out.")).isVisible();
        look(therapist, "login");
        signIn(therapist, "jo@example.org", "not the password");
        assertThat(therapist.getByText("do not go together")).isVisible();
        assertThat(therapist.getByLabel("E-mail address")).hasValue("jo@example.org");
        look(therapist, "login-refused");
        signIn(therapist, "jo@example.org", PASSWORD);
        assertThat(therapist.getByRole(AriaRole.HEADING)).containsText("One more step");
        look(therapist, "second-step");
        fill(therapist, "Code from your app", app.nextCode());
        press(therapist, "Go on");
        assertThat(therapist.getByRole(AriaRole.HEADING, named("Today")).first())
                .isVisible();
        look(therapist, "today-empty");
        therapist.getByRole(AriaRole.LINK, named("Clients")).click();
        assertThat(therapist.getByRole(AriaRole.HEADING, named("Clients"))).isVisible();
        look(therapist, "clients-empty");
    }

    @Test
    @Order(4)
    void a_client_is_added_and_a_second_one_with_the_same_address_is_refused_at_the_field() {
        press(therapist, "Add your first client");
        fill(therapist, "Name", "Mara Lindt");
        fill(therapist, "E-mail address", "mara@example");
        pressInDialog("Add client");
        assertRefused("This does not look like an e-mail address");
        look(therapist, "client-refused");
        fill(therapist, "E-mail address", "mara@example.org");
        pressInDialog("Add client");
        assertThat(therapist.getByRole(AriaRole.HEADING, named("Mara Lindt"))).isVisible();
        look(therapist, "client-new");

        therapist.navigate(program.base() + "/workspace/clients");
        press(therapist, "Add client");
        fill(therapist, "Name", "Mara Twin");
        fill(therapist, "E-mail address", "mara@example.org");
        pressInDialog("Add client");
        assertRefused("Someone in your practice already has this e-mail address.");
        assertThat(therapist.getByRole(AriaRole.TEXTBOX, exactly("Name"))).hasValue("Mara Twin");
        therapist.keyboard().press("Escape");
    }

    @Test
    @Order(5)
    void the_supine_twist_is_prescribed_with_custom_reps_and_notes() {
        therapist.navigate(program.base() + "/workspace/clients");
        therapist.getByText("Mara Lindt").first().click();
        press(therapist, "New plan");
        fill(therapist, "Find an exercise", "twi");
        therapist.keyboard().press("Enter");
        assertThat(therapist.getByText("Times with ice").first()).isVisible();
        press(therapist, "Publish version 1");
        assertThat(therapist.getByText("Please say how many sets.").first()).isVisible();
        look(therapist, "plan-refused");

        fill(therapist, "Title", "Low back, weeks 1–2");
        fill(therapist, "Sets", "1");
        press(therapist, "Every day");
        fill(therapist, "Times a day", "1");
        fill(therapist, "Note to Mara", "Keep it light. If it clicks, go back to the other side.");
        fill(therapist, "Private note", "Afraid of bending.");
        therapist.keyboard().press("Tab");
        assertThat(therapist
                        .getByText("With ice 4–6 times, without ice 12–15 times; hold each about 2 seconds.")
                        .first())
                .isVisible();
        look(therapist, "plan-form");
        press(therapist, "Publish version 1");
        assertThat(therapist.getByText("Low back, weeks 1–2").first()).isVisible();
        assertThat(therapist.getByText("Afraid of bending.").first()).isVisible();
        look(therapist, "plan");
    }

    @Test
    @Order(6)
    void the_invitation_is_a_link_and_a_qr_code() {
        therapist.getByRole(AriaRole.LINK, exactly("Details")).click();
        assertThat(therapist).hasURL(Pattern.compile(".*/details"));
        assertThat(therapist.getByText("Consent").first()).isVisible();
        therapist.waitForTimeout(500);
        press(therapist, "Invite");
        invitation = therapist
                .locator("vaadin-dialog input, vaadin-dialog-overlay input")
                .first()
                .inputValue();
        org.assertj.core.api.Assertions.assertThat(invitation).startsWith(program.base() + "/invite/");
        look(therapist, "invitation");
        therapist.keyboard().press("Escape");
    }

    @Test
    @Order(7)
    void the_client_consents_sets_a_password_and_lands_on_the_routine() {
        client.navigate(invitation);
        look(client, "invite");
        fill(client, "Choose a password", "short");
        press(client, "Start");
        assertThat(client.getByText("Please agree")).isVisible();
        look(client, "invite-refused");
        fill(client, "Choose a password", PASSWORD);
        client.getByLabel("I have read this and agree to it.").check();
        press(client, "Start");

        assertThat(client).hasURL(Pattern.compile(".*/portal"));
        assertThat(client.getByText("Both sides, tighter side first.").first()).isVisible();
        assertThat(client.getByText("Keep it light.").first()).isVisible();
        assertThat(client.getByText("Afraid of bending.")).hasCount(0);
        look(client, "today");
        look(on(chromium.darkPhone()), "today-dark");
    }

    private static Page on(Page other) {
        other.navigate(program.base() + "/login");
        signIn(other, "mara@example.org", PASSWORD);
        assertThat(other.getByText("Both sides, tighter side first.").first()).isVisible();
        return other;
    }

    @Test
    @Order(8)
    void the_client_logs_the_acceptance_example() {
        client.getByText("Log it", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(client.getByRole(AriaRole.HEADING, named("What did you do?")))
                .isVisible();
        choose("Did you use ice", "Yes");
        choose("Which side is tighter today?", "Right");
        textbox("Right").fill("5");
        textbox("Left").fill("4");
        client.getByText("I felt a click").first().click();
        choose("On which side did it click?", "Left");
        textbox("Right, extra round").fill("3");
        choose("Pain before", "4");
        choose("Pain after", "2");
        look(client, "log");
        client.reload();
        assertThat(textbox("Right, extra round")).hasValue("3");
        press(client, "Save");

        assertThat(client.getByText("What you logged")
                        .or(client.getByText("All done for today"))
                        .first())
                .isVisible();
        look(client, "today-done");
    }

    @Test
    @Order(9)
    void the_client_sees_own_progress_plan_and_account() {
        client.getByRole(AriaRole.LINK, exactly("Progress")).click();
        assertThat(client.getByText("1 of 1").first()).isVisible();
        look(client, "client-progress");
        client.getByRole(AriaRole.LINK, exactly("Plan")).click();
        assertThat(client.getByText("Once a day.").first()).isVisible();
        look(client, "client-plan");
        client.getByRole(AriaRole.LINK, exactly("Account")).click();
        assertThat(client.getByText("Riverside Practice").first()).isVisible();
        look(client, "client-account");
    }

    @Test
    @Order(10)
    void the_therapist_sees_what_was_logged_and_the_adherence() {
        therapist.navigate(program.base() + "/workspace/clients");
        therapist.getByText("Mara Lindt").first().click();
        therapist.getByRole(AriaRole.LINK, exactly("Progress")).click();
        assertThat(therapist.getByText("1 of 1").first()).isVisible();
        assertThat(therapist
                        .getByText(Pattern.compile("right 5.*left 4", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
        look(therapist, "progress");
    }

    @Test
    @Order(11)
    void the_client_takes_the_log_back_and_says_why_it_was_not_possible() {
        client.getByRole(AriaRole.LINK, exactly("Today")).click();
        press(client, "Undo");
        assertThat(client.getByText("Taken back.").first()).isVisible();
        client.navigate(program.base() + "/portal");
        client.getByText("Tell Jo why").click();
        choose("The main reason", "No time");
        look(client, "could-not");
        press(client, "Tell Jo");
        assertThat(client.getByText("Your answer is saved.").first()).isVisible();
    }

    @Test
    @Order(12)
    void a_client_whose_session_has_ended_is_told_why_and_comes_back_to_the_portal() {
        client.context().clearCookies();
        client.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(program.base())));
        client.navigate(program.base() + "/portal");
        look(client, "signed-out");
        client.getByRole(AriaRole.LINK, named("Sign in")).click();
        assertThat(client.getByText(
                        "You were signed out: nothing happened for a while, or somebody asked for it elsewhere."))
                .isVisible();
        signIn(client, "mara@example.org", PASSWORD);
        assertThat(client).hasURL(Pattern.compile(".*/portal.*"));
    }

    @Test
    @Tag("B1")
    @Order(13)
    void the_client_cannot_open_the_workspace() {
        var answer = client.navigate(program.base() + "/workspace");
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(403);
        look(client, "refused");
    }

    @Test
    @Tag("B18")
    @Tag("C17")
    @Order(14)
    void an_open_tab_that_was_signed_out_elsewhere_says_so_at_the_next_click() {
        therapist.navigate(program.base() + "/workspace/clients");
        assertThat(therapist.getByRole(AriaRole.HEADING, named("Clients"))).isVisible();
        var other = chromium.desktop();
        other.navigate(program.base() + "/login");
        signIn(other, "jo@example.org", PASSWORD);
        fill(other, "Code from your app", app.nextCode());
        press(other, "Go on");
        assertThat(other).hasURL(Pattern.compile(".*/workspace.*"));
        other.navigate(program.base() + "/account/devices");
        look(other, "devices");
        press(other, "Sign out everywhere");

        therapist.getByRole(AriaRole.LINK, named("Library")).click();

        assertThat(therapist.getByText("You were signed out").first()).isVisible();
        look(therapist, "signed-out-elsewhere");
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, exactly("Sign in")).click();
    }

    private static void choose(String question, String answer) {
        client.getByRole(AriaRole.GROUP, named(question))
                .or(client.getByRole(AriaRole.RADIOGROUP, named(question)))
                .first()
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
    }

    private static Locator textbox(String name) {
        return client.getByRole(AriaRole.TEXTBOX, exactly(name));
    }

    private static void fill(Page page, String label, String value) {
        if (label.contains("password")) {
            page.getByLabel(label).fill(value);
        } else {
            page.getByRole(AriaRole.TEXTBOX, exactly(label))
                    .or(page.getByRole(AriaRole.SPINBUTTON, exactly(label)))
                    .or(page.getByRole(AriaRole.COMBOBOX, exactly(label)))
                    .first()
                    .fill(value);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    /** At the field; those who do not see hear the same words from another place of the page. */
    private static void assertRefused(String words) {
        assertThat(therapist.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    private static void pressInDialog(String button) {
        therapist
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
