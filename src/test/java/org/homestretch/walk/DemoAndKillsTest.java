package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.homestretch.shared.NewId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The invented practice as it is found, and that nothing acknowledged is lost when something dies in the middle of a log. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoAndKillsTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;

    private static RunningProgram program;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("demo");
    }

    @AfterAll
    static void stop() {
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void the_demo_shows_a_routine_due_today_and_clients_in_different_states() {
        try (var chromium = new Chromium()) {
            var client = chromium.phone();
            signIn(client, "client@demo.test");
            assertThat(client.getByText("Supine twist").first()).isVisible();
            look(client, "demo-today");
            client.navigate(program.base() + "/portal/progress");
            assertThat(client.locator("trend-chart").first()).isVisible();
            look(client, "demo-client-progress");

            var therapist = chromium.desktop();
            signIn(therapist, "therapist@demo.test");
            assertThat(therapist.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tomas Berg")))
                    .isVisible();
            look(therapist, "demo-attention");
            therapist.navigate(program.base() + "/workspace/clients");
            assertThat(therapist.getByText("Mara Lindt")).isVisible();
            look(therapist, "demo-clients");
            therapist.getByText("Mara Lindt").click();
            therapist
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Progress").setExact(true))
                    .click();
            assertThat(therapist.getByText("How is this counted?").first()).isVisible();
            look(therapist, "demo-progress");
            therapist.getByLabel("12 weeks").check();
            assertThat(therapist.locator("day-map")).containsText("of 8");
            therapist.locator("trend-chart .plot").first().press("ArrowLeft");
            assertThat(therapist.locator("trend-chart [role=status]").first())
                    .hasText(Pattern.compile(".*: \\d+ before, \\d+ after"));
            therapist.locator("trend-chart").first().getByText("Table").click();
            assertThat(therapist.locator("trend-chart table").first()).isVisible();
            look(therapist, "demo-progress-12-weeks");

            var owner = chromium.desktop();
            signIn(owner, "owner@demo.test");
            assertThat(owner.getByText("Sam Rivers").first()).isVisible();
            look(owner, "demo-practice");
        }
    }

    @Test
    @Tag("R1")
    @Order(2)
    void nothing_acknowledged_is_lost_or_doubled_when_the_program_is_killed() {
        for (var round = 0; round < 2; round++) {
            var acknowledged = writeUntil(program::kill);
            program.startAgain();
            assertKept(acknowledged);
        }
    }

    @Test
    @Tag("R2")
    @Order(3)
    void nothing_acknowledged_is_lost_or_doubled_when_postgresql_is_killed_and_it_comes_back_by_itself() {
        for (var round = 0; round < 2; round++) {
            var acknowledged = writeUntil(program::killPostgres);
            awaitDatabase();
            assertKept(acknowledged);
        }
    }

    private static void assertKept(Set<String> acknowledged) {
        var kept = signedIn().routine().path("occurrences").values().stream()
                .flatMap(occurrence -> occurrence.path("logs").values().stream())
                .map(log -> log.path("id").asString())
                .toList();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
        assertThat(kept).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    /** Four phones log one session after the other until disaster strikes in their midst; tells what was acknowledged. */
    private static Set<String> writeUntil(Runnable disaster) {
        var client = signedIn();
        var routine = client.routine();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var over = new AtomicBoolean();
        try (var phones = Executors.newFixedThreadPool(4)) {
            for (var phone = 0; phone < 4; phone++) {
                phones.submit(() -> {
                    while (!over.get()) {
                        var id = NewId.next().toString();
                        if (client.isAcknowledged(PortalClient.session(routine, id))) acknowledged.add(id);
                        else pause(Duration.ofMillis(50));
                    }
                });
            }
            for (var wait = 0; acknowledged.size() < 20 && wait < 600; wait++) pause(Duration.ofMillis(100));
            disaster.run();
            pause(Duration.ofMillis(300));
            over.set(true);
        }
        return acknowledged;
    }

    private static PortalClient signedIn() {
        return PortalClient.signedIn(program, PASSWORD);
    }

    private static void awaitDatabase() {
        for (var attempt = 0; attempt < 60; attempt++) {
            if (signedIn().http().get("/api/portal/routine").statusCode() == 200) return;
            pause(Duration.ofSeconds(1));
        }
        throw new AssertionError("PostgreSQL did not come back:\n" + program.console());
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

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
