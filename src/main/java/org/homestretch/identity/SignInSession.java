package org.homestretch.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens the session of somebody who has proven who they are, with a fresh session id and the idle time of their role. */
@Component
public class SignInSession {

    private static final String SIGN_IN = "sign-in";

    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final IdentitySettings settings;
    private final AccountSessions sessions;

    SignInSession(IdentitySettings settings, AccountSessions sessions) {
        this.settings = settings;
        this.sessions = sessions;
    }

    /** Signs in without a password, right after an invitation was accepted. */
    public void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        var context = new SecurityContextImpl(token(signedIn));
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
        begin(signedIn, request);
    }

    /** Records the sign-in, without which the session is not let in, and limits how long it may rest. */
    public void begin(SignedIn signedIn, HttpServletRequest request) {
        var id = sessions.begin(signedIn, request.getHeader("User-Agent"), request.getRemoteAddr());
        request.getSession().setAttribute(SIGN_IN, id);
        limitIdleTime(signedIn, request);
    }

    /** Which sign-in this web session belongs to; none when nobody has signed in. */
    public static @Nullable UUID of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(SIGN_IN) instanceof UUID id ? id : null;
    }

    private void limitIdleTime(SignedIn signedIn, HttpServletRequest request) {
        var idle = signedIn.is(Role.CLIENT) ? settings.clientIdle() : settings.staffIdle();
        request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
    }

    static Authentication token(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn,
                null,
                signedIn.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }
}
