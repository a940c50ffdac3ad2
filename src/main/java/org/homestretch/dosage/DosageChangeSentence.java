package org.homestretch.dosage;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says a change of a dosage in the reader's language, in words that can stand after "Supine twist:". */
@Component
public class DosageChangeSentence {

    private final MessageSource messages;

    public DosageChangeSentence(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as "now 6–8 times instead of 4–6". */
    public String forClient(DosageChange change, DosageWords words, Locale locale) {
        return new ClientChangeWording(texts(locale), words).of(change);
    }

    /** Such as "4–6 → 6–8 times". */
    public String forTherapist(DosageChange change, DosageWords words, Locale locale) {
        return new TherapistChangeWording(texts(locale), words).of(change);
    }

    private MessageSourceAccessor texts(Locale locale) {
        return new MessageSourceAccessor(messages, locale);
    }
}
