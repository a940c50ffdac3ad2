package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.attack.Ids.Kind.*;
import static org.homestretch.support.Practices.as;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.Restricting;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.database.EmbeddedData;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.Library;
import org.homestretch.library.WritingExercises;
import org.homestretch.plan.NewPhase;
import org.homestretch.progress.Period;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingReports;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.homestretch.walk.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that people type into holds every payload, and every screen and paper shows them: they stay words. */
@HomestretchTest
@ExtendWith(OutputCaptureExtension.class)
class HostileWordsTest {

    /** Of which no row is left here, or none that a screen of this walk shows. */
    private static final Set<String> NO_ROW = Set.of("practice.phone");

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    Environment running;

    @LocalServerPort
    int port;

    private final Set<String> seen = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();

    private EmbeddedData data;
    private SignedIn owner;
    private Belongings mine;
    private HostileWords.Filled filled;
    private String passkey;

    @BeforeEach
    void a_practice_whose_every_word_is_hostile() throws SQLException {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        data = EmbeddedData.of(running);
        owner = practices.practice();
        mine = Belongings.make(context, owner);
        var filling = new Filling(context, mine);
        filling.add();
        filling.session();
        var inCare = context.getBean(InCare.class);
        var pair = new InCare.Pair(
                mine.therapist(), mine.client(), new ClientId(mine.ids().id(CLIENT)));
        renameExercise();
        inCare.publish(
                pair,
                Practices.today(),
                new NewPhase("Calming down", 2, "Growing stronger"),
                inCare.daily(mine.therapist(), mine.ids().get(EXERCISE), Practices.today(), 2),
                inCare.daily(mine.therapist(), "bridge", Practices.today(), 1));
        filling.rare(JdbcClient.create(data.everything()));
        // Everybody signs in by the password alone.
        passkey = JdbcClient.create(data.everything())
                .sql("with gone as (delete from passkey returning *) select row_to_json(gone)::text from gone"
                        + " where practice_id = :practice")
                .param("practice", owner.practiceId())
                .query(String.class)
                .single();
        // Whoever treats clients signs in as the owner does.
        JdbcClient.create(data.everything())
                .sql(
                        "update account set password_hash = (select password_hash from account where id = :owner) where id = :me")
                .param("owner", owner.accountId())
                .param("me", mine.therapist().accountId())
                .update();
        filled = new HostileWords(data.everything(), owner.practiceId()).fill();
        var words = HostileWords.upTo(1500, "report.summary");
        as(mine.therapist(), () -> {
            var reports = context.getBean(PreparingReports.class);
            var report = reports.prepare(
                    pair.id(), new PrepareReport(new Period.SincePlanBegan(), Audience.CLIENT, words), Locale.UK);
            reports.sign(report);
            mine.ids().put(REPORT, report);
        });
    }

    /** Read once and then held in memory, so that it is written as people write it. */
    private void renameExercise() {
        var key = mine.ids().get(EXERCISE);
        as(mine.therapist(), () -> {
            var exercise = context.getBean(Library.class).newest(List.of(key)).get(key);
            var name = HostileWords.upTo(110, "exercise_revision.content");
            context.getBean(WritingExercises.class)
                    .change(key, exercise.number(), exercise.content().named(key, name));
        });
    }

    @AfterEach
    void leave() {
        data.close();
    }

