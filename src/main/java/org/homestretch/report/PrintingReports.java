package org.homestretch.report;

import java.time.ZoneId;
import org.homestretch.design.Paper;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reports as files. No transaction waits while they are drawn. */
@Watched(AuditAction.EXPORTED)
@Service
@Transactional(propagation = Propagation.NEVER)
@PreAuthorize("isAuthenticated()")
public class PrintingReports {

    /** These say nothing about anybody, wherever they are kept. */
    public static final String PDF_NAME = "progress-report.pdf";

    public static final String CSV_NAME = "progress-report-rows.csv";

    private final ReadingReports reading;
    private final ReportPdf pdf;
    private final ReportCsv csv;
    private final CurrentPractice practice;

    PrintingReports(ReadingReports reading, ReportPdf pdf, ReportCsv csv, CurrentPractice practice) {
        this.reading = reading;
        this.pdf = pdf;
        this.csv = csv;
        this.practice = practice;
    }

    /** @throws ReportNotFound for one of a client who is not in care */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public byte[] pdf(ReportId id, Paper paper) {
        return pdf.print(reading.get(id), zone(), paper);
    }

    /** @throws ReportNotFound for one of a client who is not in care */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public byte[] csv(ReportId id) {
        return csv.of(reading.rows(id));
    }

    /** @throws ReportNotFound for one that the signed-in client may not see */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public byte[] mine(ReportId id, Paper paper) {
        return pdf.print(reading.mine(id), zone(), paper);
    }

    private ZoneId zone() {
        return practice.get().zone();
    }
}
