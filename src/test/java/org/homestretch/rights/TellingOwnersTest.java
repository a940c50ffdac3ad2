package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountMail;
import org.homestretch.identity.IdentitySettings;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.ReflectionTestUtils;

/** That owners hear by mail what one of their people does alone, and that the mail says of nobody what it must not. */
@HomestretchTest
@Tag("E14")
class TellingOwnersTest {

    private static final List<String> PARTS = List.of("sender", "settings", "executor");

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    AccountMail mail;

    @Autowired
    AskingErasure asking;

    @Autowired
    ExportingRecords exporting;

    @Autowired
    ReadingInEmergencies emergencies;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    private List<Object> before;
    private SignedIn owner;
    private SignedIn second;
    private InCare.Pair pair;

    @BeforeEach
    void a_practice_of_two_owners_that_mails() {
        owner = practices.practice();
        second = practices.secondOwner(owner, Duration.ofDays(2));
        pair = inCare.client(owner, "Europe/Berlin");
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(POST.getSmtp().getPort());
        var beans = new StaticListableBeanFactory(Map.of("sender", sender));
        var settings = new IdentitySettings(
                URI.create("https://rehab.example"),
                "practice@rehab.example",
                Duration.ofMinutes(15),
                Duration.ofMinutes(30));
        before =
                PARTS.stream().map(it -> ReflectionTestUtils.getField(mail, it)).toList();
        put(List.of(beans.getBeanProvider(JavaMailSender.class), settings, new TaskExecutorAdapter(Runnable::run)));
    }

    @AfterEach
    void as_before() {
        put(before);
    }

    @Test
    void every_owner_is_told_that_somebody_is_to_be_erased_and_not_who() throws Exception {
        as(owner, () -> asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED));

        for (var each : List.of(owner, second)) {
            var told = mailsTo(each);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().getSubject()).isEqualTo("Somebody asked to erase a record at your practice");
            assertThat(GreenMailUtil.getBody(told.getFirst())).contains("/workspace/records", "withdraw it there");
            assertThat(GreenMailUtil.getWholeMessage(told.getFirst()))
                    .doesNotContain("Mara", "Lindt", "Olive", pair.id().toString());
        }
        assertThat(mailsTo(pair.client())).isEmpty();
        as(owner, () -> asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED));
        assertThat(mailsTo(second)).as("asked for what was asked already").hasSize(1);
    }

    @Test
    void what_was_refused_is_told_to_nobody() {
        assertThatThrownBy(() -> as(owner, () -> asking.ask(pair.id(), "Mara", ErasureReason.ASKED)))
                .isInstanceOf(InputRefused.class);

        assertThat(mailsTo(second)).isEmpty();
    }

    @Test
    void every_owner_is_told_once_when_one_person_took_out_half_of_what_they_can() throws Exception {
        var clients = Stream.generate(
                        () -> inCare.client(owner, "Europe/Berlin").id())
                .limit(2)
                .toList();
        practices.tookOut(owner, TakenOut.TOLD_AT - 2);
        takeOut(clients.getFirst());
        assertThat(mailsTo(second)).isEmpty();

        takeOut(clients.getLast());
        takeOut(clients.getLast());
        takeOut(pair.id());

        var told = mailsTo(second);
        assertThat(told).hasSize(1);
        assertThat(GreenMailUtil.getBody(told.getFirst())).contains("records of 5 clients within 24 hours");
        assertThat(GreenMailUtil.getWholeMessage(told.getFirst()))
                .doesNotContain("Mara", "Lindt", "Olive", clients.getFirst().toString());
        assertThat(mailsTo(owner)).hasSize(1);
    }

    @Test
    @Tag("A3")
    void owners_and_the_clients_therapists_are_told_once_that_a_record_was_opened_in_an_emergency() throws Exception {
        var treating = practices.therapist(owner, "Cleo Kern");
        var other = practices.therapist(owner, "Tom Therapist");
        var client = inCare.client(treating, "Europe/Berlin").id();

        as(owner, () -> emergencies.open(client, "She called in pain."));

        for (var each : List.of(owner, second, treating)) {
            var told = mailsTo(each);
            assertThat(told).hasSize(1);
            assertThat(GreenMailUtil.getBody(told.getFirst())).contains("for an hour", "/workspace");
            assertThat(GreenMailUtil.getWholeMessage(told.getFirst()))
                    .doesNotContain("Mara", "Lindt", "Olive", "pain", client.toString());
        }
        assertThat(mailsTo(other)).isEmpty();
    }

    private void takeOut(ClientId client) {
        as(owner, () -> exporting.of(client, OutputStream.nullOutputStream()));
    }

    private void put(List<Object> parts) {
        for (var part = 0; part < PARTS.size(); part++)
            ReflectionTestUtils.setField(mail, PARTS.get(part), parts.get(part));
    }

    private static List<MimeMessage> mailsTo(SignedIn who) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(it -> isTo(it, who.email()))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
