package org.homestretch.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a practice learns of an address that another one uses: nothing, neither by words nor by what is worked out. */
@HomestretchTest
class AddressesOfOthersTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Staff staff;

    @Autowired
    Caseload caseload;

    SignedIn me;
    ClientId client;

    @BeforeEach
    void a_practice() {
        me = practices.practice();
        client = inCare.client(me, "Europe/Berlin").id();
    }

    @Test
    @Tag("A13")
    void an_address_of_another_practice_is_taken_in_by_the_same_statements_as_one_of_nobody() {
        for (var door : doors().entrySet()) {
            var them = practices.practice();
            var theirs = List.of(
                    them.email(), inCare.client(them, "Europe/Berlin").client().email());
            told(door.getValue(), Practices.address("first"));
            var unused = told(door.getValue(), Practices.address("unused"));
            assertThat(unused).as(door.getKey()).hasSizeGreaterThan(2).contains("taken in");
            for (var address : theirs)
                assertThat(told(door.getValue(), address)).as(door.getKey()).containsExactlyElementsOf(unused);
        }
    }

    /** One's own practice is told, so that the test above would see it. */
    @Test
    @Tag("A13")
    void an_address_of_ones_own_practice_is_refused_in_words() {
        for (var door : doors().entrySet())
            assertThat(told(door.getValue(), me.email())).as(door.getKey()).contains("identity.email.taken");
    }

    /** Everywhere that somebody types the address of somebody else. */
    private Map<String, Consumer<EmailAddress>> doors() {
        var name = new PersonName("Ann Other");
        return Map.of(
                "staff", it -> staff.openForTherapist(name, it),
                "a new client", it -> caseload.add(details(it)),
                "a client's new address", it -> caseload.edit(client, details(it)));
    }

    private static ClientDetails details(EmailAddress address) {
        return ClientDetails.typed(
                "Ann Other", address.value(), null, null, "Europe/Berlin", Locale.ENGLISH, LocalDate.of(2026, 1, 1));
    }

    /** Every statement, and how it ended. */
    private List<String> told(Consumer<EmailAddress> door, String address) {
        var told = new ArrayList<String>();
        told.addAll(CountedStatements.of(() -> as(me, () -> {
            try {
                door.accept(new EmailAddress(address));
                told.add("taken in");
            } catch (InputRefused refused) {
                told.add(refused.messageKey());
            }
        })));
        return told;
    }
}
