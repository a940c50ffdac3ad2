package org.homestretch.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.attention.Threshold.PAIN;
import static org.homestretch.attention.Threshold.SILENT_DAYS;
import static org.homestretch.support.Practices.as;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.homestretch.attention.Setting.Source;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class SettingThresholdsTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    SettingThresholds thresholds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SignedIn me;
    InCare.Pair mara;

    @BeforeEach
    void a_client() {
        me = practices.practice();
        mara = inCare.client(me, "Europe/Berlin");
    }

    @Test
    void the_most_special_one_holds_and_says_whose_it_is() {
        as(me, () -> {
            assertThat(thresholds.of(mara.id()).of(PAIN)).isEqualTo(new Setting(PAIN.builtIn(), Source.BUILT_IN));
            thresholds.setForPractice(one(PAIN, 6));
            assertThat(thresholds.of(mara.id()).of(PAIN)).isEqualTo(new Setting(6, Source.PRACTICE));
            thresholds.setMine(one(PAIN, 8));
            assertThat(thresholds.of(mara.id()).of(PAIN)).isEqualTo(new Setting(8, Source.THERAPIST));
            thresholds.set(mara.id(), one(PAIN, 4));
            assertThat(thresholds.of(mara.id()).of(PAIN)).isEqualTo(new Setting(4, Source.CLIENT));
            assertThat(thresholds.mine().of(PAIN)).isEqualTo(new Setting(8, Source.THERAPIST));
            assertThat(thresholds.ofPractice().of(PAIN)).isEqualTo(new Setting(6, Source.PRACTICE));
        });
    }

    @Test
    void an_emptied_one_follows_the_others_again_and_the_history_stays() {
        as(me, () -> {
            thresholds.setMine(one(PAIN, 8));
            thresholds.setMine(one(PAIN, 8));
            thresholds.setMine(one(PAIN, null));
            assertThat(thresholds.mine().of(PAIN).source()).isEqualTo(Source.BUILT_IN);
            Integer kept = transaction.execute(_ -> jdbc.sql("select count(*) from attention_threshold")
                    .query(Integer.class)
                    .single());
            assertThat(kept).isEqualTo(2);
        });
    }

    @Test
    void what_makes_no_sense_is_refused_at_its_field_and_nothing_is_kept() {
        as(me, () -> {
            var wanted = one(PAIN, 5);
            wanted.put(SILENT_DAYS, 400);
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> thresholds.setMine(wanted))
                    .extracting(InputRefused::field)
                    .isEqualTo("SILENT_DAYS");
            assertThat(thresholds.mine().of(PAIN).source()).isEqualTo(Source.BUILT_IN);
        });
    }

    @Test
    @Tag("A6")
    @Tag("A7")
    void only_owners_set_those_of_the_practice_and_clients_none() {
        var therapist = with(me, Role.THERAPIST);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(therapist, () -> thresholds.setForPractice(one(PAIN, 5))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.client(), () -> thresholds.ofPractice()));
    }

    private static Map<Threshold, @Nullable Integer> one(Threshold threshold, @Nullable Integer value) {
        var wanted = new HashMap<Threshold, @Nullable Integer>();
        wanted.put(threshold, value);
        return wanted;
    }

    private static SignedIn with(SignedIn who, Role role) {
        return new SignedIn(who.accountId(), who.practiceId(), who.displayName(), who.email(), Set.of(role));
    }
}
