package org.homestretch.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.IdentitySettings;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.NewId;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@HomestretchTest
class MailingMessagesTest {

    private static final Duration GRACE = MailRows.GRACE.plusSeconds(5);

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    WritingMessages writing;

    @Autowired
    ReadingMessages reading;

    @Autowired
    MailRows rows;

    @Autowired
    Addresses addresses;

    @Autowired
    MessageSource messages;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;
    MailingMessages mailing;

    @BeforeEach
    void a_practice_that_mails() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        mailing = mailingBy(POST.getSmtp().getPort());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_mail_names_the_practice_and_no_person_and_no_word_of_the_message() throws Exception {
        to("canary-message: how is the canary-knee?");
        pass(GRACE);

        var mail = only(mailsTo(mara.client()));
        assertThat(mail.getSubject()).isEqualTo("You have a new message");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("You have a new message in Homestretch. Sign in to read it:", "/login", "Practice ");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("Mara", "Lindt", "Olive", mara.id().toString(), "knee");
    }

    @Test
    void a_therapist_is_told_of_what_a_client_wrote_without_the_clients_name() throws Exception {
        hers("canary");
        pass(GRACE);

        var mail = only(mailsTo(mara.therapist()));
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("Mara", "Lindt", "canary");
        assertThat(mailsTo(mara.client())).isEmpty();
    }

    @Test
    void whoever_reads_within_two_minutes_gets_no_mail() {
        to("One.");
        as(mara.client(), () -> reading.wasShownToMe(1));
        pass(GRACE);
        assertThat(mailsTo(mara.client())).isEmpty();
    }

    @Test
    void one_mail_until_they_have_read_and_then_at_most_one_an_hour() {
        to("One.");
        pass(GRACE);
        to("Two.");
        pass(Duration.ofHours(3));
        assertThat(mailsTo(mara.client())).hasSize(1);

        as(mara.client(), () -> reading.wasShownToMe(2));
        to("Three.");
        pass(GRACE);
        assertThat(mailsTo(mara.client())).hasSize(2);

        as(mara.client(), () -> reading.wasShownToMe(3));
        to("Four.");
        pass(Duration.ofMinutes(50));
        assertThat(mailsTo(mara.client())).hasSize(2);
        pass(Duration.ofMinutes(15));
        assertThat(mailsTo(mara.client())).hasSize(3);
    }

    @Test
    void a_message_that_comes_while_an_earlier_one_is_read_is_still_told() {
        to("One.");
        to("Two.");
        as(mara.client(), () -> reading.wasShownToMe(1));
        pass(GRACE);
        assertThat(mailsTo(mara.client())).hasSize(1);
    }

    @Test
    @Tag("R15")
    void a_mail_that_cannot_be_sent_loses_no_message_and_is_tried_again() {
        var down = mailingBy(1);
        to("Kept.");
        clock.advance(GRACE);
        down.sendDue();

        assertThat(as(mara.client(), () -> reading.mine(null)).messages()).hasSize(1);
        mailing.sendDue();
        assertThat(mailsTo(mara.client())).isEmpty();
        pass(Duration.ofMinutes(3));
        assertThat(mailsTo(mara.client())).hasSize(1);
    }

    @Test
    @Tag("R10")
    void two_nodes_do_not_send_the_same_mail() throws Exception {
        to("Once.");
        clock.advance(GRACE);
        var nodes = List.of(
                Thread.ofVirtual().start(mailing::sendDue), Thread.ofVirtual().start(mailing::sendDue));
        for (var node : nodes) node.join();
        assertThat(mailsTo(mara.client())).hasSize(1);
    }

    private void pass(Duration time) {
        clock.advance(time);
        mailing.sendDue();
    }

    private MailingMessages mailingBy(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("mailSender", sender);
        var settings = new IdentitySettings(
                URI.create("https://homestretch.example"),
                "no-reply@homestretch.example",
                Duration.ofMinutes(15),
                Duration.ofMinutes(30));
        return new MailingMessages(
                beans.getBeanProvider(JavaMailSender.class), settings, addresses, messages, rows, clock);
    }

    private static List<MimeMessage> mailsTo(SignedIn who) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(it -> isTo(it, who))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, SignedIn who) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(who.email());
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MimeMessage only(List<MimeMessage> mails) throws IOException {
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private void hers(String text) {
        as(mara.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText(text)));
    }

    private void to(String text) {
        as(mara.therapist(), () -> writing.write(mara.id(), new MessageId(NewId.next()), new PlainText(text)));
    }
}
