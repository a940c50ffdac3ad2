package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homestretch.identity.SignInSession;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.spi.OwedPage;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads to the page that asks for what is owed, else to the page that was wanted before signing in, if it lies behind the
 * person's own door, else to that door.
 */
@Component
@NamedInterface("web")
public class AfterSignIn implements AuthenticationSuccessHandler {

    private final PagesOfADoor pages;
    private final SignInSession session;
    private final List<OwedPage> owed;

    AfterSignIn(PagesOfADoor pages, SignInSession session, List<OwedPage> owed) {
        this.pages = pages;
        this.session = session;
        this.owed = owed;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        session.begin(signedIn, request, response);
        response.sendRedirect(request.getContextPath() + pageOf(signedIn, request, response));
    }

    /** The page to open now, within the application. */
    public String pageOf(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var home = Home.of(signedIn);
        var wanted = pages.getRequest(request, response);
        pages.removeRequest(request, response);
        var first = owed.stream()
                .map(it -> it.of(signedIn))
                .flatMap(Optional::stream)
                .findFirst();
        if (first.isPresent()) return first.get();
        var target = wanted == null ? home : pathOf(wanted.getRedirectUrl());
        return target.startsWith(home) ? target : home;
    }

    private static String pathOf(String url) {
        var address = URI.create(url);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
