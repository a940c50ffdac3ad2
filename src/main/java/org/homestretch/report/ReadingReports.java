package org.homestretch.report;

import java.util.List;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as their readers see them: a therapist those of clients in care, a client the own ones that are signed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingReports {

    /** More than anybody looks through; the newest come first. */
    private static final int MOST = 200;

    private final CaseloadAccess access;
    private final Reports reports;
    private final CurrentAccount current;

    ReadingReports(CaseloadAccess access, Reports reports, CurrentAccount current) {
        this.access = access;
        this.reports = reports;
        this.current = current;
    }

    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<ReportSummary> of(ClientId client) {
        access.requireTreating(client);
        return reports.of(client, MOST);
    }

    /** The newest of all clients in care. */
    @Watched(many = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<ReportSummary> newest() {
        return reports.ofTherapist(current.get().account(), MOST);
    }

    /** @throws ReportNotFound for one of a client who is not in care */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public ProgressReport get(ReportId id) {
        var report = reports.find(id).orElseThrow(ReportNotFound::new);
        try {
            access.requireTreating(report.client());
        } catch (ClientNotFound foreign) {
            throw new ReportNotFound();
        }
        return report;
    }

    /** The logged rows that it rests on. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<ReportRow> rows(ReportId id) {
        return reports.rows(get(id).id());
    }

    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public List<ReportSummary> mine() {
        return reports.signedFor(access.requireMe().id(), MOST);
    }

    /** @throws ReportNotFound for one that is not the signed-in client's, not for clients, or not signed */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public ProgressReport mine(ReportId id) {
        var me = access.requireMe();
        return reports.find(id)
                .filter(it ->
                        it.client().equals(me.id()) && it.content().audience() == Audience.CLIENT && it.isSigned())
                .orElseThrow(ReportNotFound::new);
    }
}
