package org.homestretch.plan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(HandoutCases.class)
class HandoutPdfTest {

    @Autowired
    HandoutWords words;

    @Autowired
    HandoutPdf pdf;

    @ParameterizedTest
    @CsvSource({"A4, 1", "A4, 2", "A4, 8", "A4, 25", "LETTER, 1", "LETTER, 2", "LETTER, 8", "LETTER, 25"})
    void looks(Paper paper, int exercises) throws Exception {
        var handout = HandoutCases.handout(words, "Low back", "Mara Lindt", HandoutCases.prescriptions(exercises));

        var before = System.nanoTime();
        var printed = pdf.print(handout, paper);
        System.out.println(paper + " " + exercises + ": " + (System.nanoTime() - before) / 1_000_000 + " ms, "
                + printed.length + " bytes");
        Files.createDirectories(Path.of("target/handouts"));
        Files.write(Path.of("target/handouts/%s-%d.pdf".formatted(paper, exercises)), printed);
        assertThat(UniversalAccess.problems(printed)).isEmpty();
    }
}
