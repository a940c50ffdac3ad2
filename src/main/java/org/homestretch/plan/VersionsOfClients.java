package org.homestretch.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.Tenancy;
import org.homestretch.database.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds one version in one client's plan; its caller has asked whether it may see the client. A published version never
 * changes, so what the database once showed an account is kept in memory for that account.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VersionsOfClients {

    private record Asked(Tenant by, ClientId client, PlanVersionId version) {}

    /** Some kilobytes each. */
    private static final int MOST_KEPT = 2_000;

    private final VersionRecords versions;
    private final Tenancy tenancy;
    private final Cache<Asked, PlanVersion> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    VersionsOfClients(VersionRecords versions, Tenancy tenancy) {
        this.versions = versions;
        this.tenancy = tenancy;
    }

    /** Empty for a version of anybody else. */
    public Optional<PlanVersion> find(ClientId client, PlanVersionId version) {
        var asked = new Asked(tenancy.current(), client, version);
        var kept = known.getIfPresent(asked);
        if (kept != null) return Optional.of(kept);
        var found =
                versions.findOfClient(client, version).map(it -> it.published().version());
        found.ifPresent(it -> known.put(asked, it));
        return found;
    }
}
