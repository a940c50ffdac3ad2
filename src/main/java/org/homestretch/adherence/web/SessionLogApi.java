package org.homestretch.adherence.web;

import java.util.UUID;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the portal sends what was done. */
@RestController
@RequestMapping("/api/portal/session-logs")
class SessionLogApi {

    /** The acknowledgement: from here on the log is kept for good. */
    record Stored(org.homestretch.adherence.Stored.Outcome outcome, UUID id) {}

    private final LoggingSessions logging;

    SessionLogApi(LoggingSessions logging) {
        this.logging = logging;
    }

    @PostMapping
    Stored logSession(@RequestBody NewSessionLog log) {
        var stored = logging.log(log.asked());
        return new Stored(stored.outcome(), stored.id().value());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawSession(@PathVariable UUID id) {
        logging.withdraw(new SessionLogId(id));
    }
}
