package org.homestretch.plan;

import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds one version in one client's plan, in one statement; its caller has asked whether it may see the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VersionsOfClients {

    private final VersionRecords versions;

    VersionsOfClients(VersionRecords versions) {
        this.versions = versions;
    }

    /** Empty for a version of anybody else. */
    public Optional<PlanVersion> find(ClientId client, PlanVersionId version) {
        return versions.findOfClient(client, version).map(it -> it.published().version());
    }
}
