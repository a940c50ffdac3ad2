package org.homestretch.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * By what a browser shows that somebody signed in there before: a random value for each of the last few accounts. It lets
 * nobody in and stands for no factor.
 */
@Component
public class BrowserCookie {

    private static final int ACCOUNTS = 4;
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String name;
    private final boolean https;

    BrowserCookie(IdentitySettings settings) {
        this.https = "https".equals(settings.baseUrl().getScheme());
        this.name = https ? "__Host-browser" : "browser";
    }

    /** Hashes of the values that the request brings along; whatever was not made by us fits nothing. */
    public BrowserDetails details(HttpServletRequest request) {
        return new BrowserDetails(
                request, values(request).stream().map(SecretToken::hash).toList());
    }

    List<SecretToken> values(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        if (cookie == null) return List.of();
        return Arrays.stream(cookie.getValue().split("\\.", ACCOUNTS + 1))
                .filter(VALUE.asMatchPredicate())
                .limit(ACCOUNTS)
                .map(SecretToken::new)
                .toList();
    }

    /** @param values the oldest first, of which the newest are kept */
    void keep(List<SecretToken> values, HttpServletResponse response) {
        var kept = values.subList(Math.max(0, values.size() - ACCOUNTS), values.size());
        set(String.join(".", kept.stream().map(SecretToken::value).toList()), KnownBrowsers.KNOWN_FOR, response);
    }

    /** Leaves nothing of it on a machine that others use. */
    public void forget(HttpServletResponse response) {
        set("", Duration.ZERO, response);
    }

    private void set(String value, Duration lifetime, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(lifetime)
                .httpOnly(true)
                .secure(https)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
