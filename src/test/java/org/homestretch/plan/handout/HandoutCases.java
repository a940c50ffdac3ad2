package org.homestretch.plan.handout;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.PrintedPage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.IdentitySettings;
import org.homestretch.identity.Practice;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.LibraryCases;
import org.homestretch.plan.LineId;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.shared.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Handouts of the library's exercises, without a database. */
@Import({
    HandoutWords.class,
    HandoutPdf.class,
    PrintedPage.class,
    DosageSentence.class,
    ScheduleSentence.class,
    Addresses.class
})
class HandoutCases {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Recurrence DAILY = new OnDays(EnumSet.allOf(DayOfWeek.class));

    /** Named, so that sheets are counted over the same exercises however many the library gets. */
    private static final List<Exercise> LIBRARY = Stream.of(
                    "band-row",
                    "belly-breathing",
                    "bridge",
                    "calf-stretch-at-wall",
                    "cat-stretch",
                    "chair-stand",
                    "heel-raise",
                    "neck-turn",
                    "one-leg-stand",
                    "side-lying-leg-raise",
                    "supine-twist")
            .map(key -> new Exercise(id(key), 1, LibraryCases.exercise(key)))
            .toList();

    @Bean
    IdentitySettings settings() {
        return new IdentitySettings(
                URI.create("https://home.practice.example"), null, Duration.ofMinutes(15), Duration.ofMinutes(30));
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "messages/dosage", "messages/plan", "messages/library", "messages/handout", "messages/portal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    SpringTemplateEngine templates(MessageSource messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    /** The first so many of the library, over and over, once or twice a day. */
    static List<Prescription> prescriptions(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> prescription(
                        "line " + at, exercise(at), new Schedule(DAILY, at % 2 + 1, TODAY, null), note(at)))
                .toList();
    }

    static Prescription prescription(String line, ExerciseContent exercise, Schedule schedule, @Nullable String note) {
        return new Prescription(
                new PrescriptionId(id(line + " prescribed")),
                new LineId(id(line)),
                id(exercise.key()),
                exercise.dosage().withSets(2),
                schedule,
                note);
    }

    static ExerciseContent exercise(int at) {
        return LIBRARY.get((at + 10) % LIBRARY.size()).content();
    }

    static Handout handout(HandoutWords words, String title, String client, List<Prescription> prescriptions) {
        return words.handout(
                new ClientSummary(
                        new ClientId(id("client")),
                        new AccountId(id("account")),
                        client,
                        "mara@example.org",
                        null,
                        null,
                        ZoneId.of("Europe/Berlin"),
                        Locale.ENGLISH,
                        null,
                        null),
                new Practice(
                        new PracticeId(id("practice")),
                        "Riverside Physiotherapy",
                        "+49 30 1234567",
                        ZoneId.of("Europe/Berlin"),
                        20),
                "Olive Owner",
                new PublishedVersion(
                        new PlanVersion(new PlanVersionId(id("version")), 1, TODAY, prescriptions),
                        title,
                        null,
                        null,
                        new AccountId(id("therapist")),
                        Instant.EPOCH),
                LIBRARY.stream().collect(toMap(Exercise::revision, it -> it)),
                TODAY);
    }

    private static @Nullable String note(int at) {
        return at % 2 == 0 ? "Keep it light, and breathe out as you move. Note " + at + "." : null;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
