package org.homestretch.walk;

import static org.homestretch.walk.InTurns.middle;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.support.Browserless;
import org.homestretch.support.NoGate;
import org.homestretch.support.Practices;
import tools.jackson.databind.json.JsonMapper;

/** What the portal asks of a phone: bytes, requests, time to react, how true its timer is; and how long a log takes to store. */
final class PortalBench {

    private static final String PASSWORD = "short pass";
    private static final int ROUNDS = 5;
    private static final int WRITES = 100;

    private final List<String> lines = new ArrayList<>();
    private final RunningProgram program;
    private final Chromium chromium;

    private PortalBench(RunningProgram program, Chromium chromium) {
        this.program = program;
        this.chromium = chromium;
    }

    /** Arguments: the file for the table, how many minutes the timer runs, and what Lighthouse is called by. */
    public static void main(String[] arguments) throws Exception {
        var minutes = Integer.parseInt(arguments[1]);
        try (var database = new ExternalDatabase("bench");
                var program = RunningProgram.afresh(
                        "bench",
                        Stream.of(
                                        database.settings(),
                                        NoGate.SETTINGS,
                                        List.of(
                                                "--homestretch.demo.enabled=true",
                                                "--homestretch.demo.password=" + PASSWORD))
                                .flatMap(List::stream)
                                .toArray(String[]::new));
                var chromium = new Chromium()) {
            var bench = new PortalBench(program, chromium);
            bench.head();
            if (minutes > 0) bench.timer(minutes);
            bench.wire();
            bench.reactions();
            if (arguments.length > 2) bench.lighthouse(arguments[2]);
            bench.writes(database);
            Files.writeString(Path.of(arguments[0]), String.join("\n", bench.lines) + "\n");
        }
    }

