package org.homestretch.identity;

import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Mails about the account itself, where a mail server is configured. They say nothing about health. */
@Component
public class AccountMail {

    /** What an account's person is told of, since somebody else may have done it. */
    public enum News {
        PASSWORD,
        ADDRESS,
        FACTOR,
        RECOVERY
    }

    private static final Logger log = LoggerFactory.getLogger(AccountMail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final IdentitySettings settings;
    private final MessageSource messages;
    private final AsyncTaskExecutor executor;

    AccountMail(
            ObjectProvider<JavaMailSender> sender,
            IdentitySettings settings,
            MessageSource messages,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.sender = sender;
        this.settings = settings;
        this.messages = messages;
        this.executor = applicationTaskExecutor;
    }

    public boolean isConfigured() {
        var from = settings.mailFrom();
        return from != null && !from.isBlank() && sender.getIfAvailable() != null;
    }

    /** Tells the account's present address, once what is told of is kept. */
    void tellAfterCommit(Account account, News news) {
        tellAfterCommit(account.signedIn(), news);
    }

    /** Tells this person, once what is told of is kept; within a transaction. */
    public void tellAfterCommit(SignedIn who, News news) {
        tellAfterCommit(
                who.account(),
                who.email(),
                "identity.mail.news." + news,
                LocaleContextHolder.getLocale(),
                who.displayName());
    }

    void tellAfterCommit(AccountId id, String email, String key, Locale locale, Object... arguments) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> send(id, email, key, locale, arguments));
            }
        });
    }

    void sendReset(AccountId id, String email, String practice, URI link, Locale locale) {
        send(id, email, "identity.mail.reset", locale, practice, link);
    }

    private void send(AccountId id, String email, String key, Locale locale, Object... arguments) {
        var mailer = sender.getIfAvailable();
        if (mailer == null || !isConfigured()) return;
        var mail = new SimpleMailMessage();
        mail.setFrom(settings.mailFrom());
        mail.setTo(email);
        mail.setSubject(messages.getMessage(key + ".subject", null, locale));
        mail.setText(messages.getMessage(key + ".text", arguments, locale));
        try {
            mailer.send(mail);
        } catch (MailException failure) {
            log.warn(
                    "A mail to account {} could not be sent: {}",
                    id,
                    failure.getClass().getName());
        }
    }
}
