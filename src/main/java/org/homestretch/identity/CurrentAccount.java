package org.homestretch.identity;

import java.util.Optional;
import org.homestretch.database.Tenant;
import org.homestretch.database.TenantSource;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who works in the current thread. */
@Component
public class CurrentAccount implements TenantSource {

    /** @throws AuthenticationCredentialsNotFoundException when nobody has signed in */
    public SignedIn get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
    }

    public Optional<SignedIn> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    @Override
    public Tenant current() {
        return find().map(CurrentAccount::tenant).orElse(Tenant.NOBODY);
    }

    private static Tenant tenant(SignedIn who) {
        return who.isOnlyClient()
                ? Tenant.ofClient(who.practice(), who.accountId())
                : Tenant.of(who.practice(), who.accountId());
    }
}
