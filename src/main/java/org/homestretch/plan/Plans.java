package org.homestretch.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface Plans extends Repository<Plan, PlanId> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findByClient(ClientId client);

    /** Two authors publish one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Plan p where p.client = :client")
    Optional<Plan> findForPublishing(ClientId client);
}
