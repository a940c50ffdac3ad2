package org.homestretch.plan;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface VersionRecords extends Repository<VersionRecord, PlanVersionId> {

    List<VersionRecord> findByPlanOrderByNumber(PlanId plan);
}
