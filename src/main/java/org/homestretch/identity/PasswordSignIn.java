package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.database.Tenant;
import org.homestretch.identity.spi.SecondStep;
import org.homestretch.shared.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs in by e-mail address and password. Whatever is wrong, the answer is the same and takes the time of one password
 * check, so that nobody learns who has an account. Whoever owes a second step is not signed in by a right password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private record Candidate(PracticeId practice, AccountId account, String passwordHash) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ActiveAccounts accounts;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final SecondStep secondStep;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ActiveAccounts accounts,
            PasswordEncoder encoder,
            SignInLimit limit,
            SecondStep secondStep,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.encoder = encoder;
        this.limit = limit;
        this.secondStep = secondStep;
        this.clock = clock;
        this.hashOfNobody = encoder.encode(SecretToken.next().value());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var typed = String.valueOf(attempt.getCredentials());
        if (!limit.permits(email, networkAddress(attempt))) throw new LockedException("Too many guesses");
        var signedIn = candidates(email).stream()
                .filter(it -> encoder.matches(typed, it.passwordHash()))
                .findFirst()
                .flatMap(it -> accounts.find(it.practice(), it.account()))
                .orElseThrow(() -> new BadCredentialsException("No such account or password"));
        limit.forget(email);
        if (secondStep.pageFor(signedIn).isPresent()) throw new SecondStepWanted(signedIn);
        return Proof.just(signedIn, clock.instant());
    }

    /** The accounts of this address in all practices; somebody with an impossible password when there is none. */
    private List<Candidate> candidates(String email) {
        var found = as(
                Tenant.atDoor("email:" + email),
                () -> transaction.execute(_ -> jdbc.sql("""
                        select practice_id, id, password_hash from account
                        where email = :email and password_hash is not null and deactivated_at is null""")
                        .param("email", email)
                        .query((row, _) -> new Candidate(
                                new PracticeId(row.getObject("practice_id", UUID.class)),
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("password_hash")))
                        .list()));
        return found.isEmpty() ? List.of(nobody()) : found;
    }

    private Candidate nobody() {
        return new Candidate(new PracticeId(new UUID(0, 0)), new AccountId(new UUID(0, 0)), hashOfNobody);
    }

    private static String networkAddress(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
