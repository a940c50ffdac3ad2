package org.homestretch.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface VersionRecords extends Repository<VersionRecord, PlanVersionId> {

    List<VersionRecord> findByPlanOrderByNumber(PlanId plan);

    /** The version that holds on the date. */
    Optional<VersionRecord> findFirstByPlanAndEffectiveFromLessThanEqualOrderByNumberDesc(PlanId plan, LocalDate date);

    @Query("""
            select v from VersionRecord v left join fetch v.prescriptions
            where v.id = :version and v.plan = (select p.id from Plan p where p.client = :client)""")
    Optional<VersionRecord> findOfClient(ClientId client, PlanVersionId version);
}
