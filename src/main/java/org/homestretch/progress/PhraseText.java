package org.homestretch.progress;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says phrases in the reader's language. */
@Component
public class PhraseText {

    private final MessageSource messages;

    PhraseText(MessageSource messages) {
        this.messages = messages;
    }

    public String say(Phrase phrase, Locale locale) {
        return messages.getMessage(phrase.key(), phrase.arguments().toArray(), locale);
    }

    public List<String> say(Explanation explanation, Locale locale) {
        return explanation.phrases().stream().map(it -> say(it, locale)).toList();
    }
}
