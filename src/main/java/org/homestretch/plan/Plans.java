package org.homestretch.plan;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface Plans extends Repository<Plan, PlanId> {

    Plan saveAndFlush(Plan plan);

    Optional<Plan> findByClient(ClientId client);

    /** Begins the client's plan unless it has begun; two authors of a first version meet here instead of colliding. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into plan (practice_id, id, client_id, newest_version, created_at, version)
                    values (current_practice(), :id, :client, 0, :now, 0)
                    on conflict (practice_id, client_id) do nothing""")
    void begin(UUID id, UUID client, Instant now);

    /** Two authors publish one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Plan p where p.client = :client")
    Optional<Plan> findForPublishing(ClientId client);
}