    private void head() {
        say("# The portal on a phone\n");
        say("Measured on %s: %d processors, %s %s, Java %s, Chromium %s, demo practice, viewport 390 × 844.\n"
                .formatted(
                        Practices.today(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        chromium.version()));
        say("| what | measured | budget |");
        say("| --- | ---: | ---: |");
    }

    /** Cold without the worker, which fetches in the background what the visit itself does not need; then all of it. */
    private void wire() throws IOException {
        try (var wire = new CountingWire(program.port())) {
            var page = chromium.phoneWithoutWorker();
            var cold = counted(wire, () -> signIn(page, wire.base()));
            row("sign-in page, sign-in and Today with figures, cold", cold, "≤ 100 kB, ≤ 20 requests");
            var player = counted(wire, () -> {
                link(page, "Start").click();
                page.getByRole(AriaRole.HEADING, named("Any pain right now?")).waitFor();
            });
            row("the player, first opened", player, "≤ 40 kB");
            page.context().close();

            var kept = chromium.phone();
            var all = counted(wire, () -> {
                signIn(kept, wire.base());
                Chromium.awaitInstalled(kept);
            });
            row("cold, with all that is kept for a time without signal", all, "–");
            var warm = counted(wire, () -> {
                kept.navigate(wire.base() + "/portal");
                link(kept, "Start").waitFor();
            });
            row("Today again, warm", warm, "≤ 5 kB");
            kept.context().close();
        }
    }

    private static CountingWire.Count counted(CountingWire wire, Runnable visit) {
        var before = wire.count();
        visit.run();
        var last = before;
        for (var now = wire.count(); !now.equals(last); now = wire.count()) {
            last = now;
            try {
                // Two seconds after a visit a browser looks whether the worker changed.
                Thread.sleep(3000);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return last.since(before);
    }

    /** From each press to the next paint, the processor four times slower: the worst of a session, for several sessions. */
    private void reactions() {
        var visits = Stream.generate(this::worstReaction).limit(ROUNDS).sorted().toList();
        row(
                "press to next paint at 4× CPU, worst of 35 presses, median of " + ROUNDS + " sessions",
                "%.0f ms".formatted(middle(visits)),
                "≤ 50 ms");
        row("the worst of all these", "%.0f ms".formatted(visits.getLast()), "–");
    }

    /** A supine twist by taps. */
    private double worstReaction() {
        var page = chromium.phone();
        page.addInitScript("""
                window.reactions = [];
                new PerformanceObserver((list) => list.getEntries().filter(({ interactionId }) => interactionId > 0)
                  .forEach(({ duration }) => reactions.push(duration)))
                  .observe({ type: 'event', durationThreshold: 16, buffered: true });""");
        signIn(page, program.base());
        page.evaluate("localStorage.setItem('homestretch.player', '{\"rhythm\":\"OWN\",\"tones\":false}')");
        var slow = new JsonObject();
        slow.addProperty("rate", 4);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", slow);
        press(page, link(page, "Start"));
        press(page, "4");
        press(page, Pattern.compile("Yes.*"));
        press(page, "Right");
        for (var side = 0; side < 2; side++) {
            press(page, "I am ready");
            press(page, "Start now");
            for (var rep = 0; rep < ROUNDS; rep++) {
                press(page, "I am there");
                press(page, "Back again: count it");
            }
            press(page, "Pause");
            press(page, "Go on");
            press(page, "That’s enough");
        }
        press(page, Pattern.compile("Near your hip.*"));
        page.waitForTimeout(1000);
        var worst = ((List<?>) page.evaluate("reactions"))
                .stream().mapToDouble(it -> ((Number) it).doubleValue()).max();
        page.context().close();
        return worst.orElse(16);
    }

    /** Against a commit of one row in the same database, turn by turn; the median of the rounds' ratios. */
    private void writes(ExternalDatabase database) throws Exception {
        try (var one = new OneRow(database.url(), "postgres", "postgres");
                var sessions = new StoringSessions(program.port(), PortalClient.signedIn(program, PASSWORD))) {
            InTurns.warm(sessions::store, one);
            var logs = new ArrayList<Double>();
            var rows = new ArrayList<Double>();
            var ratios = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                var stored = new ArrayList<Double>();
                var committed = new ArrayList<Double>();
                for (var write = 0; write < WRITES; write++) {
                    stored.add(sessions.store());
                    committed.add(one.commit());
                }
                logs.add(middle(stored));
                rows.add(middle(committed));
                ratios.add(middle(stored) / middle(committed));
            }
            row("a session stored over HTTP, p50", "%.2f ms".formatted(middle(logs)), "–");
            row("one row committed, p50", "%.2f ms".formatted(middle(rows)), "–");
            row("ratio, median of " + ROUNDS + " rounds of " + WRITES, "%.1f ×".formatted(middle(ratios)), "≤ 5 ×");
        }
    }

    /** One exercise of so many minutes in the player, half of the time in a page that is frozen, as a phone freezes what is out of sight. */
    private void timer(int minutes) {
        var page = chromium.phone();
        signIn(page, program.base());
        link(page, "Start").click();
        press(page, "4");
        page.evaluate("""
                (seconds) => {
                  const player = document.querySelector('session-player');
                  const [one] = player.script;
                  const exercise = { ...one, sides: [], branches: [], preparations: [], variants: [], sets: 1,
                    amount: { unit: 'SECONDS', low: seconds, high: seconds } };
                  const script = [exercise];
                  const place = document.createElement('session-player');
                  const session = { ...player.session, exercise: 0, round: 0, done: [player.session.done[0]],
                    heard: Math.round(performance.timeOrigin + performance.now()),
                    step: { is: 'seconds', left: seconds * 1000 } };
                  Object.assign(place, { script, session, words: player.words, cues: {} });
                  const begun = performance.now();
                  window.drift = { most: 0, quiet: 0, last: begun, ended: null };
                  place.addEventListener('session-changed', ({ detail: { session: { step } } }) => {
                    const gone = performance.now() - begun;
                    drift.quiet = Math.max(drift.quiet, performance.now() - drift.last);
                    drift.last = performance.now();
                    if (step.is === 'seconds') {
                      drift.most = Math.max(drift.most, Math.abs(seconds * 1000 - step.left - gone));
                    } else drift.ended ??= gone - seconds * 1000;
                  });
                  player.replaceWith(place);
                }""", minutes * 60);
        var begun = System.nanoTime();
        freeze(page, true);
        page.waitForTimeout(minutes * 30_000.0);
        freeze(page, false);
        page.waitForFunction(
                "() => drift.ended !== null", null, new Page.WaitForFunctionOptions().setTimeout(minutes * 60_000.0));
        var late = (System.nanoTime() - begun) / 1e6 - minutes * 60_000.0;
        var most = ((Number) page.evaluate("drift.most")).doubleValue();
        var ended = ((Number) page.evaluate("drift.ended")).doubleValue();
        var quiet = ((Number) page.evaluate("drift.quiet")).doubleValue();
        row(
                "timer over %d minutes, half of them frozen: most shown wrongly".formatted(minutes),
                "%.0f ms".formatted(most),
                "≤ 100 ms");
        row("its end too late, by the page's clock", "%.0f ms".formatted(ended), "≤ 100 ms");
        row("the same by the clock outside the browser, with its way there", "%.0f ms".formatted(late), "–");
        row("longest time without a beat", "%.0f s".formatted(quiet / 1000), "–");
        page.context().close();
    }

    private static void freeze(Page page, boolean frozen) {
        var state = new JsonObject();
        state.addProperty("state", frozen ? "frozen" : "active");
        page.context().newCDPSession(page).send("Page.setWebLifecycleState", state);
    }

    private void lighthouse(String command) throws IOException, InterruptedException {
        var http = new Browserless(program.port());
        http.signIn("client@demo.test", PASSWORD);
        var cookie = "JSESSIONID=" + http.cookie("JSESSIONID");
        for (var path : List.of("/login", "/portal")) {
            var report = Path.of("target", "walk", "lighthouse.json").toAbsolutePath();
            var arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.addAll(List.of(
                    program.base() + path,
                    "--quiet",
                    "--output=json",
                    "--output-path=" + report,
                    "--only-categories=performance,accessibility,best-practices",
                    "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
                    "--extra-headers={\"Cookie\":\"" + (path.equals("/login") ? "" : cookie) + "\"}"));
            var process = new ProcessBuilder(arguments).inheritIO();
            process.environment().put("CHROME_PATH", Chromium.installed().toString());
            if (process.start().waitFor() != 0) throw new IllegalStateException("Lighthouse failed");
            var scores = new JsonMapper().readTree(Files.readString(report)).path("categories");
            for (var category : List.of("performance", "accessibility", "best-practices")) {
                var score = Math.round(scores.path(category).path("score").asDouble() * 100);
                var budget = category.equals("accessibility") ? "100" : "≥ 95";
                row("Lighthouse mobile, " + path + ", " + category, String.valueOf(score), budget);
            }
        }
    }

    private void row(String what, CountingWire.Count count, String budget) {
        row(what, "%.1f kB, %d requests".formatted(count.bytes() / 1000.0, count.requests()), budget);
    }

    private void row(String what, String measured, String budget) {
        say("| %s | %s | %s |".formatted(what, measured, budget));
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private static void signIn(Page page, String base) {
        page.navigate(base + "/login");
        page.getByLabel("E-mail address").fill("client@demo.test");
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        link(page, "Start").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private static void press(Page page, String name) {
        press(page, page.getByRole(AriaRole.BUTTON, named(name)));
    }

    private static void press(Page page, Pattern name) {
        press(
                page,
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                        .first());
    }

    /** Looks for the place first and lets the page come to rest, so that the search is not a part of the answer. */
    private static void press(Page page, Locator target) {
        target.scrollIntoViewIfNeeded();
        page.waitForTimeout(500);
        var box = target.boundingBox();
        page.waitForTimeout(500);
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
