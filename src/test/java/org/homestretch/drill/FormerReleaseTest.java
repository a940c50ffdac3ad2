package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program as it was before: its backup is taken over, and it runs beside the present one and again after it. */
@Drill
class FormerReleaseTest {

    private static final List<String> TOLD = new ArrayList<>();

    @BeforeAll
    static void the_present_one() {
        InventedPractice.prepared();
    }

    @AfterAll
    static void tell() {
        if (TOLD.size() == 2) Figures.tell("R11", String.join("; ", TOLD));
    }

    @Test
    @Tag("R13")
    void a_backup_of_the_former_release_is_restored_and_goes_on() {
        var former = Former.program();
        var file = Drills.empty("former.backup");
        var restored = Drills.empty("former-restored");
        var data = Drills.empty("former-backed-up");
        Program.prepare(former, data);
        Set<String> before;
        try (var program = Program.other(former, data);
                var writers = new Writers(20, program.port())) {
            writers.awaitMore(60);
            writers.finish();
            before = writers.acknowledged();
            Program.command(former, data, Drills.PASSPHRASE, List.of("backup", file.toString()))
                    .assertDone("read back");
        }
        Program.command(restored, Drills.PASSPHRASE, List.of("restore", file.toString()))
                .assertDone("row by row");
        Program.command(restored, Map.of(), List.of("audit", "verify")).assertDone("The audit trail is whole");
        try (var program = Program.on(restored);
                var writers = new Writers(5, program.port())) {
            var kept = new Kept(Postgres.of(program));
            writers.awaitMore(10);
            writers.finish();
            kept.assertHolds(before, writers.sent());
            assertShowsClients(program);
        }
        TOLD.add(
                ("a backup of the former release restored by the present one: its %d sessions are there, the audit whole, signed in and"
                                + " written to")
                        .formatted(before.size()));
    }

    @Test
    @Tag("R11")
    void the_former_release_runs_beside_the_present_one_and_starts_again_after_it() throws IOException {
        var former = Former.program();
        var data = Drills.empty("former-postgres");
        Program.prepare(former, data);
        try (var postgres = new Postgres(data)) {
            var kept = new Kept(postgres.everything());
            var acknowledged = new HashSet<String>();
            var sent = new HashSet<String>();
            int unanswered;
            try (var beside = postgres.program(former, "former-beside");
                    var those = new Writers(20, beside.port())) {
                those.awaitMore(40);
                try (var present = postgres.program("present-beside");
                        var these = new Writers(20, present.port())) {
                    those.awaitMore(60);
                    these.awaitMore(60);
                    assertShowsClients(beside);
                    assertShowsClients(present);
                    these.finish();
                    acknowledged.addAll(these.acknowledged());
                    sent.addAll(these.sent());
                }
                those.awaitMore(20);
                those.finish();
                acknowledged.addAll(those.acknowledged());
                sent.addAll(those.sent());
                unanswered = those.unanswered();
            }
            try (var again = postgres.program(former, "former-again");
                    var writers = new Writers(5, again.port())) {
                writers.awaitMore(10);
                writers.finish();
                acknowledged.addAll(writers.acknowledged());
                sent.addAll(writers.sent());
                assertShowsClients(again);
            }
            kept.assertHolds(acknowledged, sent);
            postgres.assertAuditIsWhole();
            TOLD.add(
                    ("the former release went on under 20 writers while the present one changed the schema, beside it, and"
                                    + " started again after it: %d acknowledged, 0 lost, %d tries without an answer; one whole audit")
                            .formatted(acknowledged.size(), unanswered));
        }
    }

    private static void assertShowsClients(Program program) {
        assertThat(Screen.open(Screen.signedIn(program), "clients")
                        .navigate("clients")
                        .statusCode())
                .isEqualTo(200);
    }
}
