package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Signs in by e-mail address and password. Whatever is wrong, the answer is the same and takes the time of two password
 * checks, so that nobody learns who has an account. Whoever owes a second step is not signed in by a right password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** What a refusal costs, whether an address has no account, one, or one in each of two practices. */
    private static final int CHECKS = 2;

    private record Candidate(PracticeId practice, AccountId account, String passwordHash) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ActiveAccounts accounts;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;
    private final KnownBrowsers browsers;
    private final SecondStep secondStep;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordSignIn(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ActiveAccounts accounts,
            PasswordEncoder encoder,
            SignInLimit limit,
            KnownBrowsers browsers,
            SecondStep secondStep,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.encoder = encoder;
        this.limit = limit;
        this.browsers = browsers;
        this.secondStep = secondStep;
        this.clock = clock;
        this.hashOfNobody = encoder.encode(SecretToken.next().value());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var typed = String.valueOf(attempt.getCredentials());
        var candidates = candidates(email);
        var known = browsers.known(shown(attempt), accountsOf(candidates));
        var permitted = known.map(limit::permitsKnown).orElseGet(() -> limit.permits(email, from(attempt)));
        if (!permitted) throw new LockedException("Too many guesses");
        var signedIn = Stream.concat(candidates.stream(), nobodies(candidates.size()))
                .filter(it -> encoder.matches(typed, it.passwordHash()))
                .findFirst()
                .flatMap(it -> accounts.find(it.practice(), it.account()))
                .orElseThrow(() -> new BadCredentialsException("No such account or password"));
        known.ifPresentOrElse(limit::forgetKnown, () -> limit.forget(email, from(attempt)));
        if (secondStep.pageFor(signedIn).isPresent()) throw new SecondStepWanted(signedIn);
        return Proof.just(signedIn, clock.instant());
    }

    /** The accounts of this address in all practices. */
    private List<Candidate> candidates(String email) {
        return as(
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
    }

    /** As many with an impossible password as are missing from what every refusal checks. */
    private Stream<Candidate> nobodies(int accounts) {
        return Stream.generate(this::nobody).limit(Math.max(0, CHECKS - accounts));
    }

    private Candidate nobody() {
        return new Candidate(new PracticeId(new UUID(0, 0)), new AccountId(new UUID(0, 0)), hashOfNobody);
    }

    private static Set<AccountId> accountsOf(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::account).collect(Collectors.toSet());
    }

    private static List<String> shown(Authentication attempt) {
        return attempt.getDetails() instanceof BrowserDetails browser ? browser.hashes() : List.of();
    }

    private static String from(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
