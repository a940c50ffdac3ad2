package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Returns to the sign-in page with the reason, and with the address that was typed. */
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var kept = new FlashMap();
        kept.put("email", String.valueOf(request.getParameter("email")));
        kept.setTargetRequestPath("/login");
        kept.startExpirationPeriod(120);
        new SessionFlashMapManager().saveOutputFlashMap(kept, request, response);
        response.sendRedirect(
                request.getContextPath() + (reason instanceof LockedException ? "/login?wait" : "/login?refused"));
    }
}
