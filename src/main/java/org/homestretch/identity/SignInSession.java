package org.homestretch.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private final HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final IdentitySettings settings;

    SignInSession(IdentitySettings settings) {
        this.settings = settings;
    }

    /** Signs in without a password, right after an invitation was accepted. */
    public void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        var context = new SecurityContextImpl(token(signedIn));
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
        limitIdleTime(signedIn, request);
    }

    public void limitIdleTime(SignedIn signedIn, HttpServletRequest request) {
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
