package org.homestretch.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.identity.ConsentText;
import org.springframework.modulith.NamedInterface;

/**
 * The text that this browser was shown. An answer is to these words, also when a newer program or another language has come
 * between the page and the answer.
 */
@NamedInterface("web")
public final class ShownConsent {

    private static final String SHOWN = ShownConsent.class.getName();

    private ShownConsent() {}

    /** The newest, which is now the one that was shown. */
    public static ConsentText show(HttpSession browser, Locale reader) {
        var text = ConsentText.newest(reader);
        browser.setAttribute(SHOWN, text);
        return text;
    }

    /** None when this browser was shown none. */
    public static Optional<ConsentText> in(HttpSession browser) {
        return browser.getAttribute(SHOWN) instanceof ConsentText text ? Optional.of(text) : Optional.empty();
    }
}
