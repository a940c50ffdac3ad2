package org.homestretch.adherence.web;

import java.util.List;
import java.util.Locale;
import org.homestretch.adherence.LogConflict;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogNotFound;
import org.homestretch.caseload.ReadingOwnRecord;
import org.homestretch.shared.InputRefused;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the portal sends logs that waited on the device. Each is stored or refused by itself, whatever the others are. */
@RestController
@RequestMapping("/api/portal/outbox")
class OutboxApi {

    private final LoggingSessions logging;
    private final ReadingOwnRecord own;
    private final PortalProblems problems;

    OutboxApi(LoggingSessions logging, ReadingOwnRecord own, PortalProblems problems) {
        this.logging = logging;
        this.own = own;
        this.problems = problems;
    }

    @PostMapping
    List<Outbox.Answer> send(@RequestBody Outbox outbox, Locale asked) {
        if (outbox.logs().size() > Outbox.MOST) {
            throw new InputRefused("logs", "adherence.outbox.many", Outbox.MOST);
        }
        if (!own.mine().client().email().equalsIgnoreCase(outbox.account())) {
            throw new InputRefused("account", "adherence.outbox.other");
        }
        return outbox.logs().stream().map(it -> keep(it, outbox, asked)).toList();
    }

    private Outbox.Answer keep(Outbox.Waiting waiting, Outbox outbox, Locale asked) {
        var id = waiting.log().id();
        try {
            var stored = logging.log(waiting.log().asked(), waiting.clock(outbox.sentAt()));
            return new Outbox.Answer(id, Outbox.Receipt.valueOf(stored.outcome().name()), null);
        } catch (InputRefused | LogConflict | SessionLogNotFound refused) {
            return new Outbox.Answer(id, Outbox.Receipt.REFUSED, problems.problemOf(refused, asked));
        }
    }
}
