package org.homestretch.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.WritingMessages;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a browser has written to the disk of a machine that others use too. */
@HomestretchTest
class SharedMachineTest {

    private static final Path PROFILE =
            Path.of("target", "walk", "shared-machine").toAbsolutePath();
    private static final List<Charset> WRITTEN_AS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    WritingMessages writing;

    @LocalServerPort
    int port;

    private InCare.Pair mara;

    /** What is told the portal. The address is typed at signing in, and which forms it remembers is the browser's own affair. */
    private List<String> words;

    @BeforeEach
    void a_client_with_a_plan_and_a_message() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        inCare.publish(mara, Practices.today(), inCare.daily(mara.therapist(), "bridge", Practices.today(), 1));
        as(
                mara.therapist(),
                () -> writing.write(
                        mara.id(), new MessageId(UUID.randomUUID()), new PlainText("Zaunkoenig asks how you are.")));
        words = List.of("Mara Lindt", "Keep it light.", "Your back is calmer.", "Zaunkoenig");
    }

    @Test
    @Tag("E10")
    @Tag("C18")
    void nothing_of_a_client_is_in_its_files_or_comes_back_after_signing_out() {
        try (var chromium = new Chromium()) {
            var page = chromium.newPhone(PROFILE);
            Chromium.signIn(page, base(), mara.client().email(), Practices.PASSWORD);
            page.waitForURL(Pattern.compile(".*/portal.*"));
            Chromium.awaitInstalled(page);
            for (var screen : List.of("plan", "log", "messages", "progress", "access", "account")) {
                page.navigate(base() + "/portal/" + screen);
                assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            }
            assertThat(page.getByText("Mara Lindt").first()).isVisible();
            // A browser writes to its disk when it likes.
            page.waitForCondition(() -> !found().isEmpty());

            signOut(page);
            goBack(page, "Mara Lindt");
            page.context().close();
            assertThat(found()).isEmpty();
        }
    }

    @Test
    @Tag("C18")
    void nothing_of_the_workspace_comes_back_after_signing_out() {
        try (var chromium = new Chromium()) {
            var page = chromium.desktop();
            Chromium.signIn(page, base(), mara.therapist().email(), Practices.PASSWORD);
            page.waitForURL(Pattern.compile(".*/workspace.*"));
            page.navigate(base() + "/workspace/clients/" + mara.id() + "/messages");
            assertThat(page.getByText("Zaunkoenig").first()).isVisible();
            signOut(page);
            goBack(page, "Zaunkoenig");
        }
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL(Pattern.compile(".*/login.*"));
    }

    /** Twice, since the first may lead to a page between. */
    private static void goBack(Page page, String secret) {
        for (var back = 0; back < 2; back++) {
            page.goBack();
            page.waitForURL(Pattern.compile(".*/login.*"));
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            assertThat(page.getByText(secret)).hasCount(0);
        }
    }

    /** Each file of the profile that has one of the words, as it is or unpacked. */
    private Set<String> found() {
        var found = new TreeSet<String>();
        try (var files = Files.walk(PROFILE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var texts = texts(read(file));
                for (var word : words) {
                    for (var charset : WRITTEN_AS) {
                        var wanted = new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
                        if (texts.stream().anyMatch(it -> it.contains(wanted)))
                            found.add(PROFILE.relativize(file) + ": " + word);
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /** Answers are kept in the form in which they were sent. */
    private static List<String> texts(byte[] file) {
        var texts = new ArrayList<String>();
        texts.add(new String(file, StandardCharsets.ISO_8859_1));
        for (int at = texts.getFirst().indexOf("\u001f\u008b\b");
                at >= 0;
                at = texts.getFirst().indexOf("\u001f\u008b\b", at + 1)) texts.add(unpacked(file, at));
        return texts;
    }

    private static String unpacked(byte[] file, int from) {
        var all = new ByteArrayOutputStream();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(file, from, file.length - from))) {
            for (int next = in.read(); next >= 0; next = in.read()) all.write(next);
        } catch (IOException end) {
            // What stands behind it belongs to the file and not to the answer.
            return all.toString(StandardCharsets.ISO_8859_1);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
