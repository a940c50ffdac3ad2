package org.homestretch.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface Accounts extends Repository<Account, AccountId> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(AccountId id);

    boolean existsByEmail(String email);

    List<Account> findByRoleInOrderByName(Collection<Role> roles);
}
