package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
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

/** A plan written from nothing to published by keyboard alone; and what was typed outlives a session. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanBuilderWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;
    private static String builder;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("builder");
        chromium = new Chromium();
        therapist = chromium.desktop();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void a_new_client_has_no_plan_and_the_builder_begins_at_the_title() {
        signIn();
        therapist.navigate(program.base() + "/workspace/clients");
        press("Add client");
        therapist.getByRole(AriaRole.TEXTBOX, exactly("Name")).fill("Nora Quill");
        therapist.getByRole(AriaRole.TEXTBOX, exactly("E-mail address")).fill("nora@demo.test");
        therapist
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add client"))
                .click();
        press("New plan");

        assertThat(textbox("Title")).isFocused();
        builder = therapist.url();
        lookTwice("builder-empty");
    }

    @Test
    @Order(2)
    void exercises_are_found_and_added_by_typing_and_enter() {
        therapist.keyboard().type("Low back, weeks 1–2");
        tabTo(textbox("Find an exercise"), "Shift+Tab");
        therapist.keyboard().type("twi");
        assertThat(therapist.getByText("1 exercise", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        therapist.keyboard().press("Enter");
        assertThat(handle("Supine twist")).isVisible();
        assertThat(therapist.getByText("Supine twist is in the plan.").first()).isAttached();
        therapist.keyboard().press("Control+A");
        therapist.keyboard().type("bri");
        assertThat(therapist.getByText("1 exercise", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        therapist.keyboard().press("Enter");

        assertThat(handle("Bridge")).hasAttribute("aria-expanded", "true");
        assertThat(handle("Supine twist")).hasAttribute("aria-expanded", "false");
        lookTwice("builder-two");
    }

    @Test
    @Order(3)
    void a_line_is_opened_and_filled_without_leaving_the_keyboard() {
        handle("Bridge").focus();
        therapist.keyboard().press("Enter");
        handle("Supine twist").focus();
        therapist.keyboard().press("Enter");
        assertThat(handle("Supine twist")).hasAttribute("aria-expanded", "true");
        type(number("Sets"), "1");
        therapist.getByRole(AriaRole.BUTTON, exactly("Every day")).focus();
        therapist.keyboard().press("Enter");
        type(number("Times a day"), "2");

        assertThat(therapist
                        .getByText("With ice 4–6 times, without ice 12–15 times")
                        .first())
                .isVisible();
        assertThat(therapist.getByText("Twice a day.").first()).isVisible();
        lookTwice("builder-open");
    }

    @Test
    @Order(4)
    void the_handle_moves_a_line_keeps_the_focus_and_control_z_takes_it_back() {
        handle("Bridge").focus();
        therapist.keyboard().press("Alt+ArrowUp");
        assertThat(therapist.getByText("Bridge is now 1 of 2.")).isAttached();
        assertThat(handle("Bridge")).isFocused();

        therapist.keyboard().press("Control+z");
        assertThat(handle("Bridge")).hasAttribute("aria-label", "Bridge, 2 of 2");
        therapist.keyboard().press("Control+Shift+z");
        assertThat(handle("Bridge")).hasAttribute("aria-label", "Bridge, 1 of 2");
        handle("Bridge").focus();
        therapist.keyboard().press("Delete");
        assertThat(handle("Bridge")).hasCount(0);
        lookTwice("builder-removed");
    }

    @Test
    @Order(5)
    void in_a_text_field_control_z_stays_the_browsers_own() {
        var title = textbox("Title");
        title.focus();
        therapist.keyboard().press("End");
        therapist.keyboard().type("!");
        therapist.keyboard().press("Control+z");

        assertThat(handle("Bridge")).hasCount(0);
        title.fill("Low back, weeks 1–2");
    }

    @Test
    @Order(6)
    void what_was_typed_outlives_the_session() {
        therapist.getByRole(AriaRole.TEXTBOX, exactly("Reason")).focus();
        therapist.keyboard().type("Stiff in the morning.");
        therapist.waitForTimeout(1_500);
        therapist.context().clearCookies();
        therapist = chromium.desktop();
        signIn();
        therapist.navigate(builder);

        assertThat(textbox("Reason")).hasValue("Stiff in the morning.");
        assertThat(textbox("Title")).hasValue("Low back, weeks 1–2");
        assertThat(handle("Supine twist")).isVisible();
    }

    @Test
    @Order(7)
    void the_preview_shows_the_clients_own_card() {
        therapist.getByRole(AriaRole.BUTTON, named("Preview as Nora sees it")).focus();
        therapist.keyboard().press("Enter");
        assertThat(therapist.locator("exercise-card h2")).hasText("Supine twist");
        assertThat(therapist.locator("exercise-card")).containsText("Both sides, tighter side first.");
        look(therapist, "builder-preview");
        therapist.keyboard().press("Escape");
        assertThat(therapist.locator("exercise-card")).hasCount(0);
    }

    @Test
    @Order(8)
    void it_is_published_and_stands_on_the_clients_page() {
        therapist.getByRole(AriaRole.BUTTON, named("Publish version 1")).focus();
        therapist.keyboard().press("Enter");

        assertThat(therapist).hasURL(Pattern.compile(".*/clients/[^/]+$"));
        assertThat(therapist.getByText("Low back, weeks 1–2").first()).isVisible();
    }

    private static void signIn() {
        therapist.navigate(program.base() + "/login");
        therapist.getByLabel("E-mail address").fill("therapist@demo.test");
        therapist.getByLabel("Password").fill(PASSWORD);
        therapist.getByRole(AriaRole.BUTTON, exactly("Sign in")).click();
        assertThat(therapist).hasURL(Pattern.compile(".*/workspace.*"));
    }

    /** On a desktop and on a phone. */
    private static void lookTwice(String name) {
        look(therapist, name);
        therapist.setViewportSize(390, 844);
        look(therapist, name + "-phone");
        var wide = therapist.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) wide).as("nothing is wider than the phone").isLessThanOrEqualTo(390);
        therapist.setViewportSize(1440, 900);
    }

    private static void tabTo(Locator field, String key) {
        for (int i = 0; i < 40; i++) {
            therapist.keyboard().press(key);
            if ((Boolean) field.evaluate("it => it === document.activeElement")) return;
        }
        throw new AssertionError("Tab never came to " + field);
    }

    private static void type(Locator field, String text) {
        field.focus();
        therapist.keyboard().press("Control+A");
        therapist.keyboard().type(text);
        therapist.keyboard().press("Tab");
    }

    private static void press(String button) {
        therapist.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    private static Locator handle(String exercise) {
        return therapist.locator(".hs-plan-handle[aria-label^='" + exercise + ",']");
    }

    private static Locator textbox(String name) {
        return therapist.getByRole(AriaRole.TEXTBOX, exactly(name));
    }

    private static Locator number(String name) {
        return therapist.getByRole(AriaRole.SPINBUTTON, exactly(name)).first();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }
}
