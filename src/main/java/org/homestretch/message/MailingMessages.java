package org.homestretch.message;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.homestretch.database.Tenancy;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.IdentitySettings;
import org.homestretch.message.MailRows.Claimed;
import org.homestretch.message.MailRows.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells readers by mail that something new is there, where a mail server is configured. The mail names the practice and
 * nothing else: no client, no therapist, no word of any message. A mail that cannot be sent is tried again, ever later.
 */
@Component
class MailingMessages {

    static final int MOST_ATTEMPTS = 12;

    private static final Logger log = LoggerFactory.getLogger(MailingMessages.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final ObjectProvider<JavaMailSender> sender;
    private final IdentitySettings settings;
    private final Addresses addresses;
    private final MessageSource messages;
    private final MailRows rows;
    private final Clock clock;

    MailingMessages(
            ObjectProvider<JavaMailSender> sender,
            IdentitySettings settings,
            Addresses addresses,
            MessageSource messages,
            MailRows rows,
            Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.addresses = addresses;
        this.messages = messages;
        this.rows = rows;
        this.clock = clock;
    }

    /** Each node asks; what one has claimed the others leave alone. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public void sendDue() {
        var mailer = sender.getIfAvailable();
        var from = settings.mailFrom();
        if (mailer == null || from == null || from.isBlank()) return;
        List<Claimed> claimed;
        do {
            claimed = Tenancy.as(MailRows.JOB, () -> rows.claim(clock.instant().truncatedTo(ChronoUnit.MICROS)));
            for (var each : claimed) Tenancy.as(each.tenant(), () -> tell(each, mailer, from));
        } while (!claimed.isEmpty());
    }

    private void tell(Claimed claimed, JavaMailSender mailer, String from) {
        var recipient = rows.recipient(claimed);
        if (recipient.isEmpty()) {
            rows.giveUp(claimed);
            return;
        }
        try {
            mailer.send(mail(recipient.get(), from));
            rows.sent(claimed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (MailException failure) {
            failed(claimed, failure);
        }
    }

    private void failed(Claimed claimed, MailException failure) {
        log.warn(
                "The mail on a new message to account {} could not be sent, attempt {}: {}",
                claimed.reader(),
                claimed.attempts(),
                failure.getClass().getName());
        if (claimed.attempts() >= MOST_ATTEMPTS) rows.giveUp(claimed);
        else
            rows.tryAgain(
                    claimed, clock.instant().truncatedTo(ChronoUnit.MICROS).plus(pause(claimed.attempts())));
    }

    private static Duration pause(int attempts) {
        var doubled = Duration.ofMinutes(1L << attempts);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private SimpleMailMessage mail(Recipient recipient, String from) {
        var locale = Locale.forLanguageTag(recipient.language());
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(recipient.email());
        mail.setSubject(messages.getMessage("message.mail.subject", null, locale));
        mail.setText(messages.getMessage(
                "message.mail.text", new Object[] {recipient.practice(), addresses.of("/login")}, locale));
        return mail;
    }
}
