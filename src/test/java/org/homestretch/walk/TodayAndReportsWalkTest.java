package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A therapist sees who needs them, does something about it, and reports; the client reads what was signed. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TodayAndReportsWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page therapist;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("today");
        chromium = new Chromium();
        therapist = chromium.desktop();
        Chromium.signIn(therapist, program, "therapist@demo.test", PASSWORD);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void the_therapist_lands_on_who_needs_them_and_why() {
        assertThat(therapist.getByText(Pattern.compile("\\d of \\d clients need you")))
                .isVisible();
        assertThat(therapist.getByText("Pain of 7 or more on").first()).isVisible();
        lookEverywhere("today");
    }

    @Test
    @Order(2)
    void what_else_can_be_done_closes_on_escape_and_on_a_click_elsewhere_with_the_focus_back() {
        var more = button("More for Ines Duarte");
        var note = button("Add a note");
        more.focus();
        therapist.keyboard().press("Enter");
        assertThat(note).isVisible();
        look(therapist, "today-more");
        therapist.keyboard().press("Escape");
        assertThat(note).isHidden();
        assertThat(more).isFocused();

        more.click();
        assertThat(note).isVisible();
        therapist.mouse().click(700, 860);
        assertThat(note).isHidden();

        therapist.setViewportSize(390, 844);
        more.click();
        assertThat(note).isInViewport();
        look(therapist, "today-more-narrow");
        therapist.keyboard().press("Escape");
        therapist.setViewportSize(1440, 900);
    }

    @Test
    @Order(3)
    void a_client_opens_to_the_evidence_and_everything_done_is_kept_there() {
        link("Ines Duarte").click();
        var panel = therapist.locator(".hs-need-panel");
        assertThat(panel.getByText("Latest sessions")).isVisible();
        panel.getByText("Why is this shown?").first().click();
        lookEverywhere("today-panel");

        panel.getByText("Add a note").click();
        therapist.getByRole(AriaRole.TEXTBOX, named("Note")).fill("Rang her sister.");
        look(therapist, "today-note");
        button("Keep the note").click();
        assertThat(panel.getByText("“Rang her sister.”").first()).isVisible();
        panel.getByText("Acknowledge").first().click();
        assertThat(panel.getByText("Ines: acknowledged (high pain)")).isVisible();
        panel.getByText("I have called").click();
        assertThat(panel.getByText(Pattern.compile("Ines: called \\(.*more pain.*\\)")))
                .isVisible();

        link("Tomas Berg").click();
        assertThat(panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Tomas Berg")))
                .isVisible();
        panel.getByText("Not now").click();
        look(therapist, "today-snooze");
        therapist
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Not now"))
                .click();
        assertThat(panel.getByText("Tomas: not shown until").first()).isVisible();
        assertThat(therapist.locator(".hs-need").getByText("Tomas Berg")).hasCount(0);
    }

    @Test
    @Order(4)
    void a_report_is_prepared_for_each_reader_read_signed_and_taken_away() {
        for (var reader : new String[] {"Therapist", "Referrer", "Client"}) {
            therapist.navigate(program.base() + "/workspace/clients");
            link("Mara Lindt").first().click();
            therapist.locator(".hs-tabs").getByText("Reports").click();
            button("New report").click();
            var dialog = therapist.getByRole(AriaRole.DIALOG);
            choose(dialog, reader);
            choose(dialog, "4 weeks");
            if (reader.equals("Therapist")) look(therapist, "report-new");
            button("Prepare").click();
            assertThat(therapist.getByText("What this report rests on")).isVisible();
            assertThat(therapist.getByText("Afraid of bending")).hasCount(0);
        }
        assertThat(therapist.getByRole(AriaRole.HEADING, named("Your progress, Mara")))
                .isVisible();
        lookEverywhere("report");
        therapist.getByRole(AriaRole.BUTTON, named("Sign").setExact(true)).click();
        assertThat(therapist.getByText("Signed by Jo Adler")).isVisible();

        assertThat(begin(therapist.waitForDownload(() -> link("CSV").click()))).contains("\"session\",\"date\"");
        var address = link("PDF").getAttribute("href");
        var pdf = therapist.context().request().get(program.base() + "/workspace/" + address);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    @Order(5)
    void the_paper_of_the_screen_has_no_menu_and_no_buttons() {
        therapist.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(therapist.getByText("What this report rests on")).isVisible();
        assertThat(therapist.locator(".hs-rail")).isHidden();
        assertThat(link("PDF")).hasCount(0);
        therapist.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    @Order(6)
    void last_months_reports_are_made_behind_the_screen_and_signed_at_once() {
        therapist.navigate(program.base() + "/workspace/reports");
        button("Reports of a month").click();
        look(therapist, "batch-new");
        button("Start").click();
        assertThat(button("Sign all")).isVisible();
        lookEverywhere("batch");
        button("Sign all").click();
        therapist
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign"))
                .click();
        assertThat(therapist.getByText("reports are signed").first()).isVisible();
    }

    @Test
    @Order(7)
    void the_client_sees_what_was_signed_for_them_and_takes_it_away() {
        var client = chromium.phone();
        Chromium.signIn(client, program, "client@demo.test", PASSWORD);
        client.getByRole(AriaRole.LINK, named("Progress")).click();
        var reports = client.locator("a[download]");
        assertThat(reports).hasCount(1);
        look(client, "portal-reports");
        assertThat(begin(client.waitForDownload(reports::click))).startsWith("%PDF-");
    }

    private static void choose(Locator dialog, String name) {
        dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name))
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static String begin(Download file) {
        try {
            return Files.readString(file.path(), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** At a desk and on a phone. */
    private static void lookEverywhere(String name) {
        look(therapist, name);
        therapist.setViewportSize(390, 844);
        look(therapist, name + "-narrow");
        therapist.setViewportSize(1440, 900);
    }

    private static Locator link(String name) {
        return therapist.getByRole(AriaRole.LINK, named(name));
    }

    private static Locator button(String name) {
        return therapist.getByRole(AriaRole.BUTTON, named(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
