package org.homestretch.shell;

import java.util.UUID;
import org.homestretch.shared.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each failure a number that the person can tell and the log can be searched for. */
final class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    static String record(Throwable cause) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {}: {}", number, Incident.describe(cause));
        return number;
    }
}
