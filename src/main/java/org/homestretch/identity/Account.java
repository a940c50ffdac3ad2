package org.homestretch.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person's way into one practice. It has no password until an invitation is accepted. */
@Entity
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @TenantId
    private UUID practiceId;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean treatsClients;
    private @Nullable String passwordHash;
    private @Nullable Instant deactivatedAt;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init")
    Account(AccountId id, PersonName name, EmailAddress email, Role role, boolean treatsClients, Instant now) {
        this.id = id;
        this.name = name.value();
        this.email = email.value();
        this.role = role;
        this.treatsClients = treatsClients;
        this.createdAt = now;
    }

    AccountId id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return roles(role, treatsClients);
    }

    static EnumSet<Role> roles(Role role, boolean treatsClients) {
        return role == Role.OWNER && treatsClients ? EnumSet.of(Role.OWNER, Role.THERAPIST) : EnumSet.of(role);
    }

    /** Staff who become or cease to be owners go on treating clients. */
    void become(Role role) {
        this.role = role;
        this.treatsClients = true;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return passwordHash != null && deactivatedAt == null;
    }

    boolean isDeactivated() {
        return deactivatedAt != null;
    }

    void call(PersonName name, EmailAddress email) {
        this.name = name.value();
        this.email = email.value();
    }

    void setPassword(String hash) {
        this.passwordHash = hash;
    }

    void deactivate(Instant now) {
        this.deactivatedAt = now;
    }

    void reactivate() {
        this.deactivatedAt = null;
    }

    AccountSummary summary() {
        return new AccountSummary(id, name, email, roles(), isActive(), isDeactivated());
    }

    SignedIn signedIn() {
        return new SignedIn(id.value(), practiceId, name, email, roles());
    }
}
