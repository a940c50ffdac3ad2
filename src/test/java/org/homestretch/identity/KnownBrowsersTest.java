package org.homestretch.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.identity.spi.SecondStep;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Guesses at an address by strangers, and by whoever holds what a browser of its person shows. */
@HomestretchTest
class KnownBrowsersTest {

    private static final String RIGHT = "the right one";
    private static final String WRONG = "a wrong one";

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    @Autowired
    ActiveAccounts accounts;

    @Autowired
    AccountSessions sessions;

    @Autowired
    SignInSession opening;

    @Autowired
    KnownBrowsers browsers;

    @Autowired
    BrowserCookie cookie;

    @Autowired
    SecondStep secondStep;

    @Autowired
    Staff staff;

    @Autowired
    MovableClock clock;

    private final QuickPasswords passwords = new QuickPasswords();
    private SignedIn owner;
    private PasswordSignIn door;

    @BeforeEach
    void a_door_at_the_clock_of_the_test() {
        owner = practices.practice();
        var limit = new SignInLimit(dataSource, new Ticks(clock));
        door = new PasswordSignIn(jdbc, transaction, accounts, passwords, limit, browsers, secondStep, clock);
        passwords.right = RIGHT;
    }

    @AfterEach
    void now() {
        clock.reset();
        SecurityContextHolder.clearContext();
    }

    @Test
    @Tag("C1")
    void a_thousand_guesses_of_strangers_do_not_keep_the_person_out_of_a_browser_that_is_known() {
        var home = signedIn(owner, "");
        var looked = 0;
        for (var guess = 0; guess < 1_000; guess++) {
            if (!guess(owner.email(), WRONG, "").equals("wait")) looked++;
            clock.advance(Duration.ofSeconds(9));
        }

        assertThat(looked).isBetween(100, 120);
        useUp(owner.email());
        assertThat(guess(owner.email(), RIGHT, "")).isEqualTo("wait");
        assertThat(guess(owner.email(), RIGHT, home)).isEqualTo("in");
        assertThat(guess(owner.email(), RIGHT, ""))
                .as("strangers gain nothing by it")
                .isEqualTo("wait");
    }

    @Test
    @Tag("C1")
    void whoever_stole_what_a_browser_shows_has_ten_guesses_and_forty_a_day() {
        var stolen = signedIn(owner, "");
        assertThat(guessesUntilWait(stolen)).isEqualTo(10);
        var more = 0;
        for (var quarter = 0; quarter < 40; quarter++) {
            clock.advance(Duration.ofMinutes(15));
            more += guessesUntilWait(stolen);
        }
        assertThat(more).isBetween(30, 50);
        assertThat(guess(owner.email(), RIGHT, "")).as("elsewhere").isEqualTo("in");
    }

    @Test
    @Tag("C1")
    void a_practice_behind_one_address_signs_in_as_often_as_it_likes_and_guesses_there_stay_as_few() {
        var place = place();
        for (var more = 0; more < 150; more++)
            assertThat(guess(owner.email(), RIGHT, "", place))
                    .as("sign-in " + more)
                    .isEqualTo("in");

        var looked = 0;
        for (var other = 0; other < 150; other++) {
            if (guess(Practices.address("nobody"), WRONG, "", place).equals("refused")) looked++;
            if (looked < 100) assertThat(guess(owner.email(), RIGHT, "", place)).isEqualTo("in");
        }
        assertThat(looked).as("a right answer buys no wrong one").isEqualTo(100);
    }

    @Test
    @Tag("C1")
    void what_another_account_is_known_by_or_nobody_made_helps_nothing() {
        var other = signedIn(practices.practice(), "");
        var forged = SecretToken.next().value();
        useUp(owner.email());

        assertThat(guess(owner.email(), RIGHT, other)).isEqualTo("wait");
        assertThat(guess(owner.email(), RIGHT, forged)).isEqualTo("wait");
        assertThat(guess(owner.email(), RIGHT, "..' or 1=1." + forged + "." + "x".repeat(5_000)))
                .isEqualTo("wait");
    }

    @Test
    @Tag("C1")
    void the_secret_changes_with_each_sign_in_and_lasts_for_ninety_days() {
        var first = signedIn(owner, "");
        var second = signedIn(owner, first);
        useUp(owner.email());
        assertThat(second).isNotEqualTo(first);
        assertThat(guess(owner.email(), RIGHT, first)).isEqualTo("wait");
        assertThat(guess(owner.email(), RIGHT, second)).isEqualTo("in");

        clock.advance(Duration.ofDays(91));
        useUp(owner.email());
        assertThat(guess(owner.email(), RIGHT, second)).isEqualTo("wait");
    }

