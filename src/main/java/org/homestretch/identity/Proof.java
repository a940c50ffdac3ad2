package org.homestretch.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whether whoever works has shown lately that it is really them: by the second factor where they came in by one, else by
 * the password. A session found open is not enough for what cannot be taken back.
 */
@Component
public class Proof {

    /** ASVS 5.0 7.5.3 asks for it, and no more than this long ago. */
    public static final Duration FRESH_FOR = Duration.ofMinutes(5);

    private final Clock clock;

    Proof(Clock clock) {
        this.clock = clock;
    }

    /** @throws ProofWanted when the last proof is older than {@link #FRESH_FOR} */
    public void require() {
        if (!isFresh()) throw new ProofWanted();
    }

    public boolean isFresh() {
        var now = clock.instant();
        return shownAt(SecurityContextHolder.getContext().getAuthentication())
                .filter(it -> !it.isAfter(now) && it.plus(FRESH_FOR).isAfter(now))
                .isPresent();
    }

    /** Somebody who has shown the password at this moment, and owes nothing more. */
    public static Authentication just(SignedIn who, Instant at) {
        return SignInSession.token(
                who,
                List.of(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                        .issuedAt(at)
                        .build()));
    }

    private static Optional<Instant> shownAt(@Nullable Authentication who) {
        if (who == null) return Optional.empty();
        var factors = who.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .toList();
        var second = factors.stream().filter(it -> !isPassword(it)).map(FactorGrantedAuthority::getIssuedAt);
        return second.max(Comparator.naturalOrder())
                .or(() -> factors.stream()
                        .map(FactorGrantedAuthority::getIssuedAt)
                        .max(Comparator.naturalOrder()));
    }

    private static boolean isPassword(FactorGrantedAuthority factor) {
        return FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(factor.getAuthority());
    }
}
