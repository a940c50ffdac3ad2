package org.homestretch.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.homestretch.support.Browserless;
import org.homestretch.support.MovableClock;

/** The app on a person's phone, set up from what the page shows. Each code that it tells is of a later half minute. */
public final class App {

    private static final Pattern SEED = Pattern.compile("<p class=\"code\">([A-Z2-7 ]+)</p>");
    private static final Pattern CODE = Pattern.compile("<li class=\"code\">([A-Z2-7-]+)</li>");

    private final Seed seed;
    private final Clock clock;
    private long told;

    private App(Seed seed, Clock clock) {
        this.seed = seed;
        this.clock = clock;
    }

    /** Reads the seed as a person types it. */
    public static App from(String page, Clock clock) {
        var found = SEED.matcher(page);
        assertThat(found.find()).as("the page shows a seed").isTrue();
        var letters = found.group(1).replace(" ", "").getBytes(StandardCharsets.US_ASCII);
        return new App(Seed.of(new Base32().decode(letters)), clock);
    }

    /** Sets it up at the address of the page, and reads the recovery codes. */
    static Ready setUp(Browserless person, String page, MovableClock clock) {
        var app = from(person.get(page).body(), clock);
        var answer = person.submit(page, Map.of("code", app.code()));
        return new Ready(
                app,
                CODE.matcher(answer.body()).results().map(it -> it.group(1)).toList());
    }

    record Ready(App app, List<String> recoveryCodes) {}

    public String code() {
        return seed.code(clock.instant());
    }

    /** A code that was not told before: the present one, or the next, which is taken as well. */
    public String nextCode() {
        told = Math.max(clock.instant().getEpochSecond() / 30, told + 1);
        return seed.code(Instant.ofEpochSecond(told * 30));
    }

    String codeIn(Duration later) {
        return seed.code(clock.instant().plus(later));
    }
}
