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
 * session has ended.
 */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isProgram(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + (hadSession(request) ? "/login?expired" : "/login"));
        }
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
