package org.homestretch.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    List<Invitation> findByAccountAndUsedAtIsNullAndWithdrawnAtIsNull(AccountId account);
}
