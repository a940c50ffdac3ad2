package org.homestretch.dosage;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says a dosage in the reader's language: plain sentences for a client, one compact line for a therapist. */
@Component
public class DosageSentence {

    private final MessageSource messages;

    DosageSentence(MessageSource messages) {
        this.messages = messages;
    }

    /** Leaves out what only a therapist reads, such as the tempo; the player leads the client through that. */
    public String forClient(Dosage dosage, DosageWords words, Locale locale) {
        return new ClientWording(texts(locale), words).of(dosage);
    }

    /** Holds every part of the dosage. */
    public String forTherapist(Dosage dosage, DosageWords words, Locale locale) {
        return new TherapistWording(texts(locale), words).of(dosage);
    }

    private MessageSourceAccessor texts(Locale locale) {
        return new MessageSourceAccessor(messages, locale);
    }
}
