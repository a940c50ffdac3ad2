package org.homestretch.caseload;

import java.util.List;
import java.util.Optional;
import org.homestretch.identity.AccountId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface Clients extends Repository<Client, ClientId> {

    String OF_THERAPIST = """
            from Client c where exists (
              from CareRelationship r where r.client = c.id and r.therapist = :therapist and r.endedAt is null)
            and ((:discharged = true and c.dischargedOn is not null) or (:discharged = false and c.dischargedOn is null))
            and (lower(c.name) like :pattern escape '!' or c.email like :pattern escape '!')""";

    Client saveAndFlush(Client client);

    Optional<Client> findById(ClientId id);

    Optional<Client> findByAccount(AccountId account);

    @Query("select c " + OF_THERAPIST + " order by lower(c.name), c.id")
    List<Client> search(AccountId therapist, boolean discharged, String pattern, Pageable page);

    @Query("from Client c where c.dischargedOn is null order by c.id")
    List<Client> inCare();

    @Query("select count(c) " + OF_THERAPIST)
    int count(AccountId therapist, boolean discharged, String pattern);

    @Query("select count(c) " + OF_THERAPIST + " and c.consentedAt is null")
    int countNotJoined(AccountId therapist, boolean discharged, String pattern);
}
