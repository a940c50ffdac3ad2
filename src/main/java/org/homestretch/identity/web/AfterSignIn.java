package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads to the page that was wanted before signing in, if it lies behind the person's own door, else to that door. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

    private final PagesOfADoor pages = new PagesOfADoor();
    private final SignInSession session;

    AfterSignIn(SignInSession session) {
        this.session = session;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        session.begin(signedIn, request);
        var home = Home.of(signedIn);
        var wanted = pages.getRequest(request, response);
        pages.removeRequest(request, response);
        var target = wanted == null ? home : pathOf(wanted.getRedirectUrl());
        response.sendRedirect(request.getContextPath() + (target.startsWith(home) ? target : home));
    }

    private static String pathOf(String url) {
        var address = URI.create(url);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
