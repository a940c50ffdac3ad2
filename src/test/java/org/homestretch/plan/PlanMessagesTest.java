package org.homestretch.plan;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.draft.DraftAmount;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.plan.draft.PlanGap;
import org.homestretch.plan.draft.PlanMerge;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PlanMessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"(plan\\.[A-Za-z.-]*[A-Za-z])\"(?! \\+)");

    @Test
    void every_key_in_the_code_has_a_text() throws IOException {
        assertThat(texts()).containsAll(literals()).containsAll(built());
    }

    @Test
    void every_text_of_the_form_and_its_refusals_is_used() throws IOException {
        var used = new TreeSet<>(literals());
        used.addAll(built());

        assertThat(texts()).filteredOn(key -> !key.startsWith("plan.schedule.")).allMatch(used::contains);
    }

    /** Keys that the code puts together. */
    private static List<String> built() {
        var keys = new ArrayList<String>();
        for (var unit : DraftAmount.Unit.values()) {
            Stream.of("plan.amount.%s.missing", "plan.amount.%s.range").forEach(it -> keys.add(it.formatted(unit)));
        }
        for (var unit : List.of("TIMES", "SECONDS", "MINUTES")) {
            Stream.of("amount", "with", "without", "otherwise", "unit")
                    .forEach(it -> keys.add("plan.form." + it + "." + unit));
        }
        for (var gap : PlanGap.Item.values()) keys.add("plan.gap." + gap);
        for (var field : List.of("sets", "amount", "sideOrder", "days", "timesADay", "from")) {
            keys.add("plan.line.missing." + field);
        }
        for (var what : List.of("up", "down", "remove")) {
            keys.add("plan.form." + what);
            keys.add("plan.form." + what + ".named");
        }
        for (var part : PlanMerge.Part.values()) keys.add("plan.merge.part." + part);
        for (var order : SideOrder.values()) keys.add("plan.form.order." + order);
        for (var sides : Laterality.values()) {
            if (sides != Laterality.NONE) keys.add("plan.form.sides." + sides);
        }
        for (var kind : DraftSchedule.Kind.values()) keys.add("plan.form.kind." + kind);
        for (var part : PartOfDay.values()) keys.add("plan.form.part." + part);
        for (var number : List.of("every", "week", "times")) {
            keys.add("plan." + number + ".missing");
            keys.add("plan." + number + ".range");
        }
        for (var date : List.of("until", "reviewOn")) {
            keys.add("plan." + date + ".order");
            keys.add("plan." + date + ".over");
        }
        for (var shown : List.of("ALL", "MINE", "SHARED", "STARTING_POINTS")) keys.add("plan.template.shown." + shown);
        return keys;
    }

    private static Set<String> literals() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/homestretch/plan"))) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(PlanMessagesTest::read)
                    .flatMap(it -> LITERAL.matcher(it).results())
                    .map(it -> it.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> texts() throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/plan.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
