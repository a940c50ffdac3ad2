package org.homestretch.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.SignInSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Treats whoever's sign-in was ended, here or on another node, as not signed in: every page, click, call and download asks
 * first.
 */
class EndedSessions extends OncePerRequestFilter {

    private final CurrentAccount current;
    private final AccountSessions sessions;

    EndedSessions(CurrentAccount current, AccountSessions sessions) {
        this.current = current;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = current.find();
        if (who.isPresent() && !sessions.isLive(SignInSession.of(request.getSession(false)), who.get())) {
            Objects.requireNonNull(request.getSession()).invalidate();
            SecurityContextHolder.clearContext();
            NotSignedIn.tellEnded(request);
        }
        chain.doFilter(request, response);
    }
}
