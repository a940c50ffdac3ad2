package org.homestretch.audit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homestretch.Homestretch;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** No service shows or changes a client's record unseen: whatever is not told stands here with its reason. */
@Tag("E13")
@Tag("A2")
class EveryServiceTest {

    private static final Map<String, String> NOT_TOLD = Map.ofEntries(
            Map.entry("AssigningMeasures.available", "questions without answers"),
            Map.entry("Caseload.count", "a number"),
            Map.entry("Caseload.countNotJoined", "a number"),
            Map.entry("CheckingMedia", "pictures of exercises are nobody's data"),
            Map.entry("Colleagues", "names of staff"),
            Map.entry("CurrentPractice", "the practice's own name and zone"),
            Map.entry("ExportingExercises", "exercises are nobody's data"),
            Map.entry("ImportingExercises", "exercises are nobody's data"),
            Map.entry("ImportingMeasures", "questions without answers"),
            Map.entry("Inviting.openUntil", "a time; who asks has been asked for access"),
            Map.entry("KeepingFavourites", "a therapist's own marks"),
            Map.entry("KeepingRecords.years", "the practice's number"),
            Map.entry("Library", "exercises are nobody's data"),
            Map.entry("MakingBatches.fail", "a mark that a report was not made"),
            Map.entry("OpeningAccounts", "asked by Caseload alone, which asks for access"),
            Map.entry("PreparingBatches.cancel", "shows and changes no record"),
            Map.entry("PreparingBatches.lastMonth", "a date"),
            Map.entry("ReadingMedia", "pictures of exercises are nobody's data"),
            Map.entry("ReadingOwnTrail", "the trail's own reader; it would tell itself at each look"),
            Map.entry("ReadingTemplates", "templates are nobody's data"),
            Map.entry("ReportingProblems", "about exercises, not about clients"),
            Map.entry("SettingThresholds.mine", "a therapist's own numbers"),
            Map.entry("SettingThresholds.ofPractice", "the practice's numbers"),
            Map.entry("SettingThresholds.ofProduct", "the product's numbers"),
            Map.entry("SettingThresholds.setForPractice", "the practice's numbers"),
            Map.entry("SettingThresholds.setMine", "a therapist's own numbers"),
            Map.entry("StaffFactors.areWantedOfClients", "a rule of the practice"),
            Map.entry("StaffFactors.staff", "names of staff"),
            Map.entry("Staff.list", "names of staff"),
            Map.entry("WritingExercises", "exercises are nobody's data"),
            Map.entry("WritingTemplates.add", "templates are nobody's data"),
            Map.entry("WritingTemplates.change", "templates are nobody's data"),
            Map.entry("WritingTemplates.copy", "templates are nobody's data"),
            Map.entry("WritingTemplates.delete", "templates are nobody's data"),
            Map.entry("WritingTemplates.problems", "templates are nobody's data"),
            Map.entry("WritingTemplates.share", "templates are nobody's data"),
            Map.entry("WritingTemplates.withdraw", "templates are nobody's data"));

    private final Set<JavaClass> services = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Homestretch.class).stream()
                    .filter(it -> it.isAnnotatedWith(Service.class))
                    .collect(toCollection(HashSet::new));

    @Test
    void each_public_method_of_each_service_is_told_or_stands_here_with_a_reason() {
        var untold = services.stream()
                .flatMap(it -> it.getMethods().stream())
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC)
                        && !it.getModifiers().contains(JavaModifier.STATIC)
                        && !it.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(it -> !isTold(it))
                .map(it -> it.getOwner().getSimpleName() + "." + it.getName())
                .collect(toCollection(TreeSet::new));

        assertThat(untold.stream().filter(it -> !isListed(it))).isEmpty();
        assertThat(NOT_TOLD.keySet())
                .as("no reason stands here for nothing")
                .allMatch(key -> untold.stream().anyMatch(it -> it.equals(key) || it.startsWith(key + ".")));
    }

    @Test
    void each_service_and_each_action_has_words() throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("messages/audit.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        for (var service : services) assertThat(texts).containsKey("audit.subject." + service.getSimpleName());
        for (var action : AuditAction.values()) {
            assertThat(texts).containsKeys("audit.did." + action, "audit.action." + action);
        }
    }

    private static boolean isListed(String method) {
        return NOT_TOLD.containsKey(method) || NOT_TOLD.containsKey(method.substring(0, method.indexOf('.')));
    }

    /** It is watched, or somewhere on its way it asks for access or tells by itself. */
    private static boolean isTold(JavaMethod method) {
        if (isManyWatched(method)) return true;
        var seen = new HashSet<JavaMethod>();
        var next = new ArrayDeque<>(Set.of(method));
        while (!next.isEmpty()) {
            var at = next.pop();
            if (!seen.add(at)) continue;
            if (at.getOwner().isEquivalentTo(CaseloadAccess.class)
                    && !at.getName().equals("treatsAnyOf")) return true;
            if (isManyWatched(at)) return true;
            if (at.getConstructorCallsFromSelf().stream()
                    .anyMatch(it -> it.getTargetOwner().isEquivalentTo(Audited.class))) return true;
            for (var call : reached(at)) {
                if (call.getTargetOwner().isEquivalentTo(Audited.class)) return true;
                call.getTarget()
                        .resolveMember()
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(it -> it.getOwner().getPackageName().startsWith("org.homestretch"))
                        .ifPresent(next::push);
            }
        }
        return false;
    }

    /** By a call or by a reference such as {@code preparing::sign}. */
    private static Set<JavaCodeUnitAccess<?>> reached(JavaMethod method) {
        return Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .collect(toCollection(HashSet::new));
    }

    private static boolean isManyWatched(JavaMethod method) {
        return method.tryGetAnnotationOfType(Watched.class).map(Watched::many).orElse(false)
                || method.getOwner()
                        .tryGetAnnotationOfType(Watched.class)
                        .map(Watched::many)
                        .orElse(false);
    }
}