    @Test
    @Tag("B16")
    @Tag("B17")
    @Tag("D1")
    @Tag("D11")
    void they_are_words_on_every_screen_and_on_paper_and_stand_in_no_log(CapturedOutput log) throws Exception {
        try (var chromium = new Chromium()) {
            walk(chromium.desktop(), email(mine.therapist()), therapistsScreens());
            walk(chromium.desktop(), owner.email(), ownersScreens());
            walk(chromium.phone(), mine.client().email(), portalsScreens());
            onPaper();
            restrict();
            walk(
                    chromium.desktop(),
                    email(mine.therapist()),
                    List.of("/workspace/clients/" + mine.ids().get(CLIENT)));
            walk(
                    chromium.phone(),
                    mine.client().email(),
                    List.of("/portal", "/account/restriction", "/account/factors"),
                    this::namePasskey);
        }
        var empty = new TreeSet<>(filled.typed());
        empty.removeAll(filled.hostile());
        empty.removeAll(NO_ROW);
        if (!empty.isEmpty()) broken.add("No row here has hostile words in " + empty);
        var unseen = new TreeSet<>(filled.typed());
        unseen.removeAll(seen);
        unseen.removeAll(NO_ROW);
        if (!unseen.isEmpty()) broken.add("Shown nowhere: " + unseen);
        assertThat(broken).isEmpty();
        assertThat(log.getAll()).doesNotContain(HostileWords.CANARY, HostileWords.MARK, Practices.PASSWORD);
    }

    /** In words that a client chose, and lifted in words of the owner. */
    private void restrict() {
        var restricting = context.getBean(Restricting.class);
        as(mine.client(), () -> restricting.restrictMine(HostileWords.upTo(400, "restriction.words")));
        as(
                owner,
                () -> restricting.lift(
                        new ClientId(mine.ids().id(CLIENT)), HostileWords.upTo(400, "restriction_end.words")));
    }

    /** Which would be asked for if it were there before the sign-in. */
    private void namePasskey() {
        JdbcClient.create(data.everything())
                .sql("insert into passkey select * from json_populate_record(null::passkey, :row::json)")
                .param("row", passkey)
                .update();
        JdbcClient.create(data.everything())
                .sql("update passkey set name = :name where practice_id = :practice")
                .param("name", HostileWords.upTo(40, "passkey.name"))
                .param("practice", owner.practiceId())
                .update();
        filled.hostile().add("passkey.name");
    }

    private void walk(Page page, String email, List<String> addresses) {
        walk(page, email, addresses, () -> {});
    }

