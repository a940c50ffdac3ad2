package org.homestretch.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homestretch.identity.ChangingPassword;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.Browserless;
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
class SecondStepTest {

    private static final Duration NEXT_CODE = Duration.ofSeconds(30);

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    StaffFactors staffFactors;

    @Autowired
    SecondFactors factors;

    @Autowired
    ChangingPassword changing;

    @Autowired
    Inviting inviting;

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
    App.Ready ready;

    @BeforeEach
    void an_owner_with_an_app() {
        // All tests come from one address, which has a hundred tries in a quarter of an hour.
        transaction.executeWithoutResult(
                _ -> jdbc.sql("delete from sign_in_limit").update());
        owner = practices.practice();
        here = signedIn(owner.email());
        ready = App.setUp(here, "/account/factor", clock);
        assertThat(ready.recoveryCodes()).hasSize(10);
        clock.advance(NEXT_CODE);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Tag("C10")
    void a_right_password_alone_opens_no_door() {
        var thief = halfWay();

        for (var path : List.of(
                "/workspace/",
                "/workspace/practice",
                "/account/devices",
                "/account/factor",
                "/account/factors",
                "/account/confirm",
                "/portal",
                "/")) {
            assertThat(place(thief.get(path))).as(path).contains("/login");
        }
        for (var path : List.of(
                "/api/portal/account",
                "/api/portal/figures/00000000-0000-0000-0000-000000000000",
                "/api/portal/media/00000000-0000-0000-0000-000000000000",
                "/workspace/?v-r=init&location=practice")) {
            assertThat(thief.get(path).statusCode()).as(path).isEqualTo(401);
        }
        var event = thief.send(HttpRequest.newBuilder(thief.at("/workspace/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":0,\"clientId\":0}")));
        assertThat(event.statusCode()).isEqualTo(401);
        assertThat(count("select count(*) from account_session")).isEqualTo(1);
    }

    @Test
    @Tag("C10")
    void a_right_password_alone_sets_up_no_other_app() {
        var thief = halfWay();
        assertThat(place(thief.get("/login/factor"))).endsWith("/login");
        var own = Seed.next();
        assertThatThrownBy(() -> factors.setUpFirst(owner, own, own.code(clock.instant()), null))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("factor.already");
        assertThat(place(post(thief, "/account/recovery-codes"))).isEmpty();
        assertThat(place(post(thief, "/account/factor/off"))).isEmpty();
        assertThat(factors.of(owner)).isPresent();
    }

    @Test
    @Tag("C12")
    void a_code_lets_in_once_and_to_the_page_that_was_wanted() {
        var person = new Browserless(port);
        person.get("/workspace/clients");
        person.signIn(owner.email(), PASSWORD);
        var code = ready.app().code();
        assertThat(place(person.submit("/login/code", Map.of("code", code)))).endsWith("/workspace/clients");
        assertThat(person.get("/workspace/").statusCode()).isEqualTo(200);

        assertThat(halfWay().submit("/login/code", Map.of("code", code)).body())
                .contains("not the code your app shows");
    }

    @Test
    void whoever_comes_in_has_a_token_that_nobody_had_before() {
        var person = halfWay();
        var before = person.cookie("XSRF-TOKEN");
        assertThat(place(person.submit("/login/code", Map.of("code", ready.app().code()))))
                .endsWith("/workspace");
        assertThat(person.cookie("XSRF-TOKEN")).isNotIn("", before);
    }

    @Test
    @Tag("C12")
    void of_many_who_send_the_same_code_at_once_one_comes_in() {
        var many = Stream.generate(this::halfWay).limit(6).toList();
        var code = ready.app().code();
        assertThat(inParallel(many, it -> it.submit("/login/code", Map.of("code", code))))
                .containsOnlyOnce("/workspace");
    }

    @Test
    @Tag("C12")
    void no_code_of_a_minute_ago_or_ahead_lets_in_and_none_before_the_last_used() {
        var person = halfWay();
        for (var away : List.of(Duration.ofSeconds(-60), Duration.ofSeconds(60))) {
            assertThat(person.submit("/login/code", Map.of("code", ready.app().codeIn(away)))
                            .body())
                    .as("%s", away)
                    .contains("not the code your app shows");
        }
        assertThat(place(person.submit("/login/code", Map.of("code", ready.app().codeIn(NEXT_CODE)))))
                .endsWith("/workspace");
        // The phone of somebody else who saw the code before it.
        assertThat(halfWay()
                        .submit("/login/code", Map.of("code", ready.app().code()))
                        .body())
                .contains("not the code your app shows");
    }

    @Test
    @Tag("C12")
    void a_recovery_code_lets_in_once_even_when_many_use_it_at_once() {
        var code = ready.recoveryCodes().getFirst();
        var many = Stream.generate(this::halfWay).limit(6).toList();
        assertThat(inParallel(many, it -> it.submit("/login/recovery", Map.of("code", code))))
                .containsOnlyOnce("/account/factors?recovered");
        assertThat(factors.of(owner).orElseThrow().codesLeft()).isEqualTo(9);
        assertThat(many.getFirst()
                        .submit("/login/recovery", Map.of("code", code))
                        .body())
                .doesNotContain("workspace");
    }

    @Test
    @Tag("C2")
    void guesses_at_codes_are_limited_on_their_own_and_a_recovery_code_still_lets_in() {
        var thief = halfWay();
        for (var guess = 0; guess < 6; guess++) thief.submit("/login/code", Map.of("code", "00000" + guess));
        assertThat(thief.submit("/login/code", Map.of("code", ready.app().code()))
                        .body())
                .contains("too many tries");
        // A right password does not give new guesses.
        assertThat(halfWay()
                        .submit("/login/code", Map.of("code", ready.app().code()))
                        .body())
                .contains("too many tries");
        assertThat(place(halfWay()
                        .submit(
                                "/login/recovery",
                                Map.of("code", ready.recoveryCodes().get(3)))))
                .endsWith("/account/factors?recovered");
    }

    @Test
    @Tag("C10")
    void a_new_invitation_changes_the_password_and_not_the_second_step() {
        var link = as(owner, () -> inviting.invite(owner.account())).link().getPath();
        var person = new Browserless(port);
        person.get(link);
        assertThat(place(person.submit("/invite", Map.of("password", "seven other quiet words"))))
                .endsWith("/login/code");
        assertThat(place(person.get("/workspace/"))).contains("/login");
        assertThat(place(person.submit("/login/code", Map.of("code", ready.app().code()))))
                .endsWith("/workspace/");
    }

    @Test
    @Tag("C19")
    void whoever_was_half_way_when_the_password_changed_begins_again() {
        var thief = halfWay();
        var page = thief.get("/login/code").body();
        as(owner, () -> changing.change(PASSWORD, new NewPassword("seven other quiet words"), null));
        assertThat(place(thief.submitFrom(
                        page, "/login/code", Map.of("code", ready.app().code()))))
                .endsWith("/login?expired");
    }

    @Test
    void half_a_sign_in_waits_a_quarter_of_an_hour() {
        var person = halfWay();
        var page = person.get("/login/code").body();
        clock.advance(Duration.ofMinutes(15));
        assertThat(place(person.submitFrom(
                        page, "/login/code", Map.of("code", ready.app().code()))))
                .endsWith("/login?expired");
    }

    @Test
    @Tag("C11")
    void changing_a_factor_wants_one_that_was_shown_in_the_last_five_minutes() {
        clock.advance(Duration.ofMinutes(6));
        assertThat(place(here.get("/account/factor"))).endsWith("/account/confirm?then=/account/factor");
        for (var path : List.of("/account/recovery-codes", "/account/factor/off")) {
            assertThat(place(post(here, path))).as(path).endsWith("/account/confirm");
        }
        assertThat(factors.of(owner)).isPresent();
        // The password is no proof where there is an app.
        assertThat(here.submit("/account/confirm", Map.of("code", PASSWORD)).body())
                .contains("not the code your app shows");

        var before = here.cookie("JSESSIONID");
        assertThat(place(here.submit(
                        "/account/confirm", Map.of("code", ready.app().code(), "then", "/account/factor"))))
                .endsWith("/account/factor");
        assertThat(here.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(here.get("/account/factor").statusCode()).isEqualTo(200);
        assertThat(place(post(here, "/account/factor/off"))).endsWith("/account/factors?off");
        assertThat(factors.of(owner)).isEmpty();
    }

    @Test
    void a_proof_leads_to_no_page_elsewhere() {
        for (var elsewhere :
                List.of("https://evil.example", "//evil.example", "/workspace/../x", "/\\evil", "/logout")) {
            clock.advance(NEXT_CODE);
            assertThat(place(here.submit(
                            "/account/confirm", Map.of("code", ready.app().code(), "then", elsewhere))))
                    .as(elsewhere)
                    .endsWith("/account/factors");
        }
    }

    @Test
    @Tag("C10")
    void an_app_set_up_ends_the_sign_ins_elsewhere() {
        var other = practices.practice();
        var there = signedIn(other.email());
        App.setUp(signedIn(other.email()), "/account/factor", clock);
        assertThat(place(there.get("/workspace/"))).endsWith("/login?ended");
    }

    @Test
    @Tag("C10")
    void a_client_of_a_practice_that_wants_it_sets_an_app_up_before_anything_else() {
        var mara = inCare.client(owner, "Europe/Berlin").client();
        as(owner, () -> staffFactors.wantOfClients(true));
        var phone = new Browserless(port);
        assertThat(place(phone.signIn(mara.email(), PASSWORD))).endsWith("/login/factor");
        assertThat(phone.get("/api/portal/account").statusCode()).isEqualTo(401);

        var hers = App.setUp(phone, "/login/factor", clock);

        assertThat(hers.recoveryCodes()).hasSize(10);
        assertThat(phone.get("/api/portal/account").statusCode()).isEqualTo(200);
        assertThat(phone.get("/account/factors").body()).doesNotContain("/account/factor/off");
        assertThatThrownBy(() -> factors.turnOff(mara, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_owner_lets_somebody_who_lost_everything_set_up_anew() {
        var tab = halfWay();
        tab.submit("/login/code", Map.of("code", ready.app().code()));
        as(owner, () -> staffFactors.reset(owner.account()));
        assertThat(place(tab.get("/workspace/"))).endsWith("/login?ended");
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("/workspace");
        assertThat(as(owner, () -> staffFactors.staff().getFirst().since())).isNull();
    }

    @Test
    void whoever_runs_the_machine_helps_an_owner_who_works_alone_and_the_audit_tells_it() {
        var tab = halfWay();
        tab.submit("/login/code", Map.of("code", ready.app().code()));
        var atTheMachine = new LostFactor(asOwnerOfTables, clock);

        assertThat(atTheMachine.reset("nobody@example.org")).isZero();
        assertThat(atTheMachine.reset(owner.email().toUpperCase(Locale.ROOT))).isEqualTo(1);
        assertThat(atTheMachine.reset(owner.email())).isZero();

        assertThat(factors.of(owner)).isEmpty();
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("/workspace");
        assertThat(count("select count(*) from audit_entry where detail = 'resetAtTheMachine'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from account_session where ended_at is null"))
                .isEqualTo(1);
    }

    @Test
    @Tag("A1")
    void no_owner_takes_the_second_step_from_somebody_of_another_practice() {
        var stranger = practices.practice();
        assertThatThrownBy(() -> as(stranger, () -> staffFactors.reset(owner.account())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(stranger, () -> staffFactors.resetClient(new EmailAddress(owner.email()))))
                .isInstanceOf(InputRefused.class);
        assertThat(factors.of(owner)).isPresent();
    }

    @Test
    @Tag("C8")
    void neither_seed_nor_recovery_code_stands_in_the_database() {
        var rows = as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select encode(seed, 'escape') || (select string_agg(code_hash, ' ') from recovery_code) from time_code")
                        .query(String.class)
                        .single()));
        assertThat(rows).doesNotContain(ready.recoveryCodes().getFirst().replace("-", ""));
        assertThat(rows).doesNotContainPattern("[A-Z2-7]{32}");
    }

    private Browserless halfWay() {
        var person = new Browserless(port);
        assertThat(place(person.signIn(owner.email(), PASSWORD))).endsWith("/login/code");
        return person;
    }

    private Browserless signedIn(String email) {
        var person = new Browserless(port);
        assertThat(place(person.signIn(email, PASSWORD))).doesNotContain("/login");
        return person;
    }

    private long count(String sql) {
        return as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single()));
    }

    /** Where each was led, in no order. */
    private List<String> inParallel(List<Browserless> many, Function<Browserless, HttpResponse<String>> request) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = many.stream()
                    .map(it -> threads.submit(() -> request.apply(it)))
                    .toList();
            return answers.stream()
                    .map(SecondStepTest::answer)
                    .map(SecondStepTest::place)
                    .toList();
        }
    }

    private static HttpResponse<String> answer(Future<HttpResponse<String>> coming) {
        try {
            return coming.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpResponse<String> post(Browserless person, String path) {
        person.get("/login");
        return person.send(HttpRequest.newBuilder(person.at(path))
                .header("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.noBody()));
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
