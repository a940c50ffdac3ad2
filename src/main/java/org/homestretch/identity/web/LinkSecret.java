package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The secret of a link, which moves from the address into the session at once, so that it is in no history entry that is
 * looked at later. Only a link that works makes a session.
 */
final class LinkSecret {

    private LinkSecret() {}

    /** @param works whether the link leads somewhere; one that does not takes the place of what was opened before */
    static void keep(String link, String secret, boolean works, HttpServletRequest request) {
        var session = request.getSession(works);
        if (works) session.setAttribute(link, secret);
        else if (session != null) session.removeAttribute(link);
    }

    /** Empty when none was opened. */
    static String in(HttpServletRequest request, String link) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(link) instanceof String secret ? secret : "";
    }

    static void forget(HttpServletRequest request, String link) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(link);
    }
}
