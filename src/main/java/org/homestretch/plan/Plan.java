package org.homestretch.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/** What one client does at home. Its versions are only ever added to; the counter here keeps two authors apart. */
@Entity
class Plan {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PlanId id;

    @TenantId
    private UUID practiceId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    private int newestVersion;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    PlanId id() {
        return id;
    }

    ClientId client() {
        return client;
    }

    int newestVersion() {
        return newestVersion;
    }

    /**
     * The number of the next version.
     *
     * @throws PlanChangedMeanwhile when the author started from an older version than the newest
     */
    int nextVersion(int basedOn) {
        if (basedOn != newestVersion) throw new PlanChangedMeanwhile(newestVersion);
        return ++newestVersion;
    }

    /** The number of a version that takes over whatever the newest one is. */
    int nextVersion() {
        return ++newestVersion;
    }
}
