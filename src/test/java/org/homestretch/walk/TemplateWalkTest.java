package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Templates in the invented practice, and how little it takes to give somebody a plan with one. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TemplateWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;
    private static final String LOW_BACK = "Low back, first two weeks";

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("templates");
        chromium = new Chromium();
        therapist = chromium.therapist(program, PASSWORD);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void from_an_open_client_page_a_template_with_two_dosages_adjusted_is_published_in_few_steps_and_under_a_minute() {
        therapist.getByText("Lena Fischer").click();
        assertThat(button("Start from a template")).isVisible();
        var count = new Counted(therapist);

        count.click(button("Start from a template"));
        count.click(therapist.getByText(LOW_BACK));
        count.click(button("Use 4 exercises"));

        count.click(button("Bridge"));
        count.click(field("Bridge", "Sets").locator("[part~=increase-button]"));
        count.click(button("Cat stretch"));
        count.click(field("Cat stretch", "Times, from").locator("input"));
        count.press("Control+A");
        count.press("8");
        assertThat(therapist.getByText("Changed from the template")).hasCount(2);
        count.click(therapist.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Publish"))));
        assertThat(therapist.getByText("Holds today")).isVisible();

        System.out.println(count);
        assertThat(therapist.getByText("3 × 6–8").first()).isVisible();
        assertThat(count.interactions()).isLessThanOrEqualTo(15);
        assertThat(count.time()).isLessThan(Duration.ofSeconds(60));
        look(therapist, "template-published");
    }

    @Test
    @Order(2)
    void every_screen_of_templates_can_be_used_by_everyone() {
        therapist.navigate(program.base() + "/workspace/templates");
        assertThat(therapist.getByText("Desk neck")).isVisible();
        look(therapist, "templates");
        therapist.getByText(LOW_BACK).click();
        assertThat(button("Edit")).isVisible();
        look(therapist, "template");
        button("Edit").click();
        assertThat(button("Save template")).isVisible();
        therapist
                .locator(".hs-plan-line-name", new Page.LocatorOptions().setHasText("Bridge"))
                .click();
        look(therapist, "template-form");
        button("Cancel").click();

        therapist.navigate(program.base() + "/workspace/clients");
        therapist.getByText("Mara Lindt").click();
        button("Save as template").click();
        assertThat(therapist.getByText("private notes are not")).isVisible();
        assertThat(therapist.getByLabel("When to use it")).isVisible();
        assertThat(therapist.getByLabel("Share with the practice")).isVisible();
        look(therapist, "template-save");
        button("Cancel").click();
        button("Start from a template").click();
        look(therapist, "template-choose");
        therapist.getByText(LOW_BACK).click();
        assertThat(therapist.getByText("2 of these exercises are in the plan already"))
                .isVisible();
        assertThat(therapist.getByRole(AriaRole.CHECKBOX)).hasCount(4);
        look(therapist, "template-take");
    }

    private static Locator button(String name) {
        return therapist.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(String exercise, String label) {
        return therapist
                .locator(".hs-plan-line", new Page.LocatorOptions().setHasText(exercise))
                .locator("vaadin-integer-field")
                .filter(new Locator.FilterOptions()
                        .setHas(therapist.getByRole(
                                AriaRole.SPINBUTTON,
                                new GetByRoleOptions().setName(label).setExact(true))));
    }

    /** Counts every click and every key that a person would need. */
    private static final class Counted {

        private final Page page;
        private final long began = System.nanoTime();
        private int clicks;
        private int keys;

        Counted(Page page) {
            this.page = page;
        }

        void click(Locator what) {
            what.click();
            clicks++;
        }

        void press(String key) {
            page.keyboard().press(key);
            keys++;
        }

        int interactions() {
            return clicks + keys;
        }

        Duration time() {
            return Duration.ofNanos(System.nanoTime() - began);
        }

        @Override
        public String toString() {
            return "Template, two dosages, publish: %d interactions (%d clicks, %d keys) in %.1f seconds"
                    .formatted(interactions(), clicks, keys, time().toMillis() / 1000.0);
        }
    }
}
