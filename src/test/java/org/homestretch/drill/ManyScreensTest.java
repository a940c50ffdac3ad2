package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three hundred tabs of thirty sign-ins stay open for some minutes, and are used. */
@Drill
@Tag("R16")
class ManyScreensTest {

    private static final int SIGN_INS = 30;
    private static final int TABS_EACH = 10;
    private static final Duration OPEN_FOR = Duration.ofSeconds(Integer.getInteger("drills.open-seconds", 120));
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void three_hundred_screens_fit_into_the_memory_and_none_is_kept_twice() throws Exception {
        try (var program = Program.on(InventedPractice.copy("screens"))) {
            Screen.open(Screen.signedIn(program), "clients");
            var before = memory(program);
            var screens = new ArrayList<Screen>();
            for (var person = 0; person < SIGN_INS; person++) {
                var http = Screen.signedIn(program);
                for (var tab = 0; tab < TABS_EACH; tab++) screens.add(Screen.open(http, "clients"));
            }
            var opened = memory(program);
            var until = Instant.now().plus(OPEN_FOR);
            var used = 0;
            while (Instant.now().isBefore(until)) {
                screens.get(used++ % screens.size()).navigate("clients");
                Drills.pause(20);
            }
            var after = memory(program);
            assertThat(program.console()).doesNotContain("OutOfMemory");
            assertThat(screens.getFirst().navigate("clients").statusCode()).isEqualTo(200);
            Figures.tell(
                    "R16",
                    "%d screens of %d sign-ins, used %d times in %s: %d kB of memory each when opened, %d kB at the end; %d MB"
                            + " in all with -Xmx512m",
                    screens.size(),
                    SIGN_INS,
                    used,
                    Drills.seconds(OPEN_FOR),
                    (opened - before) / screens.size(),
                    (after - before) / screens.size(),
                    after / 1024);
        }
    }

    /** In kB, after what is no longer needed was let go. */
    private static long memory(Program program) throws IOException, InterruptedException {
        ask(program, "GC.run");
        var told = USED.matcher(ask(program, "GC.heap_info"));
        assertThat(told.find()).isTrue();
        return Long.parseLong(told.group(1));
    }

    private static String ask(Program program, String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(program.pid()), what).start();
        var told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
