package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What people of a practice keep beside the library: favourites, reports, and the count of plans. */
@HomestretchTest
@Import(InCare.class)
class SharedShelfTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Staff staff;

    @Autowired
    Library library;

    @Autowired
    KeepingFavourites favourites;

    @Autowired
    ReportingProblems reporting;

    @Autowired
    ExerciseUse use;

    SignedIn owner;
    SignedIn therapist;
    SignedIn stranger;

    @BeforeEach
    void two_practices() {
        owner = practices.practice();
        stranger = practices.practice();
        var account = as(
                owner,
                () -> staff.openForTherapist(
                        new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo"))));
        therapist = new SignedIn(
                account.value(), owner.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
    }

    @Test
    void favourites_are_nobody_elses() {
        as(therapist, () -> favourites.add("bridge"));
        as(therapist, () -> favourites.add("bridge"));
        as(stranger, () -> favourites.add("supine-twist"));

        assertThat(as(therapist, () -> favourites.mine())).containsExactly("bridge");
        assertThat(as(owner, () -> favourites.mine())).isEmpty();
        as(owner, () -> favourites.remove("bridge"));
        as(stranger, () -> favourites.remove("bridge"));
        assertThat(as(therapist, () -> favourites.mine())).containsExactly("bridge");
        as(therapist, () -> favourites.remove("bridge"));
        assertThat(as(therapist, () -> favourites.mine())).isEmpty();
    }

    @Test
    void only_what_exists_becomes_a_favourite() {
        assertThatExceptionOfType(ExerciseNotFound.class)
                .isThrownBy(() -> as(therapist, () -> favourites.add("levitation")));
    }

    @Test
    @Tag("A7")
    void a_report_is_for_the_owner_of_the_same_practice() {
        as(therapist, () -> reporting.report(bridge().revision(), " No breath. "));

        var open = as(owner, () -> reporting.open());
        assertThat(open).extracting(ReportedProblem::description).containsExactly("No breath.");
        assertThat(as(stranger, () -> reporting.open())).isEmpty();
        as(stranger, () -> reporting.settle(open.getFirst().id()));
        assertThat(as(owner, () -> reporting.open())).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(therapist, () -> reporting.open()));

        as(owner, () -> reporting.settle(open.getFirst().id()));
        assertThat(as(owner, () -> reporting.open())).isEmpty();
    }

    @Test
    void a_report_says_something_and_not_too_much() {
        for (var text : List.of("", "  ", "x".repeat(ReportingProblems.LONGEST + 1))) {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> as(therapist, () -> reporting.report(bridge().revision(), text)));
        }
        as(therapist, () -> reporting.report(bridge().revision(), "x".repeat(ReportingProblems.LONGEST)));
    }

    @Test
    void plans_are_counted_by_their_newest_version_and_only_the_practices_own() {
        var today = Practices.today();
        var one = inCare.client(owner, "Europe/Berlin");
        var other = inCare.client(owner, "Europe/Berlin");
        inCare.publish(
                one, today, inCare.daily(owner, "bridge", today, 1), inCare.daily(owner, "supine-twist", today, 1));
        inCare.publish(other, today, inCare.daily(owner, "bridge", today, 1));
        assertThat(as(therapist, () -> use.plans()))
                .containsEntry("bridge", 2)
                .containsEntry("supine-twist", 1)
                .hasSize(2);

        inCare.publish(one, today, inCare.daily(owner, "bridge", today, 1));
        assertThat(as(owner, () -> use.plans())).containsExactly(Map.entry("bridge", 2));
        assertThat(as(stranger, () -> use.plans())).isEmpty();
    }

    private Exercise bridge() {
        return as(owner, () -> library.newest(List.of("bridge"))).get("bridge");
    }
}
