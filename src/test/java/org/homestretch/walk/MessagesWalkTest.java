package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.homestretch.walk.Chromium.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.homestretch.attack.Calls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** A client at a phone and a therapist at a desk write to each other. */
@ExtendWith(StepByStep.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MessagesWalkTest {

    private static final String PASSWORD = InventedPractice.PASSWORD;
    private static final String QUESTION = "May I do it in the evening?";

    private static RunningProgram program;
    private static Chromium chromium;
    private static Page client;
    private static Page therapist;
    private static final List<String> sent = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        program = RunningProgram.invented("messages");
        chromium = new Chromium();
        client = chromium.phone();
        Chromium.signIn(client, program, "client@demo.test", PASSWORD);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (program != null) program.close();
    }

    @Test
    @Order(1)
    void the_client_writes_and_is_told_that_nobody_watches() {
        link(client, "Write to Jo").click();
        assertThat(client.getByText("a folded blanket will do")).isVisible();
        assertThat(client.getByText("Messages are not watched in real time. Is it urgent?"))
                .isVisible();
        field().fill(QUESTION);
        link(client, "Plan").click();
        assertThat(client.getByRole(AriaRole.HEADING, named("Your plan"))).isVisible();
        client.goBack();
        assertThat(field()).hasValue(QUESTION);
        look(client, "portal-messages");
        button(client, "Send").click();
        assertThat(client.getByText("Sent.")).isVisible();
        assertThat(field()).hasValue("");
    }

    @Test
    @Order(2)
    void the_therapist_finds_reads_and_answers_it_by_keys_and_keeps_a_note() {
        therapist = chromium.therapist(program, PASSWORD);
        therapist.navigate(program.base() + "/workspace/clients");
        assertThat(link(therapist, "Clients 2 messages")).isVisible();
        look(therapist, "clients-news");
        link(therapist, "Mara Lindt: 1 new message").click();
        assertThat(therapist.getByText(QUESTION)).isVisible();
        assertThat(link(therapist, "Clients 1 message")).isVisible();

        therapist.getByLabel("Write to Mara").fill("Yes, just not right before bed.");
        therapist.getByLabel("Write to Mara").press("Control+Enter");
        assertThat(therapist.locator(".hs-message").getByText("not right before bed"))
                .isVisible();
        therapist.onRequest(it -> {
            if (it.url().contains("v-r=uidl")) sent.add(it.postData());
        });
        therapist.getByLabel("New note").fill("Sleeps badly.");
        button(therapist, "Keep note").click();
        assertThat(therapist.locator(".hs-notes li").getByText("Sleeps badly.")).isVisible();
        look(therapist, "messages-tab");
        therapist.setViewportSize(390, 844);
        look(therapist, "messages-tab-narrow");
    }

    @Test
    @Order(3)
    void the_answer_waits_for_the_client_on_today_until_it_is_read() {
        client.navigate(program.base() + "/portal");
        look(client, "portal-today-new-message");
        link(client, "1 new message. Read it").click();
        assertThat(client.getByText("Yes, just not right before bed.")).isVisible();
        assertThat(client.getByText("Sleeps badly.")).hasCount(0);
        link(client, "Today").click();
        assertThat(client.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(client.getByText("new message")).hasCount(0);
    }

    /** Whoever forges requests in the tests of attacks sends what this browser sends. */
    @Test
    @Order(4)
    void the_browser_sends_what_the_tests_of_attacks_forge() {
        therapist.setViewportSize(1440, 900);
        link(therapist, "Library").click();
        assertThat(therapist.getByRole(AriaRole.HEADING, named("Library")).first())
                .isVisible();
        therapist.navigate(program.base() + "/workspace/clients");
        assertThat(therapist.getByText("Lena Fischer")).isVisible();
        var forged = Calls.request("", 0, 0);
        var calls = Map.of(
                "mSync value", Calls.write(0, "value", ""),
                "event input", Calls.typed(0),
                "event click", Calls.click(0),
                "event ui-navigate", Calls.navigate(""));
        var seen = new TreeSet<String>();
        for (var body : sent) {
            var request = JsonMapper.shared().readTree(body);
            Assertions.assertThat(request.propertyNames()).containsExactlyInAnyOrderElementsOf(forged.propertyNames());
            for (var call : request.get("rpc")) {
                var kind = call.path("type").asString() + " "
                        + call.path("event").asString(call.path("property").asString());
                if (!calls.containsKey(kind)) continue;
                seen.add(kind);
                Assertions.assertThat(call.propertyNames())
                        .as(kind)
                        .containsExactlyInAnyOrderElementsOf(calls.get(kind).propertyNames());
                Assertions.assertThat(call.path("data").propertyNames())
                        .as(kind)
                        .containsExactlyInAnyOrderElementsOf(
                                calls.get(kind).path("data").propertyNames());
            }
        }
        Assertions.assertThat(seen).isEqualTo(new TreeSet<>(calls.keySet()));
    }

    private static Locator field() {
        return client.getByLabel("Write to Jo");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
