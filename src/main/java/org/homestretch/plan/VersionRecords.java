package org.homestretch.plan;

import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * Those that are effective on a day of the range: the one that holds on its first day, and of those published later each
     * that begins within the range before any of its successors.
     */
    @Query("""
            select v from VersionRecord v left join fetch v.prescriptions
            where v.plan = :plan and v.effectiveFrom <= :to and v.number >= coalesce(
              (select max(o.number) from VersionRecord o where o.plan = :plan and o.effectiveFrom <= :from), 0)
            and not exists (
              select 1 from VersionRecord later where later.plan = :plan and later.number > v.number
              and later.effectiveFrom <= v.effectiveFrom)
            order by v.number""")
    List<VersionRecord> findEffective(PlanId plan, LocalDate from, LocalDate to);

    /** The same for many clients; only their names, in the order of their numbers. */
    @Query("""
            select new org.homestretch.plan.EffectiveVersion(p.client, p.id, v.id)
            from VersionRecord v join Plan p on p.id = v.plan
            where p.client in :clients and v.effectiveFrom <= :to and v.number >= coalesce(
              (select max(o.number) from VersionRecord o where o.plan = v.plan and o.effectiveFrom <= :from), 0)
            and not exists (
              select 1 from VersionRecord later where later.plan = v.plan and later.number > v.number
              and later.effectiveFrom <= v.effectiveFrom)
            order by v.number""")
    List<EffectiveVersion> findEffective(Collection<ClientId> clients, LocalDate from, LocalDate to);

    @Query("""
            select distinct l.version.id from PrescriptionRecord l join Plan p on p.id = l.version.plan
            where p.client in :clients and l.id in :prescriptions""")
    List<PlanVersionId> findHolding(Collection<ClientId> clients, Collection<PrescriptionId> prescriptions);

    @Query("select v from VersionRecord v left join fetch v.prescriptions where v.id in :versions")
    List<VersionRecord> findWithLines(Collection<PlanVersionId> versions);

    @Query("""
            select v from VersionRecord v left join fetch v.prescriptions
            where v.plan = (select p.id from Plan p where p.client = :client) and v.number in :numbers
            order by v.number""")
    List<VersionRecord> findNumbered(ClientId client, Collection<Integer> numbers);

    @Query("""
            select v from VersionRecord v left join fetch v.prescriptions
            where v.plan = (select p.id from Plan p where p.client = :client)
            and v.number = (
              select max(o.number) from VersionRecord o
              where o.plan = (select q.id from Plan q where q.client = :client))""")
    Optional<VersionRecord> findNewest(ClientId client);

    /** The newest one up to this number that prescribes anything. */
    @Query("""
            select v from VersionRecord v join fetch v.prescriptions
            where v.plan = (select p.id from Plan p where p.client = :client)
            and v.number = (
              select max(o.number) from VersionRecord o
              where o.plan = (select q.id from Plan q where q.client = :client) and o.number <= :number and exists (
                select 1 from PrescriptionRecord l where l.version = o))""")
    Optional<VersionRecord> findLastWithLines(ClientId client, int number);

    @Query("""
            select new org.homestretch.plan.VersionHead(
              v.id, v.number, v.effectiveFrom, v.title, v.reason, v.author, v.publishedAt)
            from VersionRecord v where v.plan = (select p.id from Plan p where p.client = :client)
            order by v.number desc""")
    List<VersionHead> findHeads(ClientId client);

    /** As the versions say them, the newest first; a phase comes once for each version of it. */
    @Query("""
            select new org.homestretch.plan.Phase(v.phaseName, v.phaseWeeks, v.phaseBegan, v.phaseNext)
            from VersionRecord v where v.plan = (select p.id from Plan p where p.client = :client)
            and v.phaseName is not null order by v.number desc""")
    List<Phase> findPhases(ClientId client);

    @Query("""
            select v from VersionRecord v left join fetch v.prescriptions
            where v.plan = (select p.id from Plan p where p.client = :client) and v.id in :versions
            order by v.number""")
    List<VersionRecord> findOfClient(ClientId client, Collection<PlanVersionId> versions);

    @Query("""
            select min(v.effectiveFrom) from VersionRecord v
            where v.plan = (select p.id from Plan p where p.client = :client)""")
    Optional<LocalDate> findFirstDay(ClientId client);
}
