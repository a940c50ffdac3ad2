package org.homestretch.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.security.MessageDigest.isEqual;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Pages of the doorway carry the token masked, so that compression betrays nothing of it; the portal's header and the
 * workspace's sign-out form send it as the cookie has it. No file brings a cookie: a browser fetches some while a page is on its
 * way, and a token that came after the page's would stand in its place.
 */
class CsrfByHeaderOrField implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    private final RequestMatcher files;

    CsrfByHeaderOrField(RequestMatcher files) {
        this.files = files;
        // Loads the token at once, so that each answer has its cookie.
        masked.setCsrfRequestAttributeName(null);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        (files.matches(request) ? plain : masked).handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var sent = plain.resolveCsrfTokenValue(request, token);
        if (sent == null || isEqual(sent.getBytes(UTF_8), token.getToken().getBytes(UTF_8))) return sent;
        return masked.resolveCsrfTokenValue(request, token);
    }
}
