package org.homestretch.attack;

import static org.homestretch.support.Practices.BERLIN;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AcceptingInvitations;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.FoundingPractices;
import org.homestretch.identity.InvitationLink;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.NewPractice;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.support.Practices;
import org.springframework.beans.factory.BeanFactory;

/**
 * An owner who treats nobody, a therapist with a client, and a colleague without one: all of one practice, and all able to
 * sign in.
 *
 * @param canary the client's family name, which nobody else has; where it is read, something of the client is
 */
record Cast(SignedIn owner, SignedIn therapist, SignedIn colleague, SignedIn client, ClientId id, String canary) {

    static Cast make(BeanFactory beans) {
        var email = Practices.address("olive");
        var owner = beans.getBean(FoundingPractices.class)
                .found(new NewPractice(
                        "Practice " + UUID.randomUUID(),
                        null,
                        BERLIN,
                        new PersonName("Olive Owner"),
                        new EmailAddress(email),
                        new NewPassword(PASSWORD),
                        false));
        var therapist = therapist(beans, owner, "Theo Therapist");
        var canary = name();
        var id = as(
                therapist,
                () -> beans.getBean(Caseload.class)
                        .add(ClientDetails.typed(
                                "Zita " + canary,
                                Practices.address("zita"),
                                null,
                                null,
                                "Europe/Berlin",
                                Locale.ENGLISH,
                                LocalDate.of(2026, 1, 1))));
        var link = as(therapist, () -> beans.getBean(Caseload.class).invite(id));
        return new Cast(owner, therapist, therapist(beans, owner, "Cleo Colleague"), accept(beans, link), id, canary);
    }

    private static SignedIn therapist(BeanFactory beans, SignedIn owner, String name) {
        var email = Practices.address("therapist");
        var account = as(
                owner,
                () -> beans.getBean(Staff.class).openForTherapist(new PersonName(name), new EmailAddress(email)));
        accept(beans, as(owner, () -> beans.getBean(Inviting.class).invite(account)));
        return new SignedIn(account.value(), owner.practiceId(), name, email, Set.of(Role.THERAPIST));
    }

    private static SignedIn accept(BeanFactory beans, InvitationLink link) {
        var token = link.link().toString().replaceAll(".*/", "");
        return beans.getBean(AcceptingInvitations.class)
                .accept(token, new NewPassword(PASSWORD), ConsentText.newest(Locale.ENGLISH))
                .orElseThrow();
    }

    /** Of letters alone, since it is a name. */
    private static String name() {
        var name = new StringBuilder("Q");
        for (var digit :
                UUID.randomUUID().toString().substring(0, 18).replace("-", "").toCharArray())
            name.append((char) ('a' + Character.digit(digit, 16)));
        return name.toString();
    }
}
