package org.homestretch.plan.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.NewPrescription;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class PrintingHandoutsTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Library library;

    @Autowired
    PrintingHandouts printing;

    InCare.Pair mara;
    LocalDate today;

    @BeforeEach
    void a_client() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = inCare.client(practices.practice(), "Europe/Berlin");
    }

    @ParameterizedTest
    @CsvSource({"A4, 1", "A4, 2", "A4, 8", "A4, 25", "LETTER, 1", "LETTER, 8", "LETTER, 25"})
    void looks(Paper paper, int exercises) throws Exception {
        inCare.publish(mara, today, plan(exercises));

        var before = System.nanoTime();
        var pdf = as(mara.client(), () -> printing.mine(paper));
        System.out.println(paper + " " + exercises + ": " + (System.nanoTime() - before) / 1_000_000 + " ms, "
                + pdf.length + " bytes");
        var again = System.nanoTime();
        as(mara.client(), () -> printing.mine(paper));
        System.out.println("again " + (System.nanoTime() - again) / 1_000_000 + " ms");

        Files.createDirectories(Path.of("target/handouts"));
        Files.write(Path.of("target/handouts/%s-%d.pdf".formatted(paper, exercises)), pdf);
        assertThat(pdf).isNotEmpty();
        var problems = UniversalAccess.problems(pdf);
        problems.forEach(System.out::println);
    }

    private NewPrescription[] plan(int exercises) {
        var keys = keys();
        return IntStream.range(0, exercises)
                .mapToObj(at -> inCare.daily(mara.therapist(), keys.get(at % keys.size()), today, at % 3 + 1))
                .toArray(NewPrescription[]::new);
    }

    private List<String> keys() {
        return as(mara.therapist(), () -> library.newest()).stream()
                .map(Exercise::content)
                .map(it -> it.key())
                .sorted((one, other) -> one.equals("supine-twist") ? -1 : other.equals("supine-twist") ? 1 : 0)
                .toList();
    }
}