    private void walk(Page page, String email, List<String> addresses, Runnable signedIn) {
        page.onDialog(dialog -> {
            broken.add(page.url() + " opened a dialog");
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) broken.add(page.url() + " asked for " + request.url());
            if (request.url().endsWith("/x")) broken.add(page.url() + " asked for a picture of a payload");
        });
        Chromium.signIn(page, base(), email, Practices.PASSWORD);
        page.waitForURL(Pattern.compile(".*/(workspace|portal).*"));
        signedIn.run();
        for (var address : addresses) {
            page.navigate(base() + address);
            page.waitForFunction(SETTLED);
            look(page);
            if (address.endsWith("/measures")) inDialog(page, "Ask a measure");
        }
        page.context().close();
    }

    private void inDialog(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.getByRole(AriaRole.DIALOG).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForFunction(SETTLED);
        look(page);
    }

    private void look(Page page) {
        var found = (Map<?, ?>) page.evaluate(LOOK);
        var at = page.url().replaceAll("\\p{XDigit}{8}-[-\\p{XDigit}]+", "…");
        var text = "" + found.get("text");
        if (!"0".equals("" + found.get("elements")))
            broken.add(at + " made elements of words: " + found.get("elements"));
        if (!"0".equals("" + found.get("links"))) broken.add(at + " has links that run something");
        if (!"false".equals("" + found.get("ran"))) broken.add(at + " ran a payload");
        if (text.contains("Incident") || text.contains("Something went wrong")) broken.add(at + " failed: " + text);
        var canary = Pattern.compile(Pattern.quote(HostileWords.CANARY) + "(\\w+\\.\\w+)")
                .matcher(text);
        while (canary.find()) seen.add(canary.group(1));
    }

    /** Every word of a payload is text in a PDF, none of it a link or an action. */
    private void onPaper() throws Exception {
        var client = new Browserless(port);
        client.signIn(mine.client().email(), Practices.PASSWORD);
        for (var address : List.of("/handout", "/reports/" + mine.ids().get(REPORT))) {
            try (var document = Loader.loadPDF(client.bytes("/api/portal" + address + "?paper=A4"))) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
                assertThat(text).as(address).contains("<imgsrc=xonerror=window.hostile=1" + HostileWords.MARK);
                assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
                for (var page : document.getPages()) {
                    for (var note : page.getAnnotations())
                        assertThat("" + note.getCOSObject()).doesNotContain("hostile", "javascript");
                }
            }
        }
    }

    /** Every route that there is, so that a new screen is looked at too. */
    private List<String> workspace() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.homestretch").stream()
                .flatMap(it -> templates(it.getBeanClassName()))
                .flatMap(this::addresses)
                .map(it -> "/workspace/" + it)
                .sorted()
                .toList();
    }

    private static Stream<String> templates(String view) {
        try {
            var type = Class.forName(view);
            return Stream.concat(
                    Stream.of(type.getAnnotation(Route.class).value()),
                    Stream.of(type.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Stream<String> addresses(String template) {
        var named = template.replaceFirst(":client\\??", mine.ids().get(CLIENT))
                .replaceFirst(":exercise\\??", mine.ids().get(EXERCISE))
                .replaceFirst(":template", mine.ids().get(TEMPLATE))
                .replaceFirst(":report", mine.ids().get(REPORT));
        if (!named.contains(":tab?")) return Stream.of(named);
        return context.getBeansOfType(ClientRecordTab.class).values().stream()
                .map(it -> named.replace(":tab?", it.path()));
    }

    private List<String> therapistsScreens() {
        return workspace().stream()
                .filter(it -> !it.matches("/workspace/(practice|audit|records)?"))
                .toList();
    }

    private List<String> ownersScreens() {
        return Stream.concat(
                        workspace().stream().filter(it -> it.matches("/workspace/(practice|audit|records)")),
                        Stream.of("/workspace/library", "/account/devices"))
                .toList();
    }

    private List<String> portalsScreens() {
        return Stream.of(
                        "",
                        "/plan",
                        "/log",
                        "/could-not",
                        "/session",
                        "/messages",
                        "/pause",
                        "/progress",
                        "/account",
                        "/access",
                        "/measure/" + mine.ids().get(ASSIGNMENT))
                .map(it -> "/portal" + it)
                .toList();
    }

    private String email(SignedIn who) {
        return JdbcClient.create(data.everything())
                .sql("select email from account where id = :id")
                .param("id", who.accountId())
                .query(String.class)
                .single();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    /** Nothing is under way any more. */
    private static final String SETTLED = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              if (clients.some((it) => it.isActive?.())) return false;
              const all = (root) => [...root.querySelectorAll('*')].flatMap((it) =>
                [it, ...(it.shadowRoot === null ? [] : all(it.shadowRoot))]);
              return document.readyState === 'complete' && all(document).some((it) => it.localName === 'h1' || it.localName === 'h2');
            }""";

    /** What was made of the words, and all text with that in fields, shadow trees included. */
    private static final String LOOK = """
            () => {
              const all = (root) => [...root.querySelectorAll('*')].flatMap((it) =>
                [it, ...(it.shadowRoot === null ? [] : all(it.shadowRoot))]);
              const elements = all(document);
              const texts = elements.flatMap((it) => [
                ...[...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data),
                it.value, it.label, it.title, it.ariaLabel, it.alt, it.placeholder]);
              const runs = (it) => ['href', 'src', 'action', 'formaction', 'xlink:href'].some((name) =>
                /^[\\s\\u0000-\\u001f]*(javascript|vbscript|data:text)/i.test(it.getAttribute(name) ?? ''));
              return {
                elements: elements.filter((it) => it.hasAttribute('MARK')).length,
                links: elements.filter(runs).length,
                ran: window.hostile !== undefined,
                text: texts.filter((it) => typeof it === 'string').join(' '),
              };
            }""".replace("MARK", HostileWords.MARK);
}
