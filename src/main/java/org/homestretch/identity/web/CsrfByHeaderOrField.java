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

/**
 * Pages of the doorway carry the token masked, so that compression betrays nothing of it; the portal's header and the
 * workspace's sign-out form send it as the cookie has it.
 */
class CsrfByHeaderOrField implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    CsrfByHeaderOrField() {
        // Loads the token at once, so that each answer has its cookie.
        masked.setCsrfRequestAttributeName(null);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var sent = plain.resolveCsrfTokenValue(request, token);
        if (sent == null || isEqual(sent.getBytes(UTF_8), token.getToken().getBytes(UTF_8))) return sent;
        return masked.resolveCsrfTokenValue(request, token);
    }
}
