package org.homestretch.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives views the texts of the message bundles. A key without a text fails, so that tests find it. */
@Component
class TextsOfVaadin implements I18NProvider {

    private final MessageSource messages;

    TextsOfVaadin(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
