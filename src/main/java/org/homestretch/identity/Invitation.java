package org.homestretch.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** One link by which an account's person sets a password, once, within {@link #VALID_FOR}. A newer one ends it. */
@Entity
class Invitation {

    static final Duration VALID_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @TenantId
    private UUID practiceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init")
    Invitation(AccountId account, SecretToken token, Instant now) {
        this.id = NewId.next();
        this.account = account;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(VALID_FOR);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    void withdraw(Instant now) {
        this.withdrawnAt = now;
    }
}
