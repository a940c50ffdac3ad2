package org.homestretch.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads to the page that asks for what is owed, else to the page that was wanted before signing in, if it lies behind the
 * person's own door, else to that door.
 */
@Component
@NamedInterface("web")
public class AfterSignIn implements AuthenticationSuccessHandler {

    private final PagesOfADoor pages = new PagesOfADoor();
    private final SignInSession session;
    private final List<OwedPage> owed;

    AfterSignIn(SignInSession session, List<OwedPage> owed) {
        this.session = session;
        this.owed = owed;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var signedIn = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        session.begin(signedIn, request);
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

    /** As it was wanted, without the mark that the cache of requests adds. */
    private static String pathOf(String url) {
        var address = UriComponentsBuilder.fromUriString(url)
                .replaceQueryParam("continue")
                .build(true)
                .toUri();
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
