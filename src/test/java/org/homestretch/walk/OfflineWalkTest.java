package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.walk.Chromium.awaitInstalled;
import static org.homestretch.walk.Chromium.look;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client's sessions arrive once and with their true time, wherever the signal, the session or the clock fails. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfflineWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;
    private static final Page.GetByTextOptions EXACT = new Page.GetByTextOptions().setExact(true);

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page client;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        program = RunningProgram.invented("offline");
        chromium = new Chromium();
        client = chromium.phone();
        signIn(client, "client@demo.test");
        awaitInstalled(client);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Tag("E10")
    @Order(1)
    void nothing_of_the_client_but_the_figures_is_kept_outside_the_one_store() {
        var cached = client.evaluate("""
                async () => (await Promise.all((await caches.keys()).map(async (name) =>
                  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat()""");

        assertThat((List<?>) cached)
                .isNotEmpty()
                .allSatisfy(it -> assertThat("" + it)
                        .matches("/portal/.*\\.(html|js|css|svg|png|webmanifest)|/api/portal/figures/.*"));
    }

    @Test
    @Order(2)
    void without_signal_the_portal_opens_leads_through_a_session_and_keeps_it() {
        offline(client.context(), true);
        client = reopened(client);
        assertThat(client.getByText(Pattern.compile("You are offline. Showing what was saved at .*")))
                .isVisible();
        look(client, "offline-today");
        session(client, true, _ -> {});
        assertThat(client.getByText("1 session waiting to be sent.", EXACT)).isVisible();
        assertThat(client.getByText("Done. Waiting to be sent.", EXACT)).isVisible();
        look(client, "offline-waiting");
        assertThat(logs()).isEmpty();

        offline(client.context(), false);
        sent(client);

        assertThat(logs()).hasSize(1);
        assertThat(minutesAgo(logs().getFirst())).isBetween(-1.0, 3.0);
        undo(client);
    }

    @Test
    @Tag("R14")
    @Order(3)
    void signal_lost_after_any_step_loses_nothing() {
        for (var lostAfter = 1; lostAfter <= STEPS; lostAfter++) {
            var step = lostAfter;
            session(client, false, done -> {
                if (done == step) offline(client.context(), true);
            });
            assertThat(client.getByText("1 session waiting to be sent.", EXACT)).isVisible();
            offline(client.context(), false);
            sent(client);
            assertThat(logs()).as("lost after step " + step).hasSize(1);
            undo(client);
        }
    }

    @Test
    @Order(4)
    void a_log_that_waits_can_be_taken_back_without_signal() {
        offline(client.context(), true);
        quick(client);
        client.getByRole(AriaRole.BUTTON, named("Undo")).click();
        assertThat(client.getByText("Taken back.").first()).isVisible();
        assertThat(client.getByText("1 session waiting to be sent.", EXACT)).hasCount(0);
        offline(client.context(), false);
        client.reload();
        assertThat(start(client)).isVisible();
        assertThat(logs()).isEmpty();
    }

    @Test
    @Tag("E1")
    @Tag("R9")
    @Order(5)
    void the_same_outbox_sent_by_two_pages_is_one_log() {
        offline(client.context(), true);
        quick(client);
        var other = client.context().newPage();
        other.navigate(program.base() + "/portal");
        assertThat(other.getByText("1 session waiting to be sent.", EXACT)).isVisible();
        offline(client.context(), false);
        sent(client);
        sent(other);
        other.close();
        assertThat(logs()).hasSize(1);
        undo(client);
    }

    @Test
    @Tag("R9")
    @Tag("R14")
    @Order(6)
    void what_waits_when_the_session_ended_is_sent_after_the_next_sign_in() {
        client.context().clearCookies();
        client = reopened(client);
        assertThat(client.getByText(Pattern.compile("You are signed out. Showing what was saved.*")))
                .isVisible();
        look(client, "offline-signed-out");
        quick(client);
        assertThat(client.getByText("1 session waiting to be sent.", EXACT)).isVisible();

        signIn(client, "client@demo.test");
        sent(client);

        assertThat(logs()).hasSize(1);
        undo(client);
    }

    @Test
    @Tag("R14")
    @Order(6)
    void a_slow_signal_makes_nobody_wait_for_what_the_phone_has() {
        var away = chromium.phone();
        signIn(away, "client@demo.test");
        awaitInstalled(away);
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 9_000);
        slow.addProperty("downloadThroughput", -1);
        slow.addProperty("uploadThroughput", -1);
        var wire = away.context().newCDPSession(away);
        wire.send("Network.enable");
        wire.send("Network.emulateNetworkConditions", slow);
        away.reload();
        var told = away.getByText(Pattern.compile("The connection is slow. Showing what was saved at .*"));
        assertThat(told).isVisible();
        assertThat(start(away)).isVisible();
        look(away, "offline-slow");
        assertThat(told).hasCount(0);
        assertThat(start(away)).isVisible();

        press(away, "All done as prescribed");
        press(away, "Yes, save this");
        assertThat(away.getByText("1 session waiting to be sent.", EXACT)).isVisible();
        sent(away);

        slow.addProperty("latency", 0);
        wire.send("Network.emulateNetworkConditions", slow);
        assertThat(logs()).hasSize(1);
        undo(away);
        away.context().close();
    }

    @Test
    @Tag("E3")
    @Tag("R8")
    @Order(7)
    void a_clock_a_day_behind_is_corrected_and_said() {
        var wrong = chromium.phone();
        signIn(wrong, "client@demo.test");
        awaitInstalled(wrong);
        wrong.close();
        wrong = wrong.context().newPage();
        wrong.addInitScript("""
                const behind = 86400000, Real = Date;
                window.Date = class extends Real {
                  constructor(...given) { given.length === 0 ? super(Real.now() - behind) : super(...given); }
                  static now() { return Real.now() - behind; }
                };""");
        wrong.navigate(program.base() + "/portal");
        quick(wrong);
        assertThat(wrong.getByText(Pattern.compile("Time corrected.*"))).isVisible();
        look(wrong, "offline-time-corrected");
        assertThat(logs()).hasSize(1);
        assertThat(minutesAgo(logs().getFirst())).isBetween(-2.0, 2.0);
        undo(wrong);
        wrong.context().close();
    }

    @Test
    @Tag("E3")
    @Order(8)
    void another_zone_of_the_phone_moves_no_date() {
        var morning = LocalTime.now(ZoneOffset.UTC).isBefore(LocalTime.of(10, 30));
        var travelling = chromium.phone(morning ? "Pacific/Pago_Pago" : "Pacific/Kiritimati");
        signIn(travelling, "client@demo.test");
        awaitInstalled(travelling);
        offline(travelling.context(), true);
        quick(travelling);
        offline(travelling.context(), false);
        sent(travelling);
        assertThat(travelling.evaluate("new Intl.DateTimeFormat('en-CA').format(new Date())"))
                .as("the phone's own date")
                .isNotEqualTo(LocalDate.now(ZoneId.of("Europe/London")).toString());
        assertThat(logs()).as("of today in London").hasSize(1);
        undo(travelling);
        travelling.context().close();
    }

    @Test
    @Tag("A1")
    @Tag("E10")
    @Order(9)
    void a_second_person_on_the_phone_sees_and_sends_nothing_of_the_first() {
        client.reload();
        offline(client.context(), true);
        quick(client);
        leave(client);
        offline(client.context(), false);
        signIn(client, "therapist@demo.test");
        leave(client);
        signIn(client, OTHER);
        awaitInstalled(client);
        assertThat(client.getByText(Pattern.compile(".*waiting to be sent.*"))).hasCount(0);
        assertThat(client.getByText("Mara")).hasCount(0);
        offline(client.context(), true);
        client = reopened(client);
        assertThat(client.getByText("Mara")).hasCount(0);
        leave(client);
        offline(client.context(), false);

        signIn(client, "client@demo.test");
        sent(client);

        assertThat(logs()).hasSize(1);
        undo(client);
    }

    @Test
    @Tag("E10")
    @Order(9)
    void whoever_signs_in_and_loses_the_signal_at_once_sees_nothing_of_the_one_before() {
        var shared = chromium.phone();
        signIn(shared, "client@demo.test");
        awaitInstalled(shared);
        assertThat(shared.getByText("Mara").first()).isVisible();
        leave(shared);
        shared.route("**/api/portal/**", Route::abort);
        signIn(shared, OTHER);
        assertThat(shared.getByText("Not here without a connection")).isVisible();
        assertThat(shared.getByText("Mara")).hasCount(0);
        look(shared, "offline-somebody-else");
        shared.context().close();
    }

    @Test
    @Tag("E10")
    @Order(10)
    void signing_out_warns_of_what_would_be_lost_and_clears_the_phone() {
        offline(client.context(), true);
        quick(client);
        client.getByRole(AriaRole.LINK, named("Account")).click();
        press(client, "Sign out");
        assertThat(client.getByText("1 session is waiting to be sent. If you sign out now, it is lost."))
                .isVisible();
        look(client, "offline-sign-out");
        press(client, "Stay");
        press(client, "Sign out");
        offline(client.context(), false);
        press(client, "Sign out and lose it");
        client.waitForURL(Pattern.compile(".*/login.*"));
        var left = client.evaluate("""
                async () => {
                  const open = indexedDB.open('homestretch');
                  const base = await new Promise((done) => (open.onsuccess = () => done(open.result)));
                  const count = async (name) => base.objectStoreNames.contains(name) ? counted(name) : 0;
                  const counted = (name) => new Promise((done) => {
                    const asked = base.transaction(name).objectStore(name).count();
                    asked.onsuccess = () => done(asked.result);
                  });
                  const days = await count('days'), outbox = await count('outbox');
                  base.close();
                  const figures = (await caches.keys()).filter((name) => name.includes('figures')).length;
                  return { days, outbox, figures, owner: localStorage.getItem('homestretch.owner') === null };
                }""");
        assertThat(left).isEqualTo(Map.of("days", 0, "outbox", 0, "figures", 0, "owner", true));
    }

    private static final String OTHER = "client2@demo.test";
    private static final int STEPS = 9;

    private interface AfterStep {
        void done(int step);
    }

    /** The supine twist by one's own rhythm: right 5, left 4. */
    private static void session(Page page, boolean ice, AfterStep after) {
        page.evaluate("localStorage.setItem('homestretch.player', '{\"rhythm\":\"OWN\",\"tones\":false}')");
        start(page).click();
        press(page, "4");
        after.done(1);
        page.getByRole(AriaRole.BUTTON, pattern(ice ? "Yes.*" : "No.*")).first().click();
        after.done(2);
        press(page, "Right");
        after.done(3);
        reps(page, 2);
        after.done(4);
        press(page, "That’s enough");
        after.done(5);
        reps(page, 1);
        after.done(6);
        press(page, "That’s enough");
        page.getByRole(AriaRole.BUTTON, pattern("Near your hip.*")).click();
        after.done(7);
        press(page, "Skip exercise");
        press(page, "3");
        after.done(8);
        press(page, "2");
        press(page, "Continue");
        after.done(9);
        press(page, "Save");
    }

    private static void reps(Page page, int count) {
        press(page, "I am ready");
        press(page, "Start now");
        for (var rep = 0; rep < count; rep++) {
            press(page, "I am there");
            press(page, "Back again: count it");
        }
    }

    private static void quick(Page page) {
        press(page, "All done as prescribed");
        press(page, "Yes, save this");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Undo"))).isVisible();
    }

    private static void undo(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Undo")).first().click();
        assertThat(start(page)).isVisible();
        assertThat(logs()).isEmpty();
    }

    private static void sent(Page page) {
        assertThat(page.getByText(Pattern.compile(".*waiting to be sent\\."))).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Undo")).first()).isVisible();
        assertThat(page.getByText("Done. Waiting to be sent.", EXACT)).hasCount(0);
    }

    /** When what the server holds for today was done, asked apart from all pages. */
    private static List<String> logs() {
        var routine = PortalClient.signedIn(program, PASSWORD).routine();
        assertThat(routine.path("occurrences").isArray()).isTrue();
        return routine.path("occurrences").values().stream()
                .flatMap(occurrence -> occurrence.path("logs").values().stream())
                .map(log -> log.path("performedAt").asString())
                .toList();
    }

    private static double minutesAgo(String performedAt) {
        return Duration.between(OffsetDateTime.parse(performedAt), OffsetDateTime.now())
                        .toSeconds()
                / 60.0;
    }

    /** Without signing out; a page that is still open would ask for a token of its own meanwhile. */
    private static void leave(Page page) {
        page.navigate("about:blank");
        page.context().clearCookies();
    }

    private static Page reopened(Page page) {
        var context = page.context();
        page.close();
        var again = context.newPage();
        again.navigate(program.base() + "/portal");
        return again;
    }

    private static void offline(BrowserContext context, boolean offline) {
        context.setOffline(offline);
    }

    private static Locator start(Page page) {
        return page.getByRole(AriaRole.LINK, named("Start"));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private static Page.GetByRoleOptions pattern(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
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
        assertThat(page).hasURL(Pattern.compile(".*/(portal|workspace).*"));
    }
}
