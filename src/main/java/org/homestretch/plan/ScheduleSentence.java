package org.homestretch.plan;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says a schedule in the reader's language: a plain sentence for a client, one compact line for a therapist. */
@Component
public class ScheduleSentence {

    private final MessageSource messages;

    ScheduleSentence(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Such as "Twice a day, Monday to Friday, until 20 December."
     *
     * @param today the client's local date; a first date is told only while it lies ahead
     */
    public String forClient(Schedule schedule, LocalDate today, Locale locale) {
        var sentence = wording("client", today, locale).of(schedule);
        return Character.toTitleCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Such as "2× a day · Mon–Fri · until 20 Dec"; says so when there is no end. */
    public String forTherapist(Schedule schedule, LocalDate today, Locale locale) {
        return wording("therapist", today, locale).of(schedule);
    }

    private ScheduleWording wording(String reader, LocalDate today, Locale locale) {
        return new ScheduleWording(new MessageSourceAccessor(messages, locale), "plan.schedule." + reader + ".", today);
    }
}
