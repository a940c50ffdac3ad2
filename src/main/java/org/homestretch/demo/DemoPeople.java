package org.homestretch.demo;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import org.homestretch.identity.AcceptingInvitations;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.InvitationLink;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Proof;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets invented people come in as real ones do: by invitation. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoPeople {

    private final Staff staff;
    private final Inviting inviting;
    private final AcceptingInvitations accepting;

    DemoPeople(Staff staff, Inviting inviting, AcceptingInvitations accepting) {
        this.staff = staff;
        this.inviting = inviting;
        this.accepting = accepting;
    }

    SignedIn therapist(SignedIn owner, DemoPractice.Person person, NewPassword password) {
        var link = as(owner, () -> {
            AccountId account = staff.openForTherapist(new PersonName(person.name()), new EmailAddress(person.email()));
            return inviting.invite(account);
        });
        return accept(link, password);
    }

    SignedIn accept(InvitationLink link, NewPassword password) {
        var path = link.link().getPath();
        return accepting
                .accept(path.substring(path.lastIndexOf('/') + 1), password, ConsentText.newest(Locale.ENGLISH))
                .orElseThrow();
    }

    /** Does the work signed in as this person. */
    static <T> T as(SignedIn person, Supplier<T> work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Proof.just(person, Instant.now())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