    @Test
    @Tag("C1")
    void two_who_share_a_browser_are_both_known_there_and_the_oldest_of_many_browsers_is_forgotten() {
        var other = practices.practice();
        var shared = signedIn(other, signedIn(owner, ""));
        useUp(owner.email());
        useUp(other.email());
        assertThat(guess(owner.email(), RIGHT, shared)).isEqualTo("in");
        assertThat(guess(other.email(), RIGHT, shared)).isEqualTo("in");

        var newer = new ArrayList<String>();
        for (var more = 0; more < 5; more++) {
            clock.advance(Duration.ofSeconds(1));
            newer.add(signedIn(owner, ""));
        }
        assertThat(guess(owner.email(), RIGHT, shared)).isEqualTo("wait");
        assertThat(guess(owner.email(), RIGHT, newer.getFirst())).isEqualTo("in");
    }

    @Test
    @Tag("C1")
    @Tag("C19")
    void a_browser_is_forgotten_when_its_sign_in_or_all_are_ended_even_after_signing_out_there() {
        var home = signedIn(owner, "");
        as(owner, () -> sessions.of(owner).forEach(it -> sessions.signOut(it.id(), owner)));
        useUp(owner.email());
        assertThat(guess(owner.email(), RIGHT, home)).as("signed out").isEqualTo("in");
        sessions.endAll(owner);
        assertThat(guess(owner.email(), RIGHT, home)).as("ended everywhere").isEqualTo("wait");

        var lost = signedIn(owner, "");
        sessions.of(owner).forEach(it -> sessions.end(it.id(), owner));
        assertThat(guess(owner.email(), RIGHT, lost)).as("ended from elsewhere").isEqualTo("wait");

        var elsewhere = signedIn(owner, "");
        var here = signedIn(owner, "");
        sessions.endOthers(sessions.of(owner).getFirst().id(), owner);
        assertThat(guess(owner.email(), RIGHT, elsewhere)).as("elsewhere").isEqualTo("wait");
        assertThat(guess(owner.email(), RIGHT, here)).as("where it was done").isEqualTo("in");
    }

    @Test
    @Tag("C4")
    void a_refusal_checks_as_many_passwords_whether_an_address_has_no_account_one_or_two() {
        var twice = practices.practice();
        as(
                practices.practice(),
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                                insert into account (practice_id, id, email, name, role, treats_clients, password_hash,
                                  created_at, version)
                                values (current_practice(), :id, :email, 'Twice', 'THERAPIST', true, 'x', now(), 0)""")
                        .param("id", UUID.randomUUID())
                        .param("email", twice.email())
                        .update()));

        for (var address : new String[] {Practices.address("nobody"), owner.email(), twice.email()}) {
            passwords.checked = 0;
            assertThat(guess(address, WRONG, "")).isEqualTo("refused");
            assertThat(passwords.checked).as(address).isEqualTo(2);
        }
    }

    private int guessesUntilWait(String shown) {
        var guesses = 0;
        while (guesses < 100 && guess(owner.email(), WRONG, shown).equals("refused")) guesses++;
        return guesses;
    }

    private void useUp(String email) {
        for (var guess = 0; guess < 11; guess++) guess(email, WRONG, "");
    }

    /** What becomes of a guess from a place of which nobody has heard yet. */
    private String guess(String email, String password, String shown) {
        return guess(email, password, shown, place());
    }

    private static String place() {
        return "place-" + UUID.randomUUID();
    }

    private String guess(String email, String password, String shown, String place) {
        var request = from(shown);
        request.setRemoteAddr(place);
        var attempt = new UsernamePasswordAuthenticationToken(email, password);
        attempt.setDetails(cookie.details(request));
        try {
            door.authenticate(attempt);
            return "in";
        } catch (LockedException tooMany) {
            return "wait";
        } catch (BadCredentialsException wrong) {
            return "refused";
        }
    }

    /** What a browser shows after somebody signed in there. */
    private String signedIn(SignedIn who, String shown) {
        var response = new MockHttpServletResponse();
        opening.open(who, from(shown), response, "FACTOR_PASSWORD");
        SecurityContextHolder.clearContext();
        return Objects.requireNonNull(response.getCookie("browser")).getValue();
    }

    private static MockHttpServletRequest from(String shown) {
        var request = new MockHttpServletRequest();
        if (!shown.isEmpty()) request.setCookies(new Cookie("browser", shown));
        return request;
    }

    /** The same clock for the limit. */
    private record Ticks(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** One password is everybody's, so that guesses cost nothing; those that were checked are counted. */
    private static final class QuickPasswords implements PasswordEncoder {

        String right = "";
        int checked;

        @Override
        public String encode(CharSequence typed) {
            return "";
        }

        @Override
        public boolean matches(CharSequence typed, String hash) {
            checked++;
            return right.contentEquals(typed);
        }
    }
}
