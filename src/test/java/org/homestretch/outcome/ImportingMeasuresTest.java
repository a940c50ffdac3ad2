package org.homestretch.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.outcome.MeasureCases.answers;
import static org.homestretch.support.Practices.as;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.identity.SignedIn;
import org.homestretch.outcome.Definition.Better;
import org.homestretch.outcome.Definition.Kind;
import org.homestretch.outcome.MeasureReport.Standing;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class ImportingMeasuresTest {

    private static final String FILE = """
            {"resourceType": "Questionnaire", "status": "active", "title": "Stairs and shoes",
             "description": "How stairs and shoes go.", "copyright": "Ours to use.",
             "extension": [{"url": "urn:homestretch:measure-scoring", "extension": [
               {"url": "method", "valueCode": "sum"},
               {"url": "low", "valueDecimal": 0}, {"url": "high", "valueDecimal": 15},
               {"url": "unit", "valueString": "points"}, {"url": "better", "valueCode": "higher"},
               {"url": "recall", "valueString": "the past week"}, {"url": "minimumAnswered", "valueInteger": 2},
               {"url": "source", "valueString": "A journal, 2026"},
               {"url": "error", "extension": [{"url": "amount", "valueDecimal": 2.5},
                 {"url": "basis", "valueString": "90% confidence"}, {"url": "source", "valueString": "A journal"}]}]}],
             "item": [
               {"linkId": "0", "type": "display", "text": "Think of the past week."},
               {"linkId": "g", "type": "group", "item": [
                 {"linkId": "1", "type": "integer", "text": "How well do stairs go?", "extension": [
                   {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
                   {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10},
                   {"url": "urn:homestretch:scale-ends", "extension": [
                     {"url": "low", "valueString": "Not at all"}, {"url": "high", "valueString": "Well"}]}]},
                 {"linkId": "2", "type": "boolean", "text": "Do you put on your own shoes?"},
                 {"linkId": "3", "type": "choice", "text": "How often do you climb stairs?", "answerOption": [
                   {"valueCoding": {"code": "n", "display": "Never", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}},
                   {"valueCoding": {"code": "d", "display": "Daily"}, "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 4}]}]}]}]}""";

    @Autowired
    Practices practices;

    @Autowired
    ImportingMeasures importing;

    @Autowired
    AssigningMeasures assigning;

    SignedIn me;

    static byte[] file() {
        return FILE.getBytes(UTF_8);
    }

    @BeforeEach
    void a_practice() {
        me = practices.practice();
    }

    @Test
    void a_questionnaire_with_its_scoring_becomes_a_measure_of_the_practice() {
        var report = check(FILE);
        assertThat(report.faults()).isEmpty();
        assertThat(report.standing()).isEqualTo(Standing.NEW);

        as(me, () -> importing.add("own.json", file(), true));

        var measure = available().stream()
                .filter(it -> it.key().equals("own-stairs-and-shoes"))
                .findFirst()
                .orElseThrow();
        assertThat(measure.lead()).isEqualTo("Think of the past week.");
        assertThat(measure.better()).isEqualTo(Better.HIGHER);
        assertThat(measure.items())
                .extracting(Definition.Item::kind)
                .containsExactly(Kind.SCALE, Kind.YES_NO, Kind.CHOICE);
        assertThat(Scorer.score(measure, answers("q-1", 7, "q-2", 1, "q-3", 2)).value())
                .isEqualByComparingTo("12");
        assertThat(check(FILE).standing()).isEqualTo(Standing.ALREADY_HERE);
    }

    @Test
    void another_version_stands_beside_the_one_before() {
        as(me, () -> importing.add("own.json", file(), true));
        var changed =
                FILE.replace("\"minimumAnswered\", \"valueInteger\": 2", "\"minimumAnswered\", \"valueInteger\": 3");

        assertThat(check(changed).standing()).isEqualTo(Standing.NEW_VERSION);
        as(me, () -> importing.add("own.json", changed.getBytes(UTF_8), true));

        assertThat(available())
                .filteredOn(it -> it.key().equals("own-stairs-and-shoes"))
                .singleElement()
                .satisfies(it -> assertThat(it.version()).isEqualTo(2));
    }

    @Test
    void a_measure_is_added_only_by_whoever_confirms_the_right_to_use_it_and_for_the_own_practice_alone() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> as(me, () -> importing.add("own.json", file(), false)))
                .satisfies(it -> assertThat(it.field()).isEqualTo("mayUseIt"));
        as(me, () -> importing.add("own.json", file(), true));
        me = practices.practice();

        assertThat(available()).noneMatch(it -> it.key().startsWith("own-stairs"));
    }

    @Test
    void what_cannot_be_read_honestly_is_refused_with_its_place() {
        refuses("resourceType", FILE.replace("\"Questionnaire\"", "\"Patient\""));
        refuses("urn:homestretch:measure-scoring", FILE.replace("urn:homestretch:measure-scoring", "urn:other"));
        refuses("derivedFrom", FILE.replace("\"status\"", "\"derivedFrom\": [\"http://x\"], \"status\""));
        refuses("modifierExtension", FILE.replace("\"status\"", "\"modifierExtension\": [], \"status\""));
        refuses("item[1].item[1].type", FILE.replace("\"boolean\"", "\"string\""));
        refuses("item[1].item[1].enableWhen", FILE.replace("\"boolean\"", "\"boolean\", \"enableWhen\": [{}]"));
        refuses(
                "item[1].item[2].answerValueSet",
                FILE.replace("\"choice\"", "\"choice\", \"answerValueSet\": \"http://x\""));
        refuses("item[1].item[2].answerOption[1]", FILE.replace("StructureDefinition/itemWeight", "x"));
        refuses("maxValue", FILE.replace("StructureDefinition/maxValue", "x"));
        refuses("answers reach from 0 to 15", FILE.replace("\"valueDecimal\": 15", "\"valueDecimal\": 20"));
        refuses(
                "minimumAnswered",
                FILE.replace("\"minimumAnswered\", \"valueInteger\": 2", "\"minimumAnswered\", \"valueInteger\": 9"));
        refuses("better", FILE.replace("\"higher\"", "\"up\""));
        refuses("recall", FILE.replace("\"recall\"", "\"x\""));
        refuses("copyright", FILE.replace("\"copyright\": \"Ours to use.\",", ""));
        refuses("items[1].key", FILE.replace("\"linkId\": \"2\"", "\"linkId\": \"1\""));
        refuses("line 1", FILE.replace("\"status\": \"active\"", "\"status\": \"active\", \"status\": \"draft\""));
        refuses("line", "no json");
        refuses("line", "[".repeat(100_000));
        refuses("too large", " ".repeat(ImportingMeasures.LARGEST + 1));
        assertThat(as(me, () -> importing.check("x.json", new byte[] {(byte) 0xff}))
                        .faults())
                .isNotEmpty();
    }

    @Test
    void any_part_that_is_missing_or_of_another_form_is_a_fault_and_never_a_failure() {
        for (int at = FILE.indexOf('"'); at >= 0; at = FILE.indexOf('"', FILE.indexOf('"', at + 1) + 1)) {
            var end = FILE.indexOf('"', at + 1) + 1;
            check(FILE.substring(0, at) + "\"\"" + FILE.substring(end));
            check(FILE.substring(0, at) + "null" + FILE.substring(end));
            check(FILE.substring(0, at));
        }
        for (var other : List.of("{}", "[]", "null", "7", "\"x\"", "[[{}]]", "1e999999999")) {
            for (var part : List.of(
                    "\"item\": ", "\"extension\": ", "\"answerOption\": ", "\"valueDecimal\": ", "\"valueCoding\": ")) {
                var at = FILE.indexOf(part) + part.length();
                check(FILE.substring(0, at) + other + ", \"x\": " + FILE.substring(at));
            }
        }
    }

    private void refuses(String place, String file) {
        var report = check(file);
        assertThat(report.standing()).as(place).isEqualTo(Standing.REFUSED);
        assertThat(String.join("\n", report.faults())).contains(place);
    }

    private MeasureReport check(String file) {
        return as(me, () -> importing.check("own.json", file.getBytes(UTF_8)));
    }

    private List<Definition> available() {
        return as(me, () -> new ArrayList<>(assigning.available()));
    }
}
