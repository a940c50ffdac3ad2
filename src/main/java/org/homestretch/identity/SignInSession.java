package org.homestretch.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.identity.spi.SecondStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Opens the session of somebody who has proven who they are, with a fresh session id and the idle time of their role. */
@Component
public class SignInSession {

    private static final String SIGN_IN = "sign-in";

    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final IdentitySettings settings;
    private final AccountSessions sessions;
    private final KnownBrowsers browsers;
    private final BrowserCookie cookie;
    private final CsrfTokenRepository tokens;
    private final SecondStep secondStep;
    private final AccountVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInSession(
            IdentitySettings settings,
            AccountSessions sessions,
            KnownBrowsers browsers,
            BrowserCookie cookie,
            CsrfTokenRepository tokens,
            SecondStep secondStep,
            AccountVersions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settings = settings;
        this.sessions = sessions;
        this.browsers = browsers;
        this.cookie = cookie;
        this.tokens = tokens;
        this.secondStep = secondStep;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Goes on with somebody who knows the password or has just chosen it: signs them in, or remembers for a while that they
     * are half way.
     *
     * @return the page of the second step; none when they are in
     */
    public Optional<String> enter(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var next = secondStep.pageFor(who);
        if (next.isEmpty()) open(who, request, response, FactorGrantedAuthority.PASSWORD_AUTHORITY);
        else {
            request.getSession(true);
            request.changeSessionId();
            new HalfWay(who, versions.of(who).orElseThrow(), clock.instant()).keepIn(request.getSession());
        }
        return next;
    }

    /** Who owes a second step in this browser, if somebody does and has not waited too long. */
    public Optional<SignedIn> halfWay(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(HalfWay::in)
                .filter(it -> it.holdsAt(clock.instant()))
                .filter(it -> versions.of(it.who()).equals(OptionalLong.of(it.version())))
                .map(HalfWay::who);
    }

    /**
     * Signs them in under a token that nobody had before, as the form does by itself: by it the portal tells on a shared phone
     * that somebody else may sit there.
     *
     * @param factors what was shown, as authorities of {@link FactorGrantedAuthority}
     */
    public void open(SignedIn who, HttpServletRequest request, HttpServletResponse response, String... factors) {
        request.getSession(true);
        request.changeSessionId();
        HalfWay.forget(request.getSession());
        tokens.saveToken(tokens.generateToken(request), request, response);
        var authentication = token(who, Stream.of(factors).map(this::now).toList());
        keep(authentication, request, response);
        begin(who, request, response);
        events.publishEvent(new AuthenticationSuccessEvent(authentication));
    }

    /**
     * Records the sign-in, without which the session is not let in, limits how long it may rest, and lets the browser be
     * known from now on.
     */
    public void begin(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var id = sessions.begin(signedIn, request.getHeader("User-Agent"), request.getRemoteAddr());
        request.getSession().setAttribute(SIGN_IN, id);
        cookie.keep(browsers.renew(signedIn, id, cookie.values(request)), response);
        limitIdleTime(signedIn, request);
    }

    /** Whoever is signed in has shown this factor again just now; the session goes on under a new id. */
    public void prove(String factor, HttpServletRequest request, HttpServletResponse response) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present == null || !(present.getPrincipal() instanceof SignedIn who)) {
            throw new IllegalStateException("Nobody has signed in who could prove it");
        }
        var factors = new ArrayList<>(List.of(now(factor)));
        present.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .filter(it -> !factor.equals(it.getAuthority()))
                .forEach(factors::add);
        request.changeSessionId();
        keep(token(who, factors), request, response);
    }

    /** Which sign-in this web session belongs to; none when nobody has signed in. */
    public static @Nullable UUID of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SIGN_IN) instanceof UUID id ? id : null;
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }

    private FactorGrantedAuthority now(String factor) {
        return FactorGrantedAuthority.withAuthority(factor)
                .issuedAt(clock.instant())
                .build();
    }

    private void limitIdleTime(SignedIn signedIn, HttpServletRequest request) {
        var idle = signedIn.is(Role.CLIENT) ? settings.clientIdle() : settings.staffIdle();
        request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
    }

    static Authentication token(SignedIn signedIn, List<FactorGrantedAuthority> factors) {
        var roles = signedIn.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()));
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn,
                null,
                Stream.<GrantedAuthority>concat(roles, factors.stream()).toList());
    }
}
