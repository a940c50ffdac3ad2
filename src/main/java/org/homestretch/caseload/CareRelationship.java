package org.homestretch.caseload;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** Lets a therapist see a client, from one moment until either side ends it. */
@Entity
class CareRelationship {

    @Id
    private UUID id;

    @TenantId
    private UUID practiceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "therapist_id"))
    private AccountId therapist;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected CareRelationship() {}

    @SuppressWarnings("NullAway.Init")
    CareRelationship(ClientId client, AccountId therapist, Instant now) {
        this.id = NewId.next();
        this.client = client;
        this.therapist = therapist;
        this.startedAt = now;
    }
}
