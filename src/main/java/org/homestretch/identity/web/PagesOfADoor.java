package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;

/**
 * Remembers the page somebody wanted before signing in, when it is a page of the portal or the workspace. The browser keeps
 * it: a session for whoever asks would let anybody fill the memory.
 */
@Component
class PagesOfADoor extends CookieRequestCache {

    private static final int LONGEST = 1_000;

    PagesOfADoor(Https https) {
        setRequestMatcher(PagesOfADoor::isPage);
        setCookieCustomizer(cookie -> {
            cookie.setPath("/");
            cookie.setSecure(https.isUsed());
            cookie.setAttribute("SameSite", "Lax");
        });
    }

    private static boolean isPage(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var query = request.getQueryString();
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter("v-r") == null
                && !path.contains(".")
                && path.length() + (query == null ? 0 : query.length()) <= LONGEST
                && (path.startsWith("/portal") || path.startsWith("/workspace"));
    }
}
