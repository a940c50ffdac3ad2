package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homestretch.identity.SecondStepWanted;
import org.homestretch.identity.SignInSession;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Returns to the sign-in page with the reason and the address that was typed, or leads on to the second step. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    private final SignInSession session;
    private final TypedAddress typed;

    SignInRefused(SignInSession session, TypedAddress typed) {
        this.session = session;
        this.typed = typed;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof SecondStepWanted wanted) {
            var page = session.enter(wanted.who(), request, response).orElse(Home.of(wanted.who()));
            response.sendRedirect(request.getContextPath() + page);
            return;
        }
        typed.keep(String.valueOf(request.getParameter("email")), response);
        response.sendRedirect(
                request.getContextPath() + (reason instanceof LockedException ? "/login?wait" : "/login?refused"));
    }
}
