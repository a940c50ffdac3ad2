package org.homestretch.audit.web;

import java.util.List;
import java.util.Locale;
import org.homestretch.audit.AuditWords;
import org.homestretch.audit.LookOfDay;
import org.homestretch.audit.ReadingOwnTrail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at the signed-in client's data. */
@RestController
class AccessApi {

    private final ReadingOwnTrail trail;
    private final AuditWords words;

    AccessApi(ReadingOwnTrail trail, AuditWords words) {
        this.trail = trail;
        this.words = words;
    }

    /** Of the last ninety days, the newest first. */
    @GetMapping("/api/portal/access")
    PortalAccess access(Locale asked) {
        List<PortalAccess.Look> looks =
                trail.mine().stream().map(it -> look(it, asked)).toList();
        return new PortalAccess(ReadingOwnTrail.DAYS, looks);
    }

    private PortalAccess.Look look(LookOfDay look, Locale asked) {
        return new PortalAccess.Look(
                look.day(),
                words.person(look.person(), asked),
                words.role(look.role(), asked),
                words.toClient(look.action(), look.subject(), asked),
                look.last());
    }
}
