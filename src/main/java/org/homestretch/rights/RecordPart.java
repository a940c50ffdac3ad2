package org.homestretch.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A part of what is kept of a client, in the order of the files: a list of objects, each a row of a statement. */
enum RecordPart {
    IDENTITY("identity"),
    CONSENTS("consents"),
    RESTRICTIONS("restrictions"),
    EMERGENCIES("emergencies"),
    THERAPISTS("therapists"),
    PLANS("plans"),
    PAUSES("pauses"),
    SESSIONS("sessions"),
    QUESTIONNAIRES("questionnaires"),
    ANSWERS("answers"),
    MESSAGES("messages"),
    HELP("helpCalls"),
    REPORTS("reports"),
    PASSKEYS("passkeys"),
    LOOKS("looks");

    static final List<RecordPart> ALL = List.of(values());

    private final String key;

    RecordPart(String key) {
        this.key = key;
    }

    /** Its name in the JSON, and of its words in the bundles. */
    String key() {
        return key;
    }

    /** Gives one JSON object for each row; leaves out whatever is for the practice alone. */
    String sql() {
        try (var sql = RecordPart.class.getResourceAsStream("/rights/" + key + ".sql")) {
            if (sql == null) throw new IllegalStateException(key);
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
