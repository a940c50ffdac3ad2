package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Debian's Chromium driven by Playwright; installed when it is missing and we are root on Debian. */
public final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(QUIET));

    /** A new person at a desktop. */
    public Page desktop() {
        return person(1440, 900, false);
    }

    /** The therapist of the invented practice, signed in at a desktop, with all clients in sight. */
    Page therapist(RunningProgram program, String password) {
        var page = desktop();
        signIn(page, program, "therapist@demo.test", password);
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Today").setExact(true)))
                .isVisible();
        page.navigate(program.base() + "/workspace/clients");
        assertThat(page.getByText("Lena Fischer")).isVisible();
        return page;
    }

    static void signIn(Page page, RunningProgram program, String email, String password) {
        signIn(page, program.base(), email, password);
    }

    /** By the form, as people do. */
    public static void signIn(Page page, String base, String email, String password) {
        page.navigate(base + "/login");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    /** A new person with a phone. */
    public Page phone() {
        return phone("Europe/London");
    }

    /** A new person with a phone that stands in this zone. */
    Page phone(String zone) {
        return person(390, 844, false, zone);
    }

    Page darkPhone() {
        return person(390, 844, true);
    }

    /** A new person with a phone that keeps nothing for a time without signal. */
    Page phoneWithoutWorker() {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        return context.newPage();
    }

    String version() {
        return browser.version();
    }

    /** A phone whose browser can be closed and opened again. */
    public Page newPhone(Path profile) {
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return phone(profile);
    }

    /** The same phone as before, its browser opened again. */
    Page phone(Path profile) {
        var context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(installed())
                                .setArgs(QUIET)
                                .setViewportSize(390, 844)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(20_000);
        return context.pages().getFirst();
    }

    /** Until the shell and the coming days are on the device. */
    public static void awaitInstalled(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        // Asked again and again: waitForFunction takes the promise itself for a yes.
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(DAYS_ARE_KEPT)));
    }

    /** Looks only into a base that the portal made, so as not to make an empty one before it. */
    private static final String DAYS_ARE_KEPT = """
            async () => {
              if (!(await indexedDB.databases()).some(({ name }) => name === 'homestretch')) return false;
              const answer = (asked) => new Promise((done, fail) => {
                asked.onsuccess = () => done(asked.result);
                asked.onerror = () => fail(asked.error);
              });
              const base = await answer(indexedDB.open('homestretch'));
              try {
                return (await answer(base.transaction('days').objectStore('days').count())) > 0;
              } finally {
                base.close();
              }
            }""";

    private Page person(int width, int height, boolean dark) {
        return person(width, height, dark, "Europe/London");
    }

    private Page person(int width, int height, boolean dark, String zone) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId(zone)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Takes a picture and asks axe-core; a violation fails with its rule and place. */
    static void look(Page page, String name) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        if (!violations.isEmpty()) {
            var told = violations.stream()
                    .map(it -> it.getId() + " at "
                            + it.getNodes().stream().map(node -> node.getHtml()).toList())
                    .toList();
            throw new AssertionError(name + ": " + told);
        }
    }

    /** Tests run in several processes at once; what one of them is still installing, another must not open. */
    static Path installed() {
        try (var channel = FileChannel.open(
                        Path.of("target", "chromium.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (find().isEmpty()) install();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return find().orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium: install it, for example with 'apt-get install chromium'."));
    }

    private static java.util.Optional<Path> find() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) return;
        try {
            for (var command : List.of(
                    List.of("apt-get", "update", "-qq"), List.of("apt-get", "install", "-y", "-qq", "chromium"))) {
                var process = new ProcessBuilder(command);
                process.environment().put("DEBIAN_FRONTEND", "noninteractive");
                process.inheritIO().start().waitFor();
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("Chromium could not be installed: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
