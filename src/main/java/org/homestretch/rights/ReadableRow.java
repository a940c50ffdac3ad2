package org.homestretch.rights;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homestretch.design.Dates;
import org.homestretch.identity.ConsentText;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** A row of a part in words, as three cells: when, what, and more of it. */
final class ReadableRow {

    private final MessageSource texts;
    private final Locale locale;
    private final ZoneId zone;

    ReadableRow(MessageSource texts, Locale locale, ZoneId zone) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
    }

    /** One line for each fact of the identity; else one line. */
    Stream<List<String>> of(RecordPart part, JsonNode row) {
        return switch (part) {
            case IDENTITY ->
                Stream.of(
                                "name",
                                "email",
                                "phone",
                                "dateOfBirth",
                                "zone",
                                "language",
                                "consentedAt",
                                "consentVersion",
                                "dischargedOn",
                                "recordedAt")
                        .map(it -> List.of(say("identity." + it), value(row, it), ""));
            case CONSENTS ->
                line(
                        moment(row, "answeredAt"),
                        say("consent." + row.path("agreed").asBoolean(), text(row, "version")),
                        ConsentText.of(text(row, "version"), Locale.forLanguageTag(text(row, "locale")))
                                .words());
            case RESTRICTIONS ->
                line(
                        moment(row, "since"),
                        say("restricted", text(row, "by")) + until(moment(row, "until")),
                        Stream.of(text(row, "words"), text(row, "endWords"))
                                .filter(it -> !it.isEmpty())
                                .collect(joining("\n")));
            case EMERGENCIES ->
                line(
                        moment(row, "at"),
                        say("emergency", text(row, "by")) + until(moment(row, "until")),
                        text(row, "words"));
            case THERAPISTS -> line(day(row, "from"), text(row, "name"), until(day(row, "until")));
            case PLANS -> plan(row);
            case PAUSES ->
                line(
                        day(row, "from"),
                        say("pause." + text(row, "kind")) + until(day(row, "until")),
                        text(row, "words"));
            case SESSIONS -> line(day(row, "date"), session(row), words(row));
            case QUESTIONNAIRES -> line(day(row, "askedAt"), text(row, "name"), until(day(row, "endedOn")));
            case ANSWERS -> line(day(row, "date"), text(row, "name"), answers(row));
            case MESSAGES -> line(moment(row, "sentAt"), text(row, "from"), text(row, "text"));
            case HELP ->
                line(moment(row, "askedAt"), say("help"), row.path("byMistake").asBoolean() ? say("help.mistake") : "");
            case REPORTS -> line(day(row, "signedAt"), text(row.path("content"), "title"), text(row, "signedBy"));
            case PASSKEYS ->
                line(
                        moment(row, "madeAt"),
                        say("passkey", text(row, "name")),
                        text(row, "lastUsedAt").isEmpty() ? "" : say("passkey.used", moment(row, "lastUsedAt")));
            case LOOKS -> line(day(row, "date"), look(row), text(row, "person"));
        };
    }

    private Stream<List<String>> plan(JsonNode version) {
        var head = List.of(
                day(version, "effectiveFrom"),
                say("plan", version.path("version").asInt(), text(version, "title")),
                text(version, "reason"));
        var lines = stream(version.path("exercises")).map(it -> List.of("", text(it, "exercise"), text(it, "note")));
        return Stream.concat(Stream.of(head), lines);
    }

    private String session(JsonNode log) {
        var done = stream(log.path("exercises")).map(this::done).collect(joining("; "));
        var feelings = Stream.of("painBefore", "painAfter", "effort")
                .filter(it -> !log.path(it).isNull())
                .map(it -> say("session." + it, log.path(it).asInt()));
        var reasons = Stream.of("couldNot", "stoppedEarly")
                .filter(it -> !log.path(it).isNull())
                .map(it -> say("session." + it, said("adherence.barrier." + text(log, it))));
        var changed = Stream.of("replaces", "takenBackAt")
                .filter(it -> !log.path(it).isNull())
                .map(it -> say("session." + it));
        return Stream.of(Stream.of(done).filter(it -> !it.isEmpty()), feelings, reasons, changed)
                .flatMap(it -> it)
                .collect(joining(". "));
    }

    private String done(JsonNode exercise) {
        var sets = stream(exercise.path("sets"))
                .map(it -> it.path("amount").asString())
                .collect(joining(", "));
        return text(exercise, "exercise") + (sets.isEmpty() ? "" : ": " + sets);
    }

    private static String words(JsonNode log) {
        return Stream.of("note", "couldNotWords", "stoppedEarlyWords")
                .map(it -> text(log, it))
                .filter(it -> !it.isEmpty())
                .collect(joining("\n"));
    }

    private String answers(JsonNode answer) {
        var given = answer.path("answers").properties().stream()
                .map(it -> it.getKey() + " " + it.getValue().asString())
                .collect(joining(", "));
        return answer.path("score").isNull() ? given : say("score", text(answer, "score")) + " (" + given + ")";
    }

    private String look(JsonNode look) {
        var subject = said("audit.subject." + text(look, "subject"));
        return said("audit.did." + text(look, "action"), subject);
    }

    private String until(String day) {
        return day.isEmpty() ? "" : " " + say("until", day);
    }

    private String value(JsonNode row, String name) {
        if (name.endsWith("At")) return moment(row, name);
        return name.startsWith("date") || name.endsWith("On") ? day(row, name) : text(row, name);
    }

    private String day(JsonNode row, String name) {
        var told = text(row, name);
        if (told.isEmpty()) return "";
        var date = told.length() == 10
                ? LocalDate.parse(told)
                : OffsetDateTime.parse(told).atZoneSameInstant(zone).toLocalDate();
        return Dates.day(date, locale);
    }

    private String moment(JsonNode row, String name) {
        var told = text(row, name);
        return told.isEmpty() ? "" : Dates.moment(OffsetDateTime.parse(told).toInstant(), zone, locale);
    }

    private static String text(JsonNode row, String name) {
        var value = row.path(name);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    private static Stream<List<String>> line(String when, String what, String more) {
        return Stream.of(List.of(when, what, more));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private String say(String key, Object... arguments) {
        return said("rights.export." + key, arguments);
    }

    private String said(String key, Object... arguments) {
        return Objects.requireNonNull(texts.getMessage(key, arguments, key, locale));
    }
}
