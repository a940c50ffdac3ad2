package org.homestretch.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes reports and signs them. What is made is frozen at once; what is signed is never lost or changed. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class PreparingReports {

    private final CaseloadAccess access;
    private final ReviewingProgress reviewing;
    private final WritingReports writing;
    private final Reports reports;
    private final ReadingReports reading;
    private final CurrentAccount current;
    private final Clock clock;

    PreparingReports(
            CaseloadAccess access,
            ReviewingProgress reviewing,
            WritingReports writing,
            Reports reports,
            ReadingReports reading,
            CurrentAccount current,
            Clock clock) {
        this.access = access;
        this.reviewing = reviewing;
        this.writing = writing;
        this.reports = reports;
        this.reading = reading;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Freezes what can be said now of a client in care.
     *
     * @param locale of the report, unless it is for the client, whose own language it speaks then
     * @throws org.homestretch.shared.InputRefused for own dates in the wrong order, or too far apart
     */
    public ReportId prepare(ClientId client, PrepareReport wanted, Locale locale) {
        access.requireTreating(client);
        return freeze(reviewing.of(client, wanted.period()), wanted.audience(), wanted.comment(), locale);
    }

    /** The same, but nothing is made where in the period nothing was expected and nothing logged. */
    Optional<ReportId> prepareWhenThereIsAnything(ClientId client, Period period, Audience audience, Locale locale) {
        access.requireTreating(client);
        var progress = reviewing.of(client, period);
        if (!progress.period().adherence().frequency().isApplicable()
                && progress.logs().isEmpty()) return Optional.empty();
        return Optional.of(freeze(progress, audience, null, locale));
    }

    private ReportId freeze(ClientProgress progress, Audience audience, @Nullable String comment, Locale locale) {
        var content = writing.write(progress, audience, comment, locale);
        var rows = new RowsOfReport(progress, audience).rows();
        return reports.add(progress.client().id(), content, rows, current.get().account(), now());
    }

    /**
     * The signed-in therapist stands for it from now on.
     *
     * @throws ReportNotFound for one of a client who is not in care
     * @throws ReportSigned when somebody has signed it before
     */
    public void sign(ReportId id) {
        reading.get(id);
        if (!reports.sign(id, current.get(), now())) throw new ReportSigned();
    }

    /**
     * @throws ReportNotFound for one of a client who is not in care
     * @throws ReportSigned when it is signed
     */
    public void discard(ReportId id) {
        reading.get(id);
        if (!reports.remove(id)) throw new ReportSigned();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
