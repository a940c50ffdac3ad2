package org.homestretch.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.homestretch.shared.InputRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whatever a practice or a person is called, a mail has one reader, one sender and the head that it always has. */
class MailHeadsTest {

    private static final Set<String> HEAD = Set.of(
            "Return-Path",
            "Received",
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding");

    private static final String TWO_LINES =
            "Mara\r\nBcc: thief@example.org\nX-Forged: 1\r\rSubject: Forged\r\n\r\n<b>hello</b>";

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final IdentitySettings settings = new IdentitySettings(
            URI.create("https://rehab.example"),
            "practice@rehab.example",
            Duration.ofMinutes(15),
            Duration.ofMinutes(30));

    @Test
    @Tag("D12")
    void an_invitation_to_a_name_of_two_lines_adds_no_line_to_its_head() throws Exception {
        var link = URI.create("https://rehab.example/invite/x");
        var id = new AccountId(UUID.randomUUID());
        var outcome = new InvitationMail(sender(), settings, messages())
                .send(new InvitationLink(id, TWO_LINES, "mara@example.org", link, Instant.now()), Locale.UK);

        assertThat(outcome).isEqualTo(InvitationMail.Outcome.SENT);
        assertSound("Your invitation to Homestretch");
    }

    @Test
    @Tag("D12")
    void nor_does_a_link_for_a_new_password_of_a_practice_with_such_a_name() throws Exception {
        var link = URI.create("https://rehab.example/reset/x");
        mail().sendReset(new AccountId(UUID.randomUUID()), "mara@example.org", TWO_LINES, link, Locale.UK);

        assertSound("Choose a new password for Homestretch");
    }

    @Test
    @Tag("D12")
    void nor_does_any_news_of_an_account() throws Exception {
        for (var news : AccountMail.News.values()) {
            TransactionSynchronizationManager.initSynchronization();
            try {
                mail().tellAfterCommit(
                                new SignedIn(
                                        UUID.randomUUID(),
                                        UUID.randomUUID(),
                                        TWO_LINES,
                                        "mara@example.org",
                                        Set.of(Role.OWNER)),
                                news);
                TransactionSynchronizationManager.getSynchronizations()
                        .forEach(TransactionSynchronization::afterCommit);
            } finally {
                TransactionSynchronizationManager.clear();
            }
            assertSound(messages().getMessage("identity.mail.news." + news + ".subject", null, Locale.UK));
        }
    }

    /** So that the tests here need not know of every mail. */
    @Test
    @Tag("D12")
    void no_subject_of_a_mail_has_a_place_for_what_was_typed() throws IOException {
        var found = 0;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            var texts = new Properties();
            try (var in = file.getInputStream()) {
                texts.load(in);
            }
            for (var key : texts.stringPropertyNames()) {
                if (!key.contains(".mail.") || !key.endsWith("subject")) continue;
                found++;
                assertThat(texts.getProperty(key)).as(key).doesNotContain("{", "\n", "\r");
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @Tag("D12")
    @ValueSource(
            strings = {
                "mara@example.org\r\nBcc: thief@example.org",
                "mara@example.org\nBcc:thief@example.org",
                "mara@example.org\rBcc:thief@example.org",
                "mara@example.org\u0000bcc.example.org",
                "mara@example.org\u0085bcc.example.org",
                "mara@example.org\u2028bcc.example.org",
                "mara@exam\u202eple.org",
                "mara@example.org, thief@example.org",
                "mara@example.org;thief@example.org",
                "mara@example.org thief@example.org",
                "\"mara\"@example.org",
                "<mara@example.org>",
                "mara@thief@example.org"
            })
    void an_address_of_several_lines_or_people_is_none(String typed) {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> new EmailAddress(typed));
    }

    @ParameterizedTest
    @Tag("D12")
    @ValueSource(
            strings = {"Mara\r\nBcc: x", "Mara\nLindt", "Mara\rLindt", "Mara\u0085L", "Mara\u2028L", "Mara\u2029L"})
    void a_name_has_one_line(String typed) {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> new PersonName(typed));
    }

    private static void assertSound(String subject) throws Exception {
        var mails = POST.getReceivedMessages();
        var mail = mails[mails.length - 1];
        assertThat(POST.getReceivedMessagesForDomain("thief@example.org")).isEmpty();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("mara@example.org");
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(headersOf(mail)).isSubsetOf(HEAD);
        assertThat(mail.isMimeType("text/plain")).isTrue();
        assertThat(GreenMailUtil.getBody(mail)).contains("<b>hello</b>");
    }

    private static Set<String> headersOf(MimeMessage mail) throws Exception {
        var names = new HashSet<String>();
        for (var header : Collections.list(mail.getAllHeaders())) {
            assertThat(names.add(header.getName()) || header.getName().equals("Received"))
                    .as("one " + header.getName())
                    .isTrue();
        }
        return names;
    }

    private AccountMail mail() {
        return new AccountMail(sender(), settings, messages(), new TaskExecutorAdapter(Runnable::run));
    }

    private static org.springframework.beans.factory.ObjectProvider<JavaMailSender> sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(POST.getSmtp().getPort());
        return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/identity");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
