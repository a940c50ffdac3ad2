package org.homestretch.identity;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to all owners of a practice about what one person did alone, whoever it was. They name no client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnersMail {

    private final Accounts accounts;
    private final AccountMail mail;

    OwnersMail(Accounts accounts, AccountMail mail) {
        this.accounts = accounts;
        this.mail = mail;
    }

    /**
     * Once what is told of is kept.
     *
     * @param key of the texts {@code key.subject} and {@code key.text} in the bundles
     * @param arguments of the text, for a reader of this language
     */
    public void tellAfterCommit(String key, Function<Locale, Object[]> arguments) {
        tellAfterCommit(key, List.of(), arguments);
    }

    /**
     * The same, to others of the staff too.
     *
     * @param others whom it concerns beside the owners; an owner among them is told once
     */
    public void tellAfterCommit(String key, Collection<AccountId> others, Function<Locale, Object[]> arguments) {
        var locale = LocaleContextHolder.getLocale();
        var words = arguments.apply(locale);
        Stream.concat(
                        accounts.findByRoleInOrderByName(Set.of(Role.OWNER)).stream(),
                        others.stream().flatMap(it -> accounts.findById(it).stream()))
                .filter(Account::isActive)
                .collect(toMap(Account::id, it -> it, (one, _) -> one))
                .values()
                .forEach(it -> mail.tellAfterCommit(it.id(), it.email(), key, locale, words));
    }
}
