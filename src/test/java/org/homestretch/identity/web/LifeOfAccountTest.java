package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class LifeOfAccountTest {

    private static final String ANOTHER = "seven other quiet words";

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Staff staff;

    @Autowired
    Inviting inviting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Tag("C19")
    void a_changed_password_ends_every_other_sign_in_and_the_old_one_opens_nothing() {
        var owner = practices.practice();
        var here = signedIn(owner.email());
        var there = signedIn(owner.email());

        var changed = here.submit("/account/password", Map.of("current", PASSWORD, "password", ANOTHER));

        assertThat(place(changed)).endsWith("/account/devices?changed");
        assertThat(here.get("/workspace/").statusCode()).isEqualTo(200);
        assertThat(place(there.get("/workspace/"))).endsWith("/login?ended");
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("?refused");
        assertThat(place(new Browserless(port).signIn(owner.email(), ANOTHER))).endsWith("/workspace");
    }

    @Test
    @Tag("C2")
    void guessing_the_present_password_is_limited_for_whoever_holds_a_session() {
        var owner = practices.practice();
        var thief = signedIn(owner.email());
        for (var guess = 0; guess < 10; guess++) {
            assertThat(thief.submit("/account/password", Map.of("current", "no " + guess, "password", ANOTHER))
                            .body())
                    .contains("not your present password");
        }
        assertThat(thief.submit("/account/password", Map.of("current", PASSWORD, "password", ANOTHER))
                        .body())
                .contains("too many tries");
    }

    @Test
    @Tag("C13")
    void a_password_made_of_what_others_know_is_refused_at_the_field() {
        var owner = practices.practice();
        var here = signedIn(owner.email());
        assertThat(here.submit("/account/password", Map.of("current", PASSWORD, "password", "Olive Owner 1234"))
                        .body())
                .contains("which others know");
        assertThat(here.submit("/account/password", Map.of("current", PASSWORD, "password", "Passw0rd12345678"))
                        .body())
                .contains("first that would be tried");
    }

    @Test
    @Tag("B18")
    @Tag("C17")
    void signing_out_a_device_is_told_to_its_next_page_click_and_call() {
        var owner = practices.practice();
        var here = signedIn(owner.email());
        var page = signedIn(owner.email());
        var tab = signedIn(owner.email());
        assertThat(here.get("/account/devices").body()).contains("This device", "on 3 devices");

        post(here, "/account/devices/" + otherThan(here) + "/end");
        assertThat(here.get("/account/devices").body()).contains("on 2 devices");
        assertThat(place(post(here, "/account/devices/end-all"))).endsWith("/account/devices");

        assertThat(place(page.get("/workspace/clients"))).endsWith("/login?ended");
        var event = tab.send(HttpRequest.newBuilder(tab.at("/workspace/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(event.statusCode()).isEqualTo(200);
        assertThat(event.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/json"));
        assertThat(event.body()).isEqualTo("{\"meta\":{\"async\":true,\"sessionExpired\":true}}");
    }

    @Test
    @Tag("B18")
    void a_client_signed_out_elsewhere_gets_a_problem_from_the_api() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");
        var phone = signedIn(mara.client().email());
        var laptop = signedIn(mara.client().email());
        laptop.get("/account/devices");
        post(laptop, "/account/devices/end-all");

        var answer = phone.get("/api/portal/account");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    }

    @Test
    void nobody_ends_another_persons_sign_in() {
        var owner = practices.practice();
        var hers = signedIn(owner.email());
        var id = transaction(owner, "select id::text from account_session");
        var stranger = signedIn(practices.practice().email());
        stranger.get("/account/devices");

        post(stranger, "/account/devices/" + id + "/end");

        assertThat(hers.get("/workspace/").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("C17")
    void what_another_node_ended_holds_here_within_seconds() throws InterruptedException {
        var owner = practices.practice();
        var there = signedIn(owner.email());
        assertThat(there.get("/workspace/").statusCode()).isEqualTo(200);
        as(
                owner,
                () -> transaction.executeWithoutResult(_ ->
                        jdbc.sql("update account_session set ended_at = now()").update()));
        Thread.sleep(Duration.ofMillis(3200));
        assertThat(place(there.get("/workspace/"))).endsWith("/login?ended");
    }

    @Test
    void a_sign_in_of_staff_ends_after_twelve_hours_however_busy() throws InterruptedException {
        var owner = practices.practice();
        var here = signedIn(owner.email());
        clock.advance(Duration.ofHours(11));
        assertThat(here.get("/workspace/").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofHours(1).plusMinutes(1));
        Thread.sleep(Duration.ofMillis(3200));
        assertThat(place(here.get("/workspace/"))).endsWith("/login?ended");
    }

    @Test
    @Tag("C17")
    void a_deactivated_therapist_is_out_at_the_next_request_and_cannot_come_back() {
        var owner = practices.practice();
        var theo = therapist(owner);
        var tab = signedIn(theo.email());
        assertThat(tab.get("/workspace/").statusCode()).isEqualTo(200);

        as(owner, () -> staff.deactivate(theo.account()));

        assertThat(place(tab.get("/workspace/"))).endsWith("/login?ended");
        assertThat(place(new Browserless(port).signIn(theo.email(), PASSWORD))).endsWith("?refused");
        as(owner, () -> staff.reactivate(theo.account()));
        assertThat(place(new Browserless(port).signIn(theo.email(), PASSWORD))).endsWith("/workspace");
    }

    @Test
    @Tag("A8")
    void the_last_owner_is_neither_removed_nor_demoted_and_only_owners_appoint() {
        var owner = practices.practice();
        var theo = therapist(owner);
        assertThatThrownBy(() -> as(owner, () -> staff.deactivate(owner.account())))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> as(owner, () -> staff.appoint(owner.account(), Role.THERAPIST)))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> as(theo, () -> staff.appoint(theo.account(), Role.OWNER)))
                .isInstanceOf(AccessDeniedException.class);
        as(owner, () -> staff.appoint(theo.account(), Role.OWNER));
        as(owner, () -> staff.appoint(owner.account(), Role.THERAPIST));
        assertThat(as(theo2(theo), staff::list)).hasSize(2);
    }

    @Test
    @Tag("C14")
    void an_invitation_withdrawn_by_deactivation_stays_dead_and_an_invitee_cannot_sign_in() {
        var owner = practices.practice();
        var email = Practices.address("nina");
        var id = as(owner, () -> staff.openForTherapist(new PersonName("Nina New"), new EmailAddress(email)));
        var link = as(owner, () -> inviting.invite(id)).link().getPath();
        assertThat(place(new Browserless(port).signIn(email, PASSWORD))).endsWith("?refused");
        as(owner, () -> staff.deactivate(id));
        as(owner, () -> staff.reactivate(id));
        var person = new Browserless(port);
        person.get(link);
        assertThat(person.get("/invite").body()).contains("no longer works");
    }

    @Test
    @Tag("C16")
    void a_change_sent_by_a_page_of_another_site_is_refused() {
        var owner = practices.practice();
        var victim = signedIn(owner.email());
        for (var path : new String[] {"/login", "/logout"}) {
            var forged = victim.send(HttpRequest.newBuilder(victim.at(path))
                    .header("Sec-Fetch-Site", "cross-site")
                    .header("X-XSRF-TOKEN", victim.cookie("XSRF-TOKEN"))
                    .POST(BodyPublishers.noBody()));
            assertThat(forged.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(victim.get("/workspace/").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("C18")
    void after_signing_out_the_cookie_opens_nothing_and_no_page_was_to_be_kept() {
        var owner = practices.practice();
        var here = signedIn(owner.email());
        var id = here.cookie("JSESSIONID");
        for (var page : new String[] {"/workspace/", "/account/devices"}) {
            assertThat(here.get(page).headers().firstValue("Cache-Control"))
                    .as(page)
                    .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        }
        post(here, "/logout");
        var replayed = new Browserless(port);
        assertThat(place(replayed.send(
                        HttpRequest.newBuilder(replayed.at("/workspace/")).header("Cookie", "JSESSIONID=" + id))))
                .contains("/login");
        assertThat(transaction(owner, "select (ended_at is not null)::text from account_session"))
                .isEqualTo("true");
    }

    private SignedIn therapist(SignedIn owner) {
        var email = Practices.address("theo");
        var id = as(owner, () -> staff.openForTherapist(new PersonName("Theo Therapist"), new EmailAddress(email)));
        var link = as(owner, () -> inviting.invite(id)).link().getPath();
        var person = new Browserless(port);
        person.get(link);
        assertThat(place(person.submit("/invite", Map.of("password", PASSWORD))))
                .endsWith("/workspace");
        return new SignedIn(id.value(), owner.practiceId(), "Theo Therapist", email, Set.of(Role.THERAPIST));
    }

    private static SignedIn theo2(SignedIn theo) {
        return new SignedIn(
                theo.accountId(), theo.practiceId(), "Theo", theo.email(), Set.of(Role.OWNER, Role.THERAPIST));
    }

    private Browserless signedIn(String email) {
        var person = new Browserless(port);
        assertThat(place(person.signIn(email, PASSWORD))).doesNotContain("/login");
        return person;
    }

    /** The other sign-in that the page of this one offers to end. */
    private static String otherThan(Browserless here) {
        var found = Pattern.compile("/account/devices/([0-9a-f-]{36})/end")
                .matcher(here.get("/account/devices").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> post(Browserless person, String path) {
        return person.send(HttpRequest.newBuilder(person.at(path))
                .header("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.noBody()));
    }

    private String transaction(SignedIn who, String sql) {
        return as(
                who,
                () -> transaction.execute(
                        _ -> jdbc.sql(sql).query(String.class).list().getFirst()));
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
