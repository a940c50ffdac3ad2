package org.homestretch.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class ForgottenPasswordsTest {

    private static final String ANOTHER = "seven other quiet words";

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSessions sessions;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    SignInLimit limit;

    @Autowired
    MessageSource messages;

    @Autowired
    MovableClock clock;

    @Autowired
    Staff staff;

    @Autowired
    ApplicationEventPublisher events;

    @LocalServerPort
    int port;

    SignedIn owner;
    ForgottenPasswords forgotten;

    @BeforeEach
    void a_practice_that_mails() {
        owner = practices.practice();
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(POST.getSmtp().getPort());
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        var settings = new IdentitySettings(
                URI.create("https://rehab.example"),
                "practice@rehab.example",
                Duration.ofMinutes(15),
                Duration.ofMinutes(30));
        var atOnce = new TaskExecutorAdapter(Runnable::run);
        var mail = new AccountMail(beans.getBeanProvider(JavaMailSender.class), settings, messages, atOnce);
        forgotten = new ForgottenPasswords(
                jdbc,
                transaction,
                accounts,
                sessions,
                encoder,
                limit,
                mail,
                events,
                new Addresses(settings),
                atOnce,
                clock);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Tag("C6")
    @Tag("C7")
    @Tag("C19")
    void a_link_works_once_looking_at_it_uses_nothing_up_and_every_sign_in_ends() throws Exception {
        var there = new Browserless(port);
        there.signIn(owner.email(), PASSWORD);
        var token = ask();
        for (var look = 0; look < 3; look++) {
            var scanner = new Browserless(port);
            scanner.get("/reset/" + token);
            assertThat(scanner.get("/reset").body()).contains("Choose a new password");
        }

        assertThat(place(reset(token, ANOTHER))).endsWith("/login?renewed");

        var late = new Browserless(port);
        late.get("/reset/" + token);
        assertThat(late.get("/reset").body()).contains("no longer works");
        assertThat(place(there.get("/workspace/"))).endsWith("/login?ended");
        assertThat(place(new Browserless(port).signIn(owner.email(), PASSWORD))).endsWith("?refused");
        assertThat(place(new Browserless(port).signIn(owner.email(), ANOTHER))).endsWith("/workspace");
    }

    @Test
    @Tag("C6")
    void a_newer_link_ends_the_older_one_and_half_an_hour_ends_both() throws Exception {
        var older = ask();
        var newer = ask();
        assertThat(forgotten.accepts(older)).isFalse();
        assertThat(forgotten.accepts(newer)).isTrue();
        clock.advance(Duration.ofMinutes(31));
        assertThat(forgotten.reset(newer, new NewPassword(ANOTHER))).isFalse();
    }

    @Test
    @Tag("C6")
    void of_twenty_who_use_a_link_at_the_same_moment_one_succeeds() throws Exception {
        var token = ask();
        Callable<Boolean> use = () -> forgotten.reset(token, new NewPassword(ANOTHER));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var successes = 0;
            for (var attempt :
                    threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> use).toList())) {
                if (attempt.get()) successes++;
            }
            assertThat(successes).isEqualTo(1);
        }
    }

    @Test
    @Tag("C9")
    void the_mail_names_the_configured_address_and_only_the_hash_is_kept() throws Exception {
        var token = ask();
        var mail = GreenMailUtil.getBody(POST.getReceivedMessages()[0]);
        assertThat(mail).contains("https://rehab.example/reset/").doesNotContain("localhost", "Olive");
        var rows = as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql("select r::text from password_reset r")
                        .query(String.class)
                        .list()));
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains(token));
    }

    @Test
    @Tag("C19")
    void a_changed_password_is_told_by_mail_without_saying_it() throws Exception {
        forgotten.reset(ask(), new NewPassword(ANOTHER));
        var told = POST.getReceivedMessages()[1];
        assertThat(told.getSubject()).isEqualTo("Your password for Homestretch was changed");
        assertThat(GreenMailUtil.getWholeMessage(told)).doesNotContain(ANOTHER, "/reset/");
    }

    @Test
    @Tag("C5")
    @Tag("C14")
    void nobody_unknown_invited_or_deactivated_is_mailed_and_the_page_answers_all_alike() {
        var invited = Practices.address("nina");
        var nina = as(owner, () -> staff.openForTherapist(new PersonName("Nina New"), new EmailAddress(invited)));
        var unknown = Practices.address("nobody");
        var expected = answer(owner.email());
        for (var each : new String[] {unknown, invited}) {
            assertThat(forgotten.ask(new EmailAddress(each), "10.0.0.1", Locale.UK))
                    .isTrue();
            assertThat(answer(each)).isEqualTo(expected);
        }
        as(owner, () -> staff.deactivate(nina));
        assertThat(forgotten.ask(new EmailAddress(invited), "10.0.0.1", Locale.UK))
                .isTrue();
        assertThat(POST.getReceivedMessages()).isEmpty();
    }

    @Test
    @Tag("C2")
    void one_address_gets_three_mails_an_hour() {
        for (var mail = 0; mail < 5; mail++) {
            assertThat(forgotten.ask(new EmailAddress(owner.email()), "10.0.0.2", Locale.UK))
                    .isTrue();
        }
        assertThat(POST.getReceivedMessages()).hasSize(3);
    }

    /** Status, place and body, without what differs at each request. */
    private String answer(String email) {
        var person = new Browserless(port);
        person.get("/login");
        person.get("/forgotten");
        var answer = person.json("GET", "/forgotten", "");
        var csrf = person.cookie("XSRF-TOKEN");
        var posted = person.post("/forgotten", Map.of("email", email, "_csrf", csrf));
        assertThat(answer.statusCode()).isEqualTo(200);
        return posted.statusCode()
                + place(posted)
                + posted.body()
                + posted.headers().map().keySet();
    }

    private String ask() throws Exception {
        var before = POST.getReceivedMessages().length;
        forgotten.ask(new EmailAddress(owner.email()), "10.0.0.3", Locale.UK);
        assertThat(POST.getReceivedMessages()).hasSize(before + 1);
        var link = Pattern.compile("/reset/([A-Za-z0-9_-]{43})")
                .matcher(GreenMailUtil.getBody(POST.getReceivedMessages()[before])
                        .replace("=\r\n", ""));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> reset(String token, String password) {
        var person = new Browserless(port);
        person.get("/reset/" + token);
        return person.submit("/reset", Map.of("password", password));
    }

    private static String place(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
