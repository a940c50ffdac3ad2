package org.homestretch.caseload;

import java.util.Collection;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface CareRelationships extends Repository<CareRelationship, UUID> {

    CareRelationship save(CareRelationship relationship);

    boolean existsByClientInAndTherapistAndEndedAtIsNull(Collection<ClientId> clients, AccountId therapist);
}
