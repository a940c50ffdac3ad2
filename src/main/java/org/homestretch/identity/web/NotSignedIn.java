package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Answers whoever is not, or no longer, signed in: programs get 401, people the sign-in page, which explains itself when a
 * session has ended, and open tabs of the workspace the notice that theirs has.
 */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    /** What an open tab of the workspace understands as the end of its session, and says in our words. */
    private static final String SESSION_EXPIRED = "{\"meta\":{\"async\":true,\"sessionExpired\":true}}";

    private static final String ENDED = NotSignedIn.class.getName();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if ("uidl".equals(request.getParameter("v-r")) && hadSession(request)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(SESSION_EXPIRED);
        } else if (request.getServletPath().startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"title\":\"Not signed in\",\"status\":401}");
        } else if (isProgram(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + "/login" + why(request));
        }
    }

    /** Why somebody who was signed in a moment ago no longer is. */
    static void tellEnded(HttpServletRequest request) {
        request.setAttribute(ENDED, true);
    }

    private static String why(HttpServletRequest request) {
        if (request.getAttribute(ENDED) != null) return "?ended";
        return hadSession(request) ? "?expired" : "";
    }

    private static boolean isProgram(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getServletPath().startsWith("/api/")
                || request.getParameter("v-r") != null;
    }

    static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
