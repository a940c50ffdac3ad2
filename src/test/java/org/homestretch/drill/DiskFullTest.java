package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homestretch.support.Browserless;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The data lie on a disk of 600 MB, which something else fills up. Needs the right to mount one. */
@Drill
@Tag("R4")
class DiskFullTest {

    @Test
    void a_full_disk_is_told_in_words_nothing_is_half_stored_and_room_brings_it_back() throws Exception {
        var disk = Files.createDirectories(Drills.place("disk"));
        assumeTrue(
                mounted("mount", "-t", "tmpfs", "-o", "size=600m", "homestretch-drill", disk.toString()),
                "Mounting a small disk is not permitted here; run it as root");
        try {
            fillAndMakeRoom(disk);
        } finally {
            mounted("umount", "-l", disk.toString());
        }
    }

    private static void fillAndMakeRoom(Path disk) throws IOException {
        var data = InventedPractice.copyTo(disk.resolve("data"));
        try (var program = Program.on(data);
                var writers = new Writers(40, program.port())) {
            var kept = new Kept(Postgres.of(program));
            writers.awaitMore(40);
            var ballast = fill(disk);
            Drills.await("the disk to be felt", () -> writers.answers().stream().anyMatch(it -> it >= 500));
            Drills.pause(5000);
            var whileFull = writers.acknowledged();
            assertThat(program.isAlive()).isTrue();
            assertThat(new Browserless(program.port()).get("/login").body()).contains("Sign in");

            Files.delete(ballast);
            var back = writers.awaitMore(40);

            writers.finish();
            Drills.await("a database to look into", kept::canLook);
            kept.assertHolds(writers.sent(), writers.acknowledged());
            assertThat(writers.acknowledged()).containsAll(whileFull);
            assertThat(writers.words())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).doesNotContain("Exception", "No space", "org.", "insert into"));
            Figures.tell(
                    "R4",
                    "a disk without a free byte under 40 writers; %d sessions acknowledged, 0 lost, 0 half stored; answers"
                            + " were %s; with room again stored after %s",
                    writers.acknowledged().size(),
                    writers.answers().stream().sorted().toList(),
                    Drills.seconds(back));
        }
    }

    private static Path fill(Path disk) {
        var ballast = disk.resolve("ballast");
        try (var out = Files.newOutputStream(ballast)) {
            var block = new byte[1 << 16];
            while (true) out.write(block);
        } catch (IOException full) {
            return ballast;
        }
    }

    private static boolean mounted(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
