package org.homestretch.identity;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends an invitation by mail where a mail server is configured. The mail says nothing about health. */
@Component
public class InvitationMail {

    /** What became of the mail. */
    public enum Outcome {
        SENT,
        FAILED,
        NOT_CONFIGURED
    }

    private static final Logger log = LoggerFactory.getLogger(InvitationMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final IdentitySettings settings;
    private final MessageSource messages;

    InvitationMail(ObjectProvider<JavaMailSender> sender, IdentitySettings settings, MessageSource messages) {
        this.sender = sender;
        this.settings = settings;
        this.messages = messages;
    }

    /** To be called outside a transaction. */
    public Outcome send(InvitationLink invitation, Locale locale) {
        var mailer = sender.getIfAvailable();
        if (mailer == null || settings.mailFrom() == null) return Outcome.NOT_CONFIGURED;
        try {
            mailer.send(mail(invitation, settings.mailFrom(), locale));
            return Outcome.SENT;
        } catch (MailException failure) {
            log.warn("The invitation of account {} could not be mailed: {}", invitation.account(), failure.getClass());
            return Outcome.FAILED;
        }
    }

    private SimpleMailMessage mail(InvitationLink invitation, String from, Locale locale) {
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(invitation.expiresAt());
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(invitation.email());
        mail.setSubject(messages.getMessage("identity.mail.subject", null, locale));
        mail.setText(messages.getMessage(
                "identity.mail.text", new Object[] {invitation.name(), invitation.link(), until}, locale));
        return mail;
    }
}
