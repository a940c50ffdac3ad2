package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The address that was typed at a sign-in that was refused, for the page that comes next. The browser keeps it for a moment
 * and the server does not, so that guesses leave nothing here.
 */
@Component
class TypedAddress {

    /** No address is longer. */
    private static final int LONGEST = 254;

    private static final Duration HOLD = Duration.ofMinutes(2);

    private final Https https;

    TypedAddress(Https https) {
        this.https = https;
    }

    void keep(String typed, HttpServletResponse response) {
        var part = typed.substring(0, Math.min(typed.length(), LONGEST));
        set(
                Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)),
                HOLD,
                response);
    }

    /** Once. */
    Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, https.cookie("typed"));
        if (cookie == null) return Optional.empty();
        set("", Duration.ZERO, response);
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private void set(String value, Duration lifetime, HttpServletResponse response) {
        var cookie = ResponseCookie.from(https.cookie("typed"), value)
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(https.isUsed())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
