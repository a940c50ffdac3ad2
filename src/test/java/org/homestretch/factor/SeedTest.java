package org.homestretch.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.homestretch.database.SealingKeys;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTest {

    private static final Seed OF_THE_RFC = Seed.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, the rows of SHA-1; apps show the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_rfc(long second, String code) {
        assertThat(OF_THE_RFC.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    @Tag("C12")
    void a_code_counts_in_its_thirty_seconds_and_those_beside_and_never_two_away() {
        var now = Instant.ofEpochSecond(1_800_000_015);
        for (var steps = -3; steps <= 3; steps++) {
            var code = OF_THE_RFC.code(now.plusSeconds(30L * steps));
            assertThat(OF_THE_RFC.stepOf(code, now).isPresent())
                    .as("%d steps", steps)
                    .isEqualTo(Math.abs(steps) <= 1);
        }
    }

    @Test
    void an_app_reads_the_address() {
        assertThat(OF_THE_RFC.address("Homestretch", "olive@example.org"))
                .isEqualTo("otpauth://totp/Homestretch:olive%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Homestretch");
        assertThat(OF_THE_RFC.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void two_seeds_are_never_alike() {
        assertThat(Seed.next().text()).isNotEqualTo(Seed.next().text());
    }

    @Test
    @Tag("C10")
    void a_sealed_seed_opens_for_its_account_and_by_its_key_alone() throws Exception {
        var seals = new SealedSeeds(SealingKeys.of("5e"));
        var olive = person();
        var sealed = seals.seal(OF_THE_RFC, olive);

        assertThat(seals.open(sealed, olive).text()).isEqualTo(OF_THE_RFC.text());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1234567890");
        assertThatThrownBy(() -> seals.open(sealed, person())).isInstanceOf(IllegalStateException.class);
        var otherKey = new SealedSeeds(SealingKeys.of("5f"));
        assertThatThrownBy(() -> otherKey.open(sealed, olive)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_recovery_code_is_read_as_people_write_it() {
        var code = RecoveryCode.sheet().getFirst();
        var account = person().account();
        var written =
                code.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('o', '0');

        assertThat(RecoveryCode.typed(written).hash(account)).isEqualTo(code.hash(account));
        assertThat(code.hash(account)).isNotEqualTo(code.hash(person().account()));
        assertThat(code.letters()).hasSize(16);
        assertThat(Set.copyOf(RecoveryCode.sheet())).hasSize(RecoveryCode.COUNT);
    }

    private static SignedIn person() {
        return new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Olive", "olive@example.org", Set.of(Role.OWNER));
    }
}
