package org.homestretch.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.SignedIn;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.Browserless;
import org.homestretch.support.Device;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class PasskeyTest {

    private static final String WRONG = "problem=wrong";

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    StaffFactors staffFactors;

    @Autowired
    SecondFactors factors;

    @Autowired
    PasskeyFactors passkeys;

    @Autowired
    AddingPasskeys adding;

    @Autowired
    Inviting inviting;

    @Autowired
    Addresses addresses;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource asOwnerOfTables;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @LocalServerPort
    int port;

    SignedIn owner;
    Browserless here;
    Device phone;

    @BeforeEach
    void an_owner_with_a_passkey() {
        // All tests come from one address, which has a hundred tries in a quarter of an hour.
        transaction.executeWithoutResult(
                _ -> jdbc.sql("delete from sign_in_limit").update());
        owner = practices.practice();
        here = new Browserless(port);
        here.signIn(owner.email(), PASSWORD);
        phone = device();
        assertThat(make(here, phone).body()).contains("Keep these codes");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Tag("C10")
    void a_passkey_lets_in_without_password_or_code_and_to_the_page_that_was_wanted() {
        var person = new Browserless(port);
        person.get("/workspace/clients");
        assertThat(place(show(person, phone))).endsWith("/workspace/clients");
        assertThat(person.get("/workspace/").statusCode()).isEqualTo(200);
        assertThat(person.get("/account/factors").body()).contains("My phone", "last used on");
        assertThat(count("select count(*) from audit_entry where action = 'SIGNED_IN' and detail = 'WEBAUTHN'"))
                .isEqualTo(1);
    }

    @Test
    @Tag("C10")
    void a_client_comes_in_by_one_as_well_and_to_the_portal_alone() {
        var mara = inCare.client(owner, "Europe/Berlin").client();
        var hers = withPasskey(mara);
        var person = new Browserless(port);
        person.get("/login");
        var before = person.cookie("XSRF-TOKEN");
        assertThat(place(show(person, hers))).endsWith("/portal");
        assertThat(person.cookie("XSRF-TOKEN")).isNotIn("", before);
        assertThat(person.get("/api/portal/account").statusCode()).isEqualTo(200);
        assertThat(person.get("/workspace/").statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("C10")
    void a_device_that_asked_for_neither_finger_face_nor_pin_lets_nobody_in_and_is_not_kept() {
        assertThat(place(show(new Browserless(port), phone.withoutAsking()))).contains(WRONG);
        assertThat(make(here, device().withoutAsking()).body()).contains("could not be kept");
        assertThat(passkeys.of(owner)).hasSize(1);
    }

    @Test
    @Tag("C12")
    void an_answer_lets_in_once_even_when_the_device_does_not_count() {
        var silent = withPasskey(owner, device().withoutCounting());
        var person = new Browserless(port);
        var answer = silent.show(question(person));
        assertThat(place(send(person, answer))).endsWith("/workspace");

        assertThat(place(send(new Browserless(port), answer))).contains(WRONG);
        var thief = new Browserless(port);
        question(thief);
        assertThat(place(send(thief, answer))).contains(WRONG);
    }

    @Test
    @Tag("C12")
    void of_one_answer_sent_many_times_at_once_one_comes_in() {
        var silent = withPasskey(owner, device().withoutCounting());
        var person = new Browserless(port);
        var page = person.get("/login").body();
        var answer = silent.show(question(person));
        var many = new ArrayList<Callable<String>>();
        for (var time = 0; time < 6; time++) {
            many.add(() -> place(person.submitFrom(page, "/login/passkey", Map.of("answer", answer))));
        }
        assertThat(inParallel(many)).containsOnlyOnce("/workspace");
    }

    @Test
    @Tag("C12")
    void an_answer_to_a_question_of_another_browser_or_of_five_minutes_ago_lets_nobody_in() {
        var other = new Browserless(port);
        var thief = new Browserless(port);
        question(thief);
        assertThat(place(send(thief, phone.show(question(other))))).contains(WRONG);

        var slow = new Browserless(port);
        var answer = phone.show(question(slow));
        clock.advance(Duration.ofMinutes(5));
        assertThat(place(send(slow, answer))).contains(WRONG);
    }

    @Test
    @Tag("C12")
    void a_page_elsewhere_gets_no_answer_that_counts_here() {
        assertThat(place(show(new Browserless(port), phone.at("https://homestretch.evil.example"))))
                .contains(WRONG);
        assertThat(make(here, device().at("http://localhost:1")).body()).contains("could not be kept");
    }

    @Test
    @Tag("C12")
    void a_copy_that_counts_less_is_refused_in_words_and_the_audit_tells_it() {
        var copy = phone.copy();
        assertThat(place(show(new Browserless(port), phone))).endsWith("/workspace");
        var thief = new Browserless(port);
        var refused = place(show(thief, copy));
        assertThat(refused).endsWith("problem=copied");
        assertThat(thief.get(refused).body()).contains("counts less than it did before");
        assertThat(thief.get("/workspace/").statusCode()).isEqualTo(302);
        assertThat(
                        count(
                                "select count(*) from audit_entry where action = 'SIGN_IN_REFUSED' and detail = 'passkey.COPIED'"))
                .isEqualTo(1);
    }

    @Test
    void a_removed_one_lets_nobody_in_and_the_sign_ins_elsewhere_end() {
        var there = new Browserless(port);
        show(there, phone);
        assertThat(place(remove(here))).endsWith("?removed");
        assertThat(place(there.get("/workspace/"))).endsWith("/login?ended");
        assertThat(place(show(new Browserless(port), phone))).contains(WRONG);
        assertThat(factors.codesLeft(owner)).isZero();
    }

    @Test
    @Tag("C17")
    void whoever_was_deactivated_comes_in_by_none() {
        var mara = inCare.client(owner, "Europe/Berlin").client();
        var hers = withPasskey(mara);
        as(
                owner,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update account set deactivated_at = now() where id = :id")
                                .param("id", mara.accountId())
                                .update()));
        assertThat(place(show(new Browserless(port), hers))).contains(WRONG);
    }

    @Test
    @Tag("C2")
    void tries_are_limited_for_the_account_and_for_the_network_address() {
        for (var guess = 0; guess < 6; guess++) {
            assertThat(place(show(new Browserless(port), phone.copy().at("https://evil.example"))))
                    .contains(WRONG);
        }
        assertThat(place(show(new Browserless(port), phone))).endsWith("problem=wait");
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("/login/passkey");

        var stranger = device();
        stranger.make("{}");
        // A hundred, and one more each nine seconds that this takes.
        assertThat(IntStream.range(0, 200).mapToObj(_ -> place(show(new Browserless(port), stranger))))
                .anyMatch(it -> it.endsWith("problem=wait"));
    }

    @Test
    @Tag("C10")
    void a_right_password_alone_opens_no_door_makes_no_passkey_and_sets_up_no_app() {
        var thief = new Browserless(port);
        assertThat(place(thief.signIn(owner.email(), PASSWORD))).endsWith("/login/passkey");
        for (var path : List.of("/workspace/", "/account/passkey", "/account/factors", "/login/factor")) {
            assertThat(place(thief.get(path))).as(path).contains("/login");
        }
        assertThat(place(thief.get("/login/factor/passkey"))).endsWith("/login");
        assertThat(place(thief.json("POST", "/login/factor/passkey/question", "")))
                .endsWith("/login?expired");
        assertThat(thief.json("POST", "/account/passkey/question", "").statusCode())
                .isEqualTo(401);
        var own = Seed.next();
        assertThatThrownBy(() -> factors.setUpFirst(owner, own, own.code(clock.instant()), null))
                .hasMessageContaining("factor.already");
        assertThatThrownBy(() -> passkeys.addFirst(owner, adding.ask(owner), "{}", "Mine"))
                .hasMessageContaining("factor.already");
        assertThat(place(show(thief, phone))).endsWith("/workspace/");
    }

    @Test
    @Tag("C10")
    void a_new_password_by_invitation_changes_nothing_about_passkeys() {
        var link = as(owner, () -> inviting.invite(owner.account())).link().getPath();
        var person = new Browserless(port);
        person.get(link);
        assertThat(place(person.submit("/invite", Map.of("password", "seven other quiet words"))))
                .endsWith("/login/passkey");
        assertThat(place(person.get("/workspace/"))).contains("/login");
        assertThat(passkeys.of(owner)).hasSize(1);
    }

    @Test
    void a_recovery_code_lets_in_whoever_has_no_passkey_at_hand() {
        var codes = factors.newCodes(owner);
        var person = new Browserless(port);
        person.signIn(owner.email(), PASSWORD);
        assertThat(place(person.submit("/login/recovery", Map.of("code", codes.getFirst()))))
                .endsWith("/account/factors?recovered");
    }

    @Test
    @Tag("C11")
    void making_and_removing_one_want_a_proof_of_the_last_five_minutes_and_a_passkey_gives_it() {
        clock.advance(Duration.ofMinutes(6));
        assertThat(place(here.get("/account/passkey"))).endsWith("/account/confirm?then=/account/passkey");
        assertThat(place(here.json("POST", "/account/passkey/question", ""))).endsWith("/account/confirm");
        assertThat(place(remove(here))).endsWith("/account/confirm");
        assertThat(passkeys.of(owner)).hasSize(1);
        // The password is no proof where there is a passkey.
        assertThat(here.submit("/account/confirm", Map.of("code", PASSWORD)).statusCode())
                .isNotEqualTo(302);
        assertThat(place(here.get("/account/passkey"))).endsWith("/account/confirm?then=/account/passkey");

        assertThat(place(confirm(here, withPasskey(practices.practice())))).contains("problem=another");
        assertThat(place(here.get("/account/passkey"))).contains("/account/confirm");

        var before = here.cookie("JSESSIONID");
        assertThat(place(confirm(here, phone))).endsWith("/account/passkey");
        assertThat(here.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(here.get("/account/passkey").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("C10")
    void whoever_must_have_a_second_step_makes_a_passkey_on_the_way_in_and_keeps_the_last() {
        var mara = inCare.client(owner, "Europe/Berlin").client();
        as(owner, () -> staffFactors.wantOfClients(true));
        var person = new Browserless(port);
        assertThat(place(person.signIn(mara.email(), PASSWORD))).endsWith("/login/factor");
        var page = person.get("/login/factor/passkey").body();
        var hers = device();
        var answer = hers.make(
                person.json("POST", "/login/factor/passkey/question", "").body());
        assertThat(person.submitFrom(page, "/login/factor/passkey", Map.of("name", "Her phone", "answer", answer))
                        .body())
                .contains("Keep these codes");
        assertThat(person.get("/api/portal/account").statusCode()).isEqualTo(200);

        assertThat(place(remove(person))).endsWith("?only");
        assertThat(person.get("/account/factors?only").body()).contains("the only second step that you have");
        assertThat(place(show(new Browserless(port), hers))).endsWith("/portal");
    }

    @Test
    void an_owner_and_whoever_runs_the_machine_take_it_from_somebody_who_lost_it() {
        assertThat(as(owner, () -> staffFactors.staff().getFirst().hasSecondStep()))
                .isTrue();
        as(owner, () -> staffFactors.reset(owner.account()));
        assertThat(place(show(new Browserless(port), phone))).contains(WRONG);
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("/workspace");

        var again = withPasskey(owner);
        assertThat(new LostFactor(asOwnerOfTables, clock).reset(owner.email())).isEqualTo(1);
        assertThat(place(show(new Browserless(port), again))).contains(WRONG);
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("/workspace");
    }

    @Test
    void an_owner_takes_it_from_a_client_by_the_address() {
        var mara = inCare.client(owner, "Europe/Berlin").client();
        var hers = withPasskey(mara);
        as(owner, () -> staffFactors.resetClient(new EmailAddress(mara.email())));
        assertThat(place(show(new Browserless(port), hers))).contains(WRONG);
    }

    @Test
    @Tag("C3")
    void everybody_is_asked_alike_and_no_name_on_a_device_tells_who_it_is() {
        var asked = question(here).replaceAll("\"challenge\":\"[^\"]+\"", "");
        assertThat(question(new Browserless(port)).replaceAll("\"challenge\":\"[^\"]+\"", ""))
                .isEqualTo(asked);
        assertThat(asked).contains("\"userVerification\":\"required\"", "\"allowCredentials\":[]");
        assertThat(phone.handle()).hasSize(43);
        assertThat(place(send(
                        new Browserless(port),
                        phone.show(
                                question(here),
                                withPasskey(practices.practice()).handle()))))
                .contains(WRONG);
    }

    @Test
    void what_is_no_answer_at_all_is_refused_in_the_same_words() {
        for (var nonsense :
                List.of("", "null", "[]", "{}", "{\"rawId\":\"AA\"}", "{\"response\":{}}", "x".repeat(30_000))) {
            var person = new Browserless(port);
            question(person);
            assertThat(place(send(person, nonsense))).as(nonsense).contains(WRONG);
            assertThat(made(here, nonsense).body()).contains("could not be kept");
        }
        var another = device();
        withPasskey(practices.practice(), another);
        assertThat(make(here, another).body()).contains("could not be kept");
    }

    @Test
    void a_passkey_made_for_one_account_is_kept_for_no_other() {
        var other = practices.practice();
        var answer = device();
        var asked = adding.ask(other);
        assertThatThrownBy(() -> passkeys.add(owner, asked, answer.make(adding.question(asked)), "Mine", null))
                .isInstanceOf(InputRefused.class);
        assertThat(passkeys.of(owner)).hasSize(1);
        assertThat(passkeys.of(other)).isEmpty();
    }

    private Device device() {
        return new Device(addresses.site().origin());
    }

    private Device withPasskey(SignedIn who) {
        return withPasskey(who, device());
    }

    private Device withPasskey(SignedIn who, Device device) {
        var asked = adding.ask(who);
        passkeys.add(who, asked, device.make(adding.question(asked)), "My phone", null);
        return device;
    }

    private HttpResponse<String> make(Browserless person, Device device) {
        person.get("/login");
        return made(
                person,
                device.make(person.json("POST", "/account/passkey/question", "").body()));
    }

    private static HttpResponse<String> made(Browserless person, String answer) {
        return person.submit("/account/passkey", Map.of("name", "My phone", "answer", answer));
    }

    private static String question(Browserless person) {
        person.get("/login");
        return person.json("POST", "/login/passkey/question", "").body();
    }

    private static HttpResponse<String> show(Browserless person, Device device) {
        return send(person, device.show(question(person)));
    }

    private static HttpResponse<String> send(Browserless person, String answer) {
        return person.submitFrom(person.get("/login").body(), "/login/passkey", Map.of("answer", answer));
    }

    private static HttpResponse<String> confirm(Browserless person, Device device) {
        var page = person.get("/account/confirm").body();
        var answer = device.show(question(person));
        return person.submitFrom(
                page, "/account/confirm/passkey", Map.of("answer", answer, "then", "/account/passkey"));
    }

    private HttpResponse<String> remove(Browserless person) {
        person.get("/login");
        var page = person.get("/account/factors").body();
        var path = page.replaceAll("(?s).*action=\"(/account/passkey/[^\"]+/remove)\".*", "$1");
        return person.send(HttpRequest.newBuilder(person.at(path))
                .header("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.noBody()));
    }

    private long count(String sql) {
        return as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single()));
    }

    private static List<String> inParallel(List<Callable<String>> many) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(many).stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
