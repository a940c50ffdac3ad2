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
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library in the invented practice: found, copied, posed by hand, and shown as it was posed. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LibraryWalkTest {

    private static final String PASSWORD = "four random words together";
    private static final String OWN = "Twist with the knee low";

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;

    @BeforeAll
    static void start() throws InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.afresh(
                "library", "--homestretch.demo.enabled=true", "--homestretch.demo.password=" + PASSWORD);
        var patience = Instant.now().plus(Duration.ofMinutes(5));
        while (!program.console().contains("is ready") && Instant.now().isBefore(patience)) Thread.sleep(500);
        chromium = new Chromium();
        therapist = chromium.desktop();
        therapist.navigate(program.base() + "/login");
        therapist.getByLabel("E-mail address").fill("therapist@demo.test");
        therapist.getByLabel("Password").fill(PASSWORD);
        button("Sign in").click();
        assertThat(therapist.getByText("Lena Fischer")).isVisible();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void a_mistyped_exercise_is_found_and_opened() {
        therapist.navigate(program.base() + "/workspace/library");
        therapist.getByLabel("Name, region or muscle").fill("supin twsit");
        assertThat(therapist.locator(".hs-exercise-card")).hasCount(1);
        therapist.locator(".hs-exercise-card").getByText("Supine twist").click();
        assertThat(button("Copy to customise")).isVisible();
        look(therapist, "library-exercise");
        var figure = therapist.locator(".hs-figure-shown").boundingBox();
        assertThat(figure.x + figure.width).as("nothing is cut off").isLessThanOrEqualTo(1440);
    }

    @Test
    @Order(2)
    void a_joint_that_is_dragged_goes_along_and_can_be_undone() {
        button("Copy to customise").click();
        therapist.getByLabel("Name").fill(OWN);
        var knee = therapist.locator("pose-stage").getByTitle("Right knee");
        knee.scrollIntoViewIfNeeded();
        var bent = therapist.getByText("Hip, stretched").first();
        var before = bent.textContent();
        drag(knee, 60, 50);
        assertThat(bent).not().hasText(before);
        button("Undo").click();
        assertThat(bent).hasText(before);
        drag(knee, 60, 50);
        assertThat(bent).not().hasText(before);
        look(therapist, "exercise-pose");
    }

    @Test
    @Order(3)
    void what_was_posed_is_played_saved_and_shown() {
        button("Play").click();
        assertThat(therapist.locator("pose-stage").locator("animate").first()).isAttached();
        therapist.getByText("View, things and what stays in place").click();
        look(therapist, "exercise-pose-around");
        button("Save exercise").click();
        assertThat(therapist.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(OWN)))
                .isVisible();
        var figure = therapist.locator(".hs-figure-shown exercise-figure img");
        assertThat(figure).isVisible();
        assertThat((Boolean) figure.evaluate("image => image.decode().then(() => image.naturalWidth > 0)"))
                .isTrue();
    }

    private static void drag(Locator handle, double right, double down) {
        var box = handle.boundingBox();
        double x = box.x + box.width / 2, y = box.y + box.height / 2;
        therapist.mouse().move(x, y);
        therapist.mouse().down();
        for (int i = 1; i <= 5; i++) therapist.mouse().move(x + right * i / 5, y + down * i / 5);
        therapist.mouse().up();
    }

    private static Locator button(String name) {
        return therapist.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
