package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client answers on a phone with nothing but keys and goes away in between; a therapist reads what it says. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasuresWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;
    private static final String PAIN = "Numeric Pain Rating Scale";

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page client;
    private static Page therapist;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("measures");
        chromium = new Chromium();
        client = chromium.darkPhone();
        client.navigate(program.base() + "/login");
        client.getByLabel("E-mail address").fill("client@demo.test");
        client.getByLabel("Password").first().fill(PASSWORD);
        client.keyboard().press("Enter");
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void a_measure_that_is_due_is_answered_by_keys_and_survives_a_closed_page() {
        var answer = client.getByRole(AriaRole.LINK, named("Answer: " + PAIN));
        answer.focus();
        look(client, "measure-today");
        client.keyboard().press("Enter");
        press("Start");
        assertThat(client.getByText("On average, how strong was your pain?")).isVisible();
        client.keyboard().press("Space");
        for (var step = 0; step < 2; step++) client.keyboard().press("ArrowRight");
        look(client, "measure-question");

        var context = client.context();
        client.close();
        client = context.newPage();
        client.navigate(program.base() + "/portal");
        client.getByRole(AriaRole.LINK, named("Go on with: " + PAIN)).click();
        press("Next");
        assertThat(client.getByText("2 of 10")).isVisible();
        look(client, "measure-check");
        press("Send my answers");
        assertThat(client.getByText("Numeric Pain Rating Scale: 2, on a scale from 0 to 10."))
                .isVisible();
        look(client, "measure-sent");
        client.getByRole(AriaRole.LINK, named("Back to today")).click();
        assertThat(client.getByRole(AriaRole.LINK, named("Answer: " + PAIN))).hasCount(0);
    }

    @Test
    @Order(2)
    void the_therapist_reads_the_course_and_everyone_can_use_the_screens() {
        therapist = chromium.therapist(program, PASSWORD);
        therapist.getByText("Mara Lindt").first().click();
        therapist
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Measures"))
                .click();
        assertThat(therapist.getByText("4 points fewer (better) than at first, 6 points on"))
                .isVisible();
        assertThat(therapist.locator("score-chart").first()).isVisible();
        look(therapist, "measures-tab");
        therapist.getByRole(AriaRole.BUTTON, button("Ask a measure")).click();
        therapist.getByLabel("Find a measure").fill("PROMIS");
        assertThat(therapist.getByText("HealthMeasures")).isVisible();
        look(therapist, "measures-ask");
        therapist.navigate(program.base() + "/workspace/measures/import");
        assertThat(therapist.getByText("Choose a file")).isVisible();
        look(therapist, "measures-import");
    }

    private static void press(String name) {
        Locator button = client.getByRole(AriaRole.BUTTON, button(name));
        button.focus();
        client.keyboard().press("Enter");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions button(String name) {
        return named(name).setExact(true);
    }
}
