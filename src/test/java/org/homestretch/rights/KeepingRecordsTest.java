package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import org.homestretch.caseload.Caseload;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class KeepingRecordsTest {

    @Autowired
    KeepingRecords keeping;

    @Autowired
    RecordsOfPractice records;

    @Autowired
    Caseload caseload;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn owner;

    @BeforeEach
    void a_practice() {
        owner = practices.practice();
    }

    @Test
    void records_are_kept_until_somebody_erases_them_unless_an_owner_says_how_many_years() {
        discharged(Practices.today().minusYears(40));
        assertThat(as(owner, keeping::years)).isEmpty();
        assertThat(as(owner, records::over)).isEmpty();

        as(owner, () -> keeping.keepFor(10));

        assertThat(as(owner, keeping::years)).hasValue(10);
        assertThat(as(owner, records::over)).hasSize(1);
        as(owner, () -> keeping.keepFor(null));
        assertThat(as(owner, keeping::years)).isEmpty();
        assertThat(as(owner, records::over)).isEmpty();
    }

    @Test
    void whose_years_have_passed_is_listed_the_longest_ago_first_and_nobody_else() {
        var today = Practices.today();
        var young = discharged(today.minusYears(10).plusDays(1));
        var justOver = discharged(today.minusYears(10));
        var longOver = discharged(today.minusYears(12));
        var inCareStill = inCare.client(owner, "Europe/Berlin");
        as(owner, () -> keeping.keepFor(10));

        assertThat(as(owner, records::over))
                .extracting(RecordLine::client)
                .containsExactly(longOver.id(), justOver.id())
                .doesNotContain(young.id(), inCareStill.id());
        assertThat(as(owner, () -> records.find("", 0, 50))).hasSize(4);
        assertThat(as(practices.practice(), records::over)).isEmpty();
    }

    @Test
    @Tag("A9")
    void only_sensible_years_are_taken() {
        for (var years : new int[] {0, -1, 31}) {
            assertThatThrownBy(() -> as(owner, () -> keeping.keepFor(years)))
                    .isInstanceOfSatisfying(
                            InputRefused.class, it -> assertThat(it.field()).isEqualTo("years"));
        }
    }

    @Test
    void a_client_may_know_how_long_and_another_practice_has_its_own() {
        as(owner, () -> keeping.keepFor(7));
        var client = inCare.client(owner, "Europe/Berlin").client();

        assertThat(as(client, keeping::years)).hasValue(7);
        assertThat(as(practices.practice(), keeping::years)).isEmpty();
    }

    private InCare.Pair discharged(LocalDate on) {
        var pair = inCare.client(owner, "Europe/Berlin");
        as(owner, () -> caseload.discharge(pair.id()));
        as(
                owner,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update client set discharged_on = :on where id = :id")
                                .param("on", on)
                                .param("id", pair.id().value())
                                .update()));
        return pair;
    }
}
