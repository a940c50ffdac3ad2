package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library in the invented practice: found, copied, posed by hand, shown with a photo, and added to from elsewhere. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LibraryWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;
    private static final String OWN = "Twist with the knee low";

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("library");
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
        therapist
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill(OWN);
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

    @Test
    @Order(4)
    void a_photo_is_added_with_words_and_shown_and_what_is_none_is_refused() throws IOException {
        button("Edit").click();
        var upload = therapist.locator("vaadin-upload input[type=file]");
        assertThat(button("Add a photo or video")).isVisible();
        upload.setInputFiles(file("photo.png", "image/png", "<svg><script>alert(1)</script></svg>".getBytes(UTF_8)));
        assertThat(therapist.getByText("This is neither a photo nor a video.").first())
                .isVisible();
        upload.setInputFiles(file("../../photo.svg", "image/png", photo()));
        therapist.getByLabel("What the photo shows").fill("Lying with the knee low");
        look(therapist, "exercise-photo");
        button("Save exercise").click();
        var shown = therapist.getByAltText("Lying with the knee low").first();
        assertThat(shown).isAttached();
        assertThat((Boolean) shown.evaluate("image => image.decode().then(() => image.naturalWidth === 640)"))
                .isTrue();
    }

    @Test
    @Order(5)
    void exercises_of_others_are_looked_through_and_taken_in() {
        therapist.navigate(program.base() + "/workspace/library/import");
        therapist
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(file("exercises.json", "application/json", """
                [{"id": "Lying_Crunch", "name": "Lying crunch", "force": "pull", "level": "beginner", "mechanic": "isolation",
                  "equipment": "body only", "primaryMuscles": ["abdominals"], "secondaryMuscles": [], "category": "strength",
                  "instructions": ["Lie on your back with your knees bent.", "Lift your shoulders a little."], "images": []},
                 {"id": "Bench_Press", "name": "Bench press", "force": "push", "level": "beginner", "mechanic": "compound",
                  "equipment": "barbell", "primaryMuscles": ["chest"], "secondaryMuscles": [], "category": "strength",
                  "instructions": ["Lie on the bench."], "images": []}]""".getBytes(UTF_8)));
        assertThat(therapist.getByText("It needs gym equipment: barbell.")).isVisible();
        look(therapist, "exercises-import");
        button("Add 1 exercise").click();
        therapist.navigate(program.base() + "/workspace/library");
        therapist.getByLabel("Name, region or muscle").fill("lying crunch");
        assertThat(therapist
                        .locator(".hs-exercise-card")
                        .getByText("Lying crunch")
                        .first())
                .isVisible();
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
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
