package org.homestretch.demo;

import static java.util.Objects.requireNonNull;
import static org.homestretch.demo.DemoPeople.as;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.NewPractice;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.SetUp;
import org.homestretch.identity.SignedIn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills an empty database with the invented practice and prints who can sign in; leaves any other database alone. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
@EnableConfigurationProperties(DemoSettings.class)
class LoadingDemo implements ApplicationRunner {

    private final DemoSettings settings;
    private final SetUp setUp;
    private final DemoPeople people;
    private final DemoTemplates templates;
    private final DemoCare care;

    LoadingDemo(DemoSettings settings, SetUp setUp, DemoPeople people, DemoTemplates templates, DemoCare care) {
        this.settings = settings;
        this.setUp = setUp;
        this.people = people;
        this.templates = templates;
        this.care = care;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (setUp.isDone()) return;
        var given = settings.password();
        var password = given == null || given.isBlank() ? "demo-" + UUID.randomUUID() : given;
        var demo = read();
        var owner = setUp.completeForDemo(practice(demo, NewPassword.ofDemo(password)));
        if (owner.isEmpty()) return;
        fill(demo, owner.get(), NewPassword.ofDemo(password));
        System.out.printf(
                "%n  An invented practice is ready. Sign in as owner@demo.test, therapist@demo.test or client@demo.test%n"
                        + "  with the password %s%n%n",
                given == null || given.isBlank() ? password : "of HOMESTRETCH_DEMO_PASSWORD");
    }

    private void fill(DemoPractice demo, SignedIn owner, NewPassword password) {
        Map<String, SignedIn> therapists = demo.therapists().stream()
                .collect(Collectors.toMap(
                        DemoPractice.Person::email, person -> people.therapist(owner, person, password)));
        for (var template : demo.templates()) {
            as(requireNonNull(therapists.get(template.author())), () -> templates.write(template, demo.zone()));
        }
        for (var client : demo.clients()) {
            care.tell(client, requireNonNull(therapists.get(client.therapist())), demo.zone(), password);
        }
    }

    private static NewPractice practice(DemoPractice demo, NewPassword password) {
        return new NewPractice(
                demo.practice(),
                demo.phone(),
                demo.zone(),
                new PersonName(demo.owner().name()),
                new EmailAddress(demo.owner().email()),
                password,
                false);
    }

    private static DemoPractice read() {
        try (var file = new ClassPathResource("db/demo/practice.yaml").getInputStream()) {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, DemoPractice.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
