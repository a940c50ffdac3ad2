package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers the page somebody wanted before signing in, when it is a page of the portal or the workspace. */
class PagesOfADoor extends HttpSessionRequestCache {

    PagesOfADoor() {
        setRequestMatcher(PagesOfADoor::isPage);
    }

    private static boolean isPage(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter("v-r") == null
                && !path.contains(".")
                && (path.startsWith("/portal") || path.startsWith("/workspace"));
    }
}
